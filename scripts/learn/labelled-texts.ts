import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { chipKinds, type Speaker } from '../../lib/domain/capture/chip.ts';
import { type TalkLabel, talkLabels } from '../../lib/domain/capture/talk-model.ts';

const folder = new URL('../../test/bench/capture/', import.meta.url);

/** A text with what it says, and where: a phrase says it as a whole. */
export type LabelledText = {
  file: string;
  line: number;
  text: string;
  from: Speaker;
  now?: string | undefined;
  products?: string[] | undefined;
  /** Only what it says as a whole is labelled, its clauses are not. */
  isWholeOnly: boolean;
  said: readonly { label: TalkLabel; words: string | null }[];
};

const lineSchema = z.object({
  text: z.string(),
  from: z.enum(['me', 'them']).default('them'),
  now: z.string().optional(),
  products: z.array(z.string()).optional(),
  chips: z.array(z.object({ kind: z.enum(chipKinds), text: z.string(), value: z.unknown() })),
});
const labelSchema = z.enum(talkLabels);

function namesOf(path: string, ending: string): string[] {
  return readdirSync(new URL(path, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => path + name);
}

/** Sentences of the development half. The test half is never read here. */
export const sentenceFiles = namesOf('./', '.jsonl').filter((name) => name.includes('/dev'));
export const phraseFiles = namesOf('./phrases/', '.tsv');

function linesOf(file: string): string[] {
  return readFileSync(new URL(file, folder), 'utf8').split('\n').filter(Boolean);
}

/** The shop's list to which the sentences belong. */
export const shopProducts = z
  .array(z.string())
  .parse(JSON.parse(readFileSync(new URL('products.json', folder), 'utf8')));

export function labelledSentences(file: string): LabelledText[] {
  return linesOf(file).map((line, at) => {
    const { chips, ...rest } = lineSchema.parse(JSON.parse(line));
    const said = chips.flatMap(({ kind, text, value }) => {
      const label = labelSchema.safeParse(kind === 'intent' ? value : kind);
      return label.success ? [{ label: label.data, words: text }] : [];
    });
    return { ...rest, file, line: at, isWholeOnly: false, said };
  });
}

/** Phrases are a clause each; messages (`messages-*.tsv`) are whole ones, with their intents only. */
export function labelledPhrases(file: string): LabelledText[] {
  return linesOf(file).map((line, at) => {
    const [labels = '', from = '', text = ''] = line.split('\t');
    const said = labels === '-' ? [] : labels.split(',').map((label) => labelSchema.parse(label));
    return {
      file,
      line: at,
      text,
      from: from === 'me' ? 'me' : 'them',
      isWholeOnly: file.includes('/messages-'),
      said: said.map((label) => ({ label, words: null })),
    };
  });
}

/** SHA-256 of everything that is learned from. */
export function sourceHash(): string {
  const hash = createHash('sha256');
  for (const file of [...sentenceFiles, ...phraseFiles]) {
    hash.update(readFileSync(new URL(file, folder)));
  }
  return hash.digest('hex');
}
