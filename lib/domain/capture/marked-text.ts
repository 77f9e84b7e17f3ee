import type { ChipKind, Find } from './chip.ts';
import { veil } from './plain-text.ts';

/** One sign for each kind of fact: whether it is 20箱 or 3箱 says nothing about what is meant with it. */
const signs: Partial<Record<ChipKind, string>> = {
  amount: '\uE001',
  quantity: '\uE002',
  product: '\uE003',
  date: '\uE004',
  birthday: '\uE004',
  phone: '\uE005',
  email: '\uE005',
  wechat: '\uE005',
  address: '\uE006',
  company: '\uE007',
};

/** In: plain text and the facts found in it. Out: it with each fact as its sign; every place stays where it was. */
export function markedText(plain: string, facts: readonly Find[]): string {
  return facts.reduce((text, { kind, start, end }) => {
    const sign = (signs[kind] ?? veil).repeat(end - start);
    return text.slice(0, start) + sign + text.slice(end);
  }, plain);
}
