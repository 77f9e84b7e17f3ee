import { type Find, type Intent, intents, type Speaker } from './chip.ts';
import { type CuedClause, cuedClauses } from './clause-cues.ts';
import { markedText } from './marked-text.ts';
import type { Stretch } from './plain-text.ts';
import { promiseOf } from './promise-act.ts';
import { labelsOf, likelihoods, type TalkLabel } from './talk-model.ts';

const mostIntents = 2;
const mostEach = 3;
/** What ends a clause where its sentence goes on. */
const goesOn = /[,、]$/;

type Span = { start: number; end: number };

/**
 * In: plain text, the facts found in it, and who wrote it. Out: what the customer wants (at most two
 * intents), the clauses that tell a need or a trouble, and what the writer promises with its day. The
 * rep's own words have no intents.
 */
export function findTalk(fresh: string, facts: readonly Find[], from: Speaker): Find[] {
  const clauses = cuedClauses(markedText(fresh, facts), from);
  const told = clauses.map(({ cues }) => labelsOf(cues));
  const spansOf = (label: TalkLabel, isNew?: (clause: Stretch) => boolean): Span[] =>
    joined(
      clauses.filter((_, at) => told[at]?.has(label)),
      clauses,
      isNew,
    ).slice(0, mostEach);
  const promises = spansOf('promise', (clause) => hasOwnTime(clause, facts)).map((span) =>
    promiseOf(fresh, span, facts, from),
  );
  return [
    ...(from === 'me' ? [] : intentsOf(clauses)),
    ...spansOf('need').map((span) => wishOf('need', fresh, span)),
    ...spansOf('pain').map((span) => wishOf('pain', fresh, span)),
    ...promises,
  ];
}

/** What the text as a whole wants, the likeliest first, each where it is said most clearly. */
function intentsOf(clauses: readonly CuedClause[]): Find[] {
  const all = [...new Set(clauses.flatMap(({ cues }) => cues))];
  return [...labelsOf(all)]
    .flatMap(([label, likely]) => (isIntent(label) ? [{ label, likely }] : []))
    .toSorted((a, b) => b.likely - a.likely)
    .slice(0, mostIntents)
    .flatMap(({ label }) => {
      const clearest = clauses
        .map(({ clause, cues }) => ({ clause, likely: likelihoods(cues)[label] }))
        .toSorted((a, b) => b.likely - a.likely)[0];
      return clearest
        ? [
            {
              kind: 'intent' as const,
              ...spokenPart(clearest.clause.text, clearest.clause),
              value: label,
            },
          ]
        : [];
    });
}

function isIntent(label: TalkLabel): label is Intent {
  return intents.some((intent) => intent === label);
}

/** What is done at another time is another promise: 样品今天寄,单号晚点发您. */
function hasOwnTime({ start, end, text }: Stretch, facts: readonly Find[]): boolean {
  const isDated = facts.some(
    (fact) => fact.kind === 'date' && fact.start >= start && fact.end <= end,
  );
  return isDated || later.test(text);
}

const later = /晚上|晚点|晚些|第一时间|随后|稍后|回头|马上|尽快|later|asap|as soon as/i;

/** Clauses next to each other in one sentence are one, unless they are said to be new. */
function joined(
  chosen: readonly CuedClause[],
  all: readonly CuedClause[],
  isNew: (clause: Stretch) => boolean = () => false,
): Span[] {
  const spans: Span[] = [];
  for (const one of chosen) {
    const before = all[all.indexOf(one) - 1]?.clause;
    const last = spans.at(-1);
    const { start, end } = one.clause;
    const isSame = last?.end === before?.end && goesOn.test(before?.text ?? '');
    if (last && isSame && !isNew(one.clause)) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

function wishOf(kind: 'need' | 'pain', text: string, span: Span): Find {
  const part = spokenPart(text.slice(span.start, span.end), span);
  return { kind, ...part, value: text.slice(part.start, part.end) };
}

const lead = /^(?:但是?|不过|而且|另外|还有|其实|就是|因为|所以|然后|and|but|also|so|because)\s?/i;

/** Without the word that ties it to what came before, and without marks at its end. */
function spokenPart(words: string, { start, end }: Span): Span {
  const to = end - (/[。!?;,、~.\s]{1,12}$/.exec(words)?.[0].length ?? 0);
  return { start: Math.min(start + (lead.exec(words)?.[0].length ?? 0), to), end: to };
}
