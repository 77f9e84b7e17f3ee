import type { ContactPoint } from '../records/contact-point.ts';
import type { Customer } from '../records/customer.ts';
import type { Need } from '../records/need.ts';
import { capture } from './capture.ts';
import type { CaptureContext, Chip, ChipKind, ChipOf, Speaker } from './chip.ts';

/** A stretch of talk with who said it, where that is known. */
export type Said = { text: string; from?: Speaker };

/** Kinds that can be kept on the card of a customer. */
export type KeptKind = Exclude<ChipKind, 'product' | 'quantity' | 'amount' | 'intent'>;
export type KeptChip = { [Kind in KeptKind]: ChipOf<Kind> }[KeptKind];

/** Something found that may be kept, and the sentence in which it stands. */
export type Offer = {
  id: string;
  chip: KeptChip;
  sentence: string;
  /** What the customer has in the same place already; keeping this one adds to it or replaces it. */
  existing: string | null;
  /** Whether keeping it replaces what is there; such an offer is taken only when pressed. */
  isReplacing: boolean;
};

/** What seems to be bought; it is filled into the form and never saved by itself. */
export type PurchaseOffer = {
  products: string[];
  quantity: number | null;
  amount: ChipOf<'amount'>['value'] | null;
  sentence: string;
};

export type Offers = {
  offers: Offer[];
  purchase: PurchaseOffer | null;
  intents: ChipOf<'intent'>['value'][];
};

export type KnownOf = {
  customer: Pick<Customer, 'company' | 'profile'>;
  points: readonly Pick<ContactPoint, 'kind' | 'value' | 'shown'>[];
  needs: readonly Pick<Need, 'kind' | 'text'>[];
};

const longestSentence = 200;
const most = 24;
const keptKinds: readonly ChipKind[] = [
  'phone',
  'email',
  'wechat',
  'company',
  'address',
  'birthday',
  'need',
  'pain',
  'promise',
  'date',
];

/**
 * In: what was said, in its order, and what is known of the customer. Out: what may be kept, each
 * value once. What is known already is not offered; days gone by and days of a promise neither.
 * Contact points said by the rep are the shop's own and are left out.
 */
export function offersOf(
  said: readonly Said[],
  known: KnownOf,
  context: Omit<CaptureContext, 'from'> & { today: string },
): Offers {
  const found = said.flatMap((each) =>
    capture(each.text, { ...context, ...(each.from ? { from: each.from } : {}) }).map((chip) => ({
      chip,
      said: each,
    })),
  );
  const offers = new Map<string, Offer>();
  for (const { chip, said: each } of found) {
    if (!isKept(chip) || !isWanted(chip, each, found, context.today)) continue;
    const id = `${chip.kind} ${JSON.stringify(chip.value)}`;
    const offer = offerOf(id, chip, sentenceOf(each.text, chip), known);
    if (offer) offers.set(id, offer);
  }
  const intents = found.flatMap(({ chip }) => (chip.kind === 'intent' ? [chip.value] : []));
  return {
    offers: [...offers.values()].slice(-most),
    purchase: purchaseOf(found),
    intents: [...new Set(intents)],
  };
}

type Found = { chip: Chip; said: Said };

function isKept(chip: Chip): chip is KeptChip {
  return keptKinds.includes(chip.kind);
}

function isWanted(chip: KeptChip, said: Said, found: readonly Found[], today: string): boolean {
  if (chip.kind === 'date') {
    const isPromised = found.some(
      (other) =>
        other.said === said &&
        other.chip.kind === 'promise' &&
        other.chip.start <= chip.start &&
        chip.end <= other.chip.end,
    );
    return !isPromised && chip.value.slice(0, 10) >= today;
  }
  const isOwn = said.from === 'me' && /^(?:phone|email|wechat|company|address)$/.test(chip.kind);
  return !isOwn;
}

function offerOf(id: string, chip: KeptChip, sentence: string, known: KnownOf): Offer | null {
  const { customer, points, needs } = known;
  const plain = { id, chip, sentence, existing: null, isReplacing: false };
  switch (chip.kind) {
    case 'phone':
    case 'email':
    case 'wechat': {
      const own = points.filter(({ kind }) => kind === chip.kind);
      if (own.some(({ value }) => value === chip.value)) return null;
      return { ...plain, existing: own[0]?.shown ?? null };
    }
    case 'company':
      return singleOf(plain, chip.value, customer.company);
    case 'birthday':
      return singleOf(plain, chip.value, customer.profile.birthday ?? '');
    case 'need':
    case 'pain':
      return needs.some(({ text }) => text === chip.value) ? null : plain;
    default:
      return plain;
  }
}

function singleOf(plain: Offer, value: string, existing: string): Offer | null {
  if (existing === value) return null;
  return existing === '' ? plain : { ...plain, existing, isReplacing: true };
}

/** The sentence around a chip, as it was written. */
function sentenceOf(text: string, { start, end }: Chip): string {
  const from =
    Math.max(
      ...['。', '！', '？', '!', '?', '\n'].map((mark) => text.lastIndexOf(mark, start - 1)),
    ) + 1;
  const stops = ['。', '！', '？', '!', '?', '\n'].map((mark) => text.indexOf(mark, end));
  const to = Math.min(...stops.filter((stop) => stop >= 0), text.length);
  const sentence = text.slice(start === 0 ? 0 : from, Math.max(to, end)).trim();
  return sentence.length <= longestSentence
    ? sentence
    : text.slice(start, end).slice(0, longestSentence);
}

/** From the last stretch of talk that names a product or a price. */
function purchaseOf(found: readonly Found[]): PurchaseOffer | null {
  const last = found.findLast(({ chip }) => chip.kind === 'product' || chip.kind === 'amount');
  if (!last) return null;
  const chips = found.filter(({ said }) => said === last.said).map(({ chip }) => chip);
  const products = chips.flatMap((chip) => (chip.kind === 'product' ? [chip.value] : []));
  const quantity = chips.flatMap((chip) => (chip.kind === 'quantity' ? [chip.value] : []))[0];
  const amount = chips.flatMap((chip) => (chip.kind === 'amount' ? [chip.value] : [])).at(-1);
  return {
    products,
    quantity: quantity ?? null,
    amount: amount ?? null,
    sentence: sentenceOf(last.said.text, last.chip),
  };
}
