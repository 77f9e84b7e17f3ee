import { z } from 'zod';
import { type Lexicon, lexiconOf } from '../../lib/domain/scripts/lexicon.ts';
import { rankScripts } from '../../lib/domain/scripts/rank-scripts.ts';
import { indexScripts, type ScriptIndex } from '../../lib/domain/scripts/script-index.ts';
import { BadInput } from './bad-input.ts';
import { readText } from './read-file.ts';
import { readWords } from './read-words.ts';

const options = { scripts: { type: 'string' }, queries: { type: 'string' } } as const;

const scriptsSchema = z
  .array(
    z.object({
      id: z.string().min(1),
      title: z.string(),
      examples: z.array(z.string()),
      answer: z.string(),
    }),
  )
  .min(1);
const queriesSchema = z.array(z.object({ query: z.string(), relevant: z.string().optional() }));
type Query = z.infer<typeof queriesSchema>[number];

/** `recommend --scripts FILE --queries FILE`: what would be offered for each, and how often it is right. */
export const recommend = {
  name: 'recommend',
  usage: 'recommend --scripts FILE.json --queries FILE.json: which scripts would be offered',
  async run(words: readonly string[]): Promise<unknown> {
    const { values, positionals } = readWords(words, options);
    if (!values.scripts || !values.queries || positionals.length > 0) {
      throw new BadInput('bad-arguments', 'Expected --scripts FILE.json --queries FILE.json.');
    }
    const scripts = await readJson(values.scripts, scriptsSchema);
    const queries = await readJson(values.queries, queriesSchema);
    refuseRepeated(scripts.map(({ id }) => id));
    const lexicon = lexiconOf();
    const index = indexScripts(scripts, lexicon);
    const answers = queries.map((query) => answerOf(query, index, lexicon));
    return { results: answers.map(({ result }) => result), ...figuresOf(answers) };
  },
};

async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const text = await readText(path);
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new BadInput(
      'bad-file',
      `Expected a JSON list of the documented form in ${path}: ${why}`,
    );
  }
}

function refuseRepeated(ids: readonly string[]): void {
  const repeated = ids.find((id, at) => ids.indexOf(id) !== at);
  if (repeated !== undefined) {
    throw new BadInput('repeated-id', `Expected each script once, found ${repeated} twice.`);
  }
}

type Answer = { result: unknown; place: number | null };

/** `place` is that of the right script, from 1; null where none is said to be right. */
function answerOf({ query, relevant }: Query, index: ScriptIndex, lexicon: Lexicon): Answer {
  const { ranked, none, concepts } = rankScripts(index, query, lexicon);
  const found = ranked.findIndex(({ id }) => id === relevant) + 1;
  const place = relevant === undefined ? null : found === 0 ? Number.POSITIVE_INFINITY : found;
  const scored = ranked.map(({ id, score }) => ({ id, score }));
  return { result: { query, ranked: scored, none, concepts }, place };
}

function figuresOf(answers: readonly Answer[]) {
  const places = answers.flatMap(({ place }) => (place === null ? [] : [place]));
  const mean = (worth: (place: number) => number): number | null =>
    places.length === 0 ? null : places.reduce((sum, at) => sum + worth(at), 0) / places.length;
  return {
    hit1: mean((place) => Number(place === 1)),
    hit3: mean((place) => Number(place <= 3)),
    mrr: mean((place) => 1 / place),
  };
}
