import { z } from 'zod';
import { capture as captureText } from '../../lib/domain/capture/capture.ts';
import { BadInput } from './bad-input.ts';
import { readText } from './read-file.ts';
import { readInstant, readZone } from './read-moment.ts';
import { readWords } from './read-words.ts';

const options = {
  text: { type: 'string' },
  now: { type: 'string' },
  zone: { type: 'string', default: 'Asia/Shanghai' },
  products: { type: 'string' },
} as const;

/** `capture --text TEXT`: what the text holds that a card could keep. */
export const capture = {
  name: 'capture',
  usage:
    'capture --text TEXT [--now ISO] [--zone ZONE] [--products FILE.json]: what a text holds that a card could keep',
  async run(words: readonly string[]): Promise<unknown> {
    const { values, positionals } = readWords(words, options);
    if (values.text === undefined || positionals.length > 0) {
      throw new BadInput(
        'bad-arguments',
        'Expected --text TEXT [--now ISO] [--zone ZONE] [--products FILE.json].',
      );
    }
    const zone = readZone(values.zone);
    const now = values.now === undefined ? new Date().toISOString() : readInstant(values.now);
    const products = values.products === undefined ? [] : await readNames(values.products);
    return { chips: captureText(values.text, { now, zone, products }) };
  },
};

async function readNames(path: string): Promise<string[]> {
  const text = await readText(path);
  try {
    return z.array(z.string()).parse(JSON.parse(text));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new BadInput(
      'bad-file',
      `Expected a JSON list of product names such as ["名片", "海报"] in ${path}: ${why}`,
    );
  }
}
