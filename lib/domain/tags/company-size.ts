export const companySizes = ['small', 'middle', 'large'] as const;
type CompanySize = (typeof companySizes)[number];

/**
 * How large a company is by what was typed of it, e.g. `50人以下`, `20-99人`, `约 300 人`, `<50`: small
 * below 50 people, large from 200. Of a range the lower end counts; null without a number.
 */
export function sizeOf(text: string): CompanySize | null {
  const plain = text.normalize('NFKC').replaceAll(',', '');
  const found = /\d+/.exec(plain)?.[0];
  if (found === undefined) return null;
  const isBelow = /以下|以内|不到|少于|小于|<|below|under|less/i.test(plain);
  const people = Number(found) - Number(isBelow);
  if (people < 50) return 'small';
  return people < 200 ? 'middle' : 'large';
}
