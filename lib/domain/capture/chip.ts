import type { Currency } from '../money.ts';

export const intents = [
  'ask_price',
  'order',
  'complain',
  'compare',
  'cancel',
  'thanks',
  'ask_info',
] as const;
export type Intent = (typeof intents)[number];

/** Who wrote a text: the rep, or the customer. */
export type Speaker = 'me' | 'them';

export type PromiseValue = {
  what: string;
  /** ISO day, or date-time with offset where a time of day was named; null without either. */
  due: string | null;
  by: Speaker;
};

export type ChipValues = {
  /** E.164. */
  phone: string;
  email: string;
  wechat: string;
  company: string;
  address: string;
  /** The name in the shop's list that is meant. */
  product: string;
  quantity: number;
  amount: { minor: number; currency: Currency };
  /** ISO day, or date-time with offset where a time of day was named. */
  date: string;
  /** `MM-DD`, `YYYY-MM-DD` or `lunar:MM-DD`. */
  birthday: string;
  intent: Intent;
  need: string;
  pain: string;
  promise: PromiseValue;
};
export type ChipKind = keyof ChipValues;

export const chipKinds = [
  'phone',
  'email',
  'wechat',
  'company',
  'address',
  'product',
  'quantity',
  'amount',
  'date',
  'birthday',
  'intent',
  'need',
  'pain',
  'promise',
] as const satisfies readonly ChipKind[];

/** One thing understood in a text; `start` and `end` are UTF-16 offsets of `text` in it. */
export type ChipOf<Kind extends ChipKind> = {
  kind: Kind;
  text: string;
  start: number;
  end: number;
  value: ChipValues[Kind];
};
export type Chip = { [Kind in ChipKind]: ChipOf<Kind> }[ChipKind];

/** What a finder gives: offsets are those of the plain text, `text` is added later. */
export type Find = { [Kind in ChipKind]: Omit<ChipOf<Kind>, 'text'> }[ChipKind];

export type CaptureContext = {
  /** Instant at which it was said. */
  now: string;
  /** IANA zone in which it was said. */
  zone: string;
  /** Names of the shop's products. */
  products: readonly string[];
  from: Speaker;
};
