import type { CaptureContext, Chip, Find, Speaker } from './chip.ts';
import { findAddresses } from './find-addresses.ts';
import { findAmounts } from './find-amounts.ts';
import { findBirthdays } from './find-birthdays.ts';
import { findCompanies } from './find-companies.ts';
import { findDates } from './find-dates.ts';
import { findEmails } from './find-emails.ts';
import { findIntents } from './find-intents.ts';
import { findPhones } from './find-phones.ts';
import { findProducts } from './find-products.ts';
import { findPromises } from './find-promises.ts';
import { findQuantities } from './find-quantities.ts';
import { findWechats } from './find-wechats.ts';
import { findWishes } from './find-wishes.ts';
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
  return onceEach([...facts, ...findTalk(fresh, facts, context)])
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

/** Surer finds first; what they cover is not read again. */
function findFacts(fresh: string, { now, zone, products }: CaptureContext): Find[] {
  const found: Find[] = [];
  const take = (finder: (text: string) => Find[]): void => {
    for (const find of finder(veiled(fresh, found))) {
      const isFree = !found.some(({ start, end }) => start < find.end && find.start < end);
      if (isFree) found.push(find);
    }
  };
  take(findEmails);
  take(findPhones);
  const phones = [...found];
  // A phone number may be a WeChat id too, so ids are looked for where phones were found.
  const ids = findWechats(fresh).filter(
    ({ start, end }) =>
      !phones.some((find) => find.kind === 'email' && find.start < end && start < find.end),
  );
  take((text) => findBirthdays(text, { now, zone }));
  take(findAddresses);
  take(findCompanies);
  take((text) => findProducts(text, products));
  take(findAmounts);
  const goods = found.filter(({ kind }) => kind === 'product');
  take((text) => findQuantities(text, goods));
  take((text) => findDates(text, { now, zone }));
  const idsOnly = ids.filter(
    ({ start, end }) =>
      !found.some((find) => find.kind !== 'phone' && find.start < end && start < find.end),
  );
  return [...found, ...idsOnly];
}

/** What is said with them: intent, need, pain, promise. */
function findTalk(fresh: string, facts: readonly Find[], { from }: CaptureContext): Find[] {
  const quantities = facts.filter(({ kind }) => kind === 'quantity');
  const products = facts.filter(({ kind }) => kind === 'product');
  const dates = facts.flatMap((find) => (find.kind === 'date' ? [find] : []));
  const amounts = facts.filter(({ kind }) => kind === 'amount');
  const marked = [
    [amounts, '\uE000'],
    [quantities, '\uE001'],
    [products, '\uE002'],
  ].reduce(
    (text, [spans, sign]) => markedWith(text, spans as readonly Find[], sign as string),
    fresh,
  ); // pairs lose their order of types in an array
  const intents = from === 'them' ? findIntents({ marked, quantities, products }) : [];
  const complaints = intents.filter(({ value }) => value === 'complain');
  return [
    ...intents,
    ...findWishes(fresh, from, quantities, complaints),
    ...findPromises(fresh, { from }, dates),
  ];
}

function markedWith(text: string, spans: readonly Find[], sign: string): string {
  return spans.reduce(
    (marked, { start, end }) =>
      marked.slice(0, start) + sign.repeat(end - start) + marked.slice(end),
    text,
  );
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
