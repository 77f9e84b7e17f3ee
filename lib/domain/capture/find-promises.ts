import type { CaptureContext, Find, Speaker } from './chip.ts';
import type { DateFind } from './find-dates.ts';
import { clausesOf, type Stretch } from './plain-text.ts';
import {
  acts,
  asked,
  conditional,
  englishPromise,
  givenActs,
  isMerelyPossible,
  notPromised,
  over,
  soon,
  subject,
} from './promises.table.ts';
import { saysAny } from './word-list.ts';

type PromiseFind = Extract<Find, { kind: 'promise' }>;

const most = 3;
const doneForOther =
  /\byou\b|\b(?:send|call|email|pay|transfer|ship|refund|replace|deliver|confirm|update|forward|share|sign|arrange|fix|check|wire|drop|bring|prepare|get back|follow up|book|quote)\b/i;

/**
 * In: plain text, who wrote it, and the dates found in it. Out: what the writer says that they will
 * do, with the day of the clause; requests, questions, conditions and things done are none.
 */
export function findPromises(
  text: string,
  { from }: Pick<CaptureContext, 'from'>,
  dates: readonly DateFind[],
): PromiseFind[] {
  const clauses = joined(clausesOf(text), dates);
  return clauses
    .flatMap((clause, at): PromiseFind[] => {
      const before = clauses[at - 1]?.text ?? '';
      const find = readPromise(
        clause,
        from,
        dates,
        /^(?:如果|要是|假如|等|只要|万一|if |when |once |unless )/i.test(before) &&
          !/[。!?]$/.test(before),
      );
      return find ? [find] : [];
    })
    .slice(0, most);
}

/** 明天上午,我把合同发你: a clause that is only a date, or 放心, goes with the next one. */
function joined(clauses: readonly Stretch[], dates: readonly DateFind[]): Stretch[] {
  const found: Stretch[] = [];
  let waiting: Stretch | null = null;
  for (const clause of clauses) {
    const isOnlyDate =
      dates.some(
        ({ start, end }) =>
          start >= clause.start && end <= clause.end && clause.text.length - (end - start) <= 5,
      ) &&
      /[,、]$/.test(clause.text) &&
      !acts.test(clause.text);
    if (isOnlyDate) waiting = waiting ?? clause;
    else {
      const start: number = waiting?.start ?? clause.start;
      const gap = waiting ? ' '.repeat(Math.max(0, clause.start - waiting.end)) : '';
      found.push({
        start,
        end: clause.end,
        text: waiting ? waiting.text + gap + clause.text : clause.text,
      });
      waiting = null;
    }
  }
  return found;
}

function readPromise(
  clause: Stretch,
  from: Speaker,
  dates: readonly DateFind[],
  isConditional: boolean,
): PromiseFind | null {
  const { text } = clause;
  if (isConditional || text.length < 4 || conditional.test(text)) return null;
  const inside = dates.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const english = englishPromise.exec(text);
  const isChinese = /\p{Script=Han}/u.test(text);
  const isPromise =
    isChinese && !english
      ? isChinesePromise(text, from, inside.length > 0)
      : english !== null &&
        !/\?/.test(text) &&
        !/\b(?:not|never|won'?t|can'?t|think about|see if|try to|probably|maybe|might)\b/i.test(
          text.slice(0, english.index + english[0].length + 16),
        );
  // Without a day an English one has to be something done for the other.
  const isIdle = english !== null && inside.length === 0 && !doneForOther.test(text);
  if (!isPromise || isIdle) return null;
  const end = clause.end - (/[。!?;,、~.\s]{1,12}$/.exec(text)?.[0].length ?? 0);
  const lead =
    /^(?:好的?|行|可以|没问题|放心|嗯+|ok(?:ay)?|sure|那|但是?|不过|而且|另外|然后)[\s,]*/i.exec(
      text,
    )?.[0].length ?? 0;
  const start = Math.min(clause.start + lead, end);
  const due = inside.at(-1)?.value ?? null;
  const value = { what: actOf(clause, inside, end, english), due, by: from };
  return { kind: 'promise', start, end, value };
}

function isChinesePromise(text: string, from: Speaker, isDated: boolean): boolean {
  if (asked.test(text) || over.test(text) || saysAny(notPromised, text)) return false;
  if (isMerelyPossible(text)) return false;
  const isOwn = subject.test(text);
  const isToOther =
    /(?:你|您)(?:们)?/.test(text) &&
    /^(?:你|您)(?:们)?(?!好)/.test(text.replace(/^[\s,]*/, '')) &&
    !isOwn;
  if (isToOther) return false;
  if (/保证|承诺|一定(?:会|给|按|在|准时)|说到做到|包在我/.test(text) && acts.test(text))
    return from === 'me' || isOwn || isDated;
  if (soon.test(text) && /给(?:你|您)/.test(text)) return true;
  if (givenActs.test(text))
    return (
      isOwn || isDated || soon.test(text) || (from === 'me' && /会|[给帮为](?:你|您)/.test(text))
    );
  if (!acts.test(text)) return false;
  return isOwn
    ? isDated || soon.test(text) || /会|来|负责|这就|马上|去/.test(text)
    : isDated &&
        (from === 'me' ||
          /付尾款|结(?:了|清|账)|^.{0,16}(?:付|打款|转|汇|过去|过来|回复|给你|给您)/.test(text));
}

/** The act without the words for the time and without who does it. */
function actOf(
  clause: Stretch,
  dates: readonly DateFind[],
  end: number,
  english: RegExpExecArray | null,
): string {
  let text = clause.text.slice(0, end - clause.start);
  for (const date of dates.toReversed()) {
    const at = date.start - clause.start;
    text = `${text.slice(0, at).replace(/(?:在|于|到|等|\b(?:by|before|on|at|until|this))\s*$/i, '')}${text.slice(date.end - clause.start).replace(/^\s?(?:之前|以前|前(?!台|面)|左右|之内|内|的时候|morning|afternoon|evening)/i, '')}`;
  }
  if (english) text = text.slice(Math.max(0, text.indexOf(english[0]))).replace(englishPromise, '');
  const plain = text
    .replace(/^[\s,]+/, '')
    .replace(
      /^(?:好的?|行|可以|没问题|放心|嗯+|ok(?:ay)?|sure|那|但是?|不过|亲|老板|\p{Script=Han}(?:总|姐|哥|经理))[\s,]+/iu,
      '',
    )
    .replace(/^\p{Script=Han}(?:总|姐|哥|经理|老师)(?=给|把|帮|替|为)/u, '')
    .replace(
      /^(?:回头|稍后|晚点|待会儿?|等会儿?|一会儿?|马上|这就|立刻|尽快|到时候?|随后|保证|承诺|一定)+/,
      '',
    )
    .replace(/^(?:我们?|咱们?|这边|我这边|我司|公司|俺)(?:这边)?/, '')
    .replace(
      /^(?:就|会|来|再|马上|这就|立刻|尽快|稍后|一定|负责|保证|先|也|都|可以|去)+(?=\S{2})/,
      '',
    )
    .trim();
  return plain || text.trim();
}
