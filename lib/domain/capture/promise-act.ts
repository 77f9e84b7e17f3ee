import type { Find, Speaker } from './chip.ts';

type Promised = Extract<Find, { kind: 'promise' }>;
type DateFind = Extract<Find, { kind: 'date' }>;
type Span = { start: number; end: number };

/** Words around a date that go with it. */
const beforeDate = /(?:在|于|到|等|\b(?:by|before|on|at|until|this))\s*$/i;
const afterDate = /^\s?(?:之前|以前|前(?!台|面)|左右|之内|内|的时候|morning|afternoon|evening)/i;
/** What comes before the act: consent, a name, when, who, and how surely. */
const leads: readonly RegExp[] = [
  /^[\s,]+/,
  /^(?:好的?|行|可以|没问题|放心|嗯+|ok(?:ay)?|sure|那|但是?|不过|亲|老板|\p{Script=Han}(?:总|姐|哥|经理))[\s,]+/iu,
  /^\p{Script=Han}(?:总|姐|哥|经理|老师)(?=给|把|帮|替|为)/u,
  /^(?:回头|稍后|晚点|待会儿?|等会儿?|一会儿?|马上|这就|立刻|尽快|到时候?|随后|保证|承诺|一定)+/,
  /^(?:我们?(?!妈|爸|侄|司机)|咱们?|这边|我这边|我司|公司|俺)(?:这边)?/,
  /^(?:就|会|来|再|马上|这就|立刻|尽快|稍后|一定|负责|保证|先|也|都|可以|去)+(?=\S{2})/,
];
const englishLead =
  /^.{0,60}?\b(?:(?:I|we|you)(?:'ll| will| can)|(?:I'm|I am|we're|we are)(?: going to)?|let me|(?:I|we) promise (?:to|(?:we|I)'ll)|will)\s+/i;

/**
 * In: the text, the clauses of it that promise something, the facts in it, and who wrote it. Out: what
 * is promised, without who and when, and the day: the last one named in the clauses, or in front of
 * them in the same sentence (明天上午,我把合同发你).
 */
export function promiseOf(
  text: string,
  clauses: Span,
  facts: readonly Find[],
  from: Speaker,
): Promised {
  const dates = facts.flatMap((find) => (find.kind === 'date' ? [find] : []));
  const inside = dates.filter(({ start, end }) => start >= clauses.start && end <= clauses.end);
  const ahead = inside.length === 0 ? dateAhead(text, clauses.start, dates) : undefined;
  const words = text.slice(clauses.start, clauses.end).replace(/[。!?;,、~.\s]{1,12}$/, '');
  return {
    kind: 'promise',
    start: ahead?.start ?? clauses.start,
    end: clauses.start + words.length,
    value: {
      what: actOf(words, clauses.start, inside),
      due: (inside.at(-1) ?? ahead)?.value ?? null,
      by: from,
    },
  };
}

/** A date that stands alone before the clause, but for a comma. */
function dateAhead(text: string, start: number, dates: readonly DateFind[]): DateFind | undefined {
  return dates.findLast(
    ({ end }) => end <= start && /^[^。!?;\n]{0,5}[,、]\s?$/.test(text.slice(end, start)),
  );
}

/** The act without the words for the time and without who does it. */
function actOf(clause: string, offset: number, dates: readonly DateFind[]): string {
  let act = clause;
  for (const { start, end } of dates.toReversed()) {
    const before = act.slice(0, start - offset).replace(beforeDate, '');
    act = before + act.slice(end - offset).replace(afterDate, '');
  }
  const isChinese = /\p{Script=Han}/u.test(act);
  const plain = (isChinese ? leads : [englishLead])
    .reduce((rest, pattern) => rest.replace(pattern, ''), act)
    .trim();
  return plain || act.trim();
}
