import type { Intent } from '../../lib/domain/capture/chip.ts';
import { intents } from '../../lib/domain/capture/chip.ts';
import { type CuedClause, cuedClauses } from '../../lib/domain/capture/clause-cues.ts';
import { findFacts } from '../../lib/domain/capture/find-facts.ts';
import { markedText } from '../../lib/domain/capture/marked-text.ts';
import { toPlainText, veiled } from '../../lib/domain/capture/plain-text.ts';
import { quotedHistory } from '../../lib/domain/capture/quoted-history.ts';
import { type TalkLabel, talkLabels } from '../../lib/domain/capture/talk-model.ts';
import { type LabelledText, shopProducts } from './labelled-texts.ts';

/** Cues with what they are known to say, and of which labels nothing can be learned from them. */
export type TalkExample = {
  file: string;
  /** Which text of the file, from 0 on. */
  line: number;
  cues: readonly string[];
  /** For how many texts it stands. */
  weight: number;
  said: ReadonlySet<TalkLabel>;
  unclear: ReadonlySet<TalkLabel>;
};

const customaryNow = '2026-03-10T02:00:00.000Z';

const isIntent = (label: TalkLabel): label is Intent => intents.some((intent) => intent === label);
export const wholeLabels = talkLabels.filter(isIntent);

type Place = { label: TalkLabel; start: number; end: number };

/** Intents are said by a text as a whole, needs, pains and promises by its clauses. */
export function examplesOf(text: LabelledText): { whole: TalkExample; clauses: TalkExample[] } {
  const plain = toPlainText(text.text).plain;
  const fresh = veiled(plain, quotedHistory(plain));
  const facts = findFacts(fresh, {
    now: text.now ? new Date(text.now).toISOString() : customaryNow,
    zone: 'Asia/Shanghai',
    products: text.products ?? shopProducts,
  });
  const clauses = cuedClauses(markedText(fresh, facts), text.from);
  const places = text.said.map(({ label, words }): Place => {
    if (words === null) return { label, start: 0, end: plain.length };
    const said = toPlainText(words).plain;
    const start = Math.max(0, plain.indexOf(said));
    return { label, start, end: start + said.length };
  });
  const { file, line } = text;
  const whole = {
    file,
    line,
    weight: weightOf(text),
    cues: [...new Set(clauses.flatMap(({ cues }) => cues))],
    said: new Set(places.map(({ label }) => label)),
    unclear: new Set<TalkLabel>(),
  };
  if (text.isWholeOnly) return { whole, clauses: [] };
  return { whole, clauses: clauses.map((clause) => ofClause(clause, clauses, places, text)) };
}

function ofClause(
  { clause, cues }: CuedClause,
  all: readonly CuedClause[],
  places: readonly Place[],
  text: LabelledText,
): TalkExample {
  const { file, line } = text;
  const said = new Set<TalkLabel>();
  const unclear = new Set<TalkLabel>();
  for (const place of places) {
    const own = shared(clause, place);
    const most = Math.max(...all.map((other) => shared(other.clause, place)));
    const isIt = own > 0 && (own === most || own * 2 >= clause.end - clause.start);
    if (isIt) said.add(place.label);
    else if (own > 0) unclear.add(place.label);
  }
  return { file, line, weight: weightOf(text), cues, said, unclear };
}

function shared(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** Sentences are what is read in the end; phrases only widen the words that are known. */
function weightOf({ file }: LabelledText): number {
  return file.endsWith('.jsonl') ? 3 : 1;
}
