import type { CaptureContext, Chip, Find, Speaker } from './chip.ts';
import { findFacts } from './find-facts.ts';
import { findTalk } from './find-talk.ts';
import { type PlainText, sourceSpan, toPlainText, veiled } from './plain-text.ts';
import { quotedHistory } from './quoted-history.ts';

export type CaptureOptions = Omit<CaptureContext, 'from'> & {
  /** Who wrote it; guessed from the words where it is not known. */
  from?: Speaker;
};

/**
 * What a text holds that a card could keep, in the order of the text. In: the text (8,000 UTF-16
 * units are read), the instant and IANA zone in which it was said, the shop's product names. Out:
 * chips with UTF-16 offsets; each value of a kind once; of two finds in one place the surer one.
 * Nothing in quoted history is a chip.
 */
export function capture(text: string, options: CaptureOptions): Chip[] {
  const read = toPlainText(text);
  const fresh = veiled(read.plain, quotedHistory(read.plain));
  const context = { ...options, from: options.from ?? speakerOf(fresh) };
  const facts = findFacts(fresh, context);
  return onceEach([...facts, ...findTalk(fresh, facts, context.from)])
    .map((find) => chipOf(find, read))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The rep says 您 and does things for the other; everything else is taken as the customer's. */
export function speakerOf(plain: string): Speaker {
  return /(?:给|帮|为|发|寄|回复|联系|通知|报|祝|感谢|送|退|补|转)(?:给)?您|您(?:好|的(?:订单|地址|电话|货|快递|包裹|会员|生日))|亲,|欢迎(?:光临|下单|选购)|我们店|本店|(?:^|[\s,。])(?:we'll|we will|I'll|I will) (?:send|ship|get back|deliver|email|quote|refund|replace)(?: you)?\b|our customer service/i.test(
    plain,
  )
    ? 'me'
    : 'them';
}

function onceEach(found: readonly Find[]): Find[] {
  const kept = new Map<string, Find>();
  for (const find of found.toSorted((a, b) => a.start - b.start)) {
    const key = `${find.kind} ${JSON.stringify(find.value)}`;
    if (!kept.has(key)) kept.set(key, find);
  }
  return [...kept.values()];
}

const written: readonly Chip['kind'][] = ['company', 'address', 'need', 'pain'];

/** With the words of the source; what is kept as written takes them as its value. */
function chipOf(find: Find, read: PlainText): Chip {
  const span = sourceSpan(read, find.start, find.end);
  const value = written.includes(find.kind) ? span.text : find.value;
  return { ...find, ...span, value } as Chip; // the value keeps the type that its kind has
}
