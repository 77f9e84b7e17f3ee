const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  仨: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Source of a pattern for a whole number in digits or Chinese characters up to 99. */
export const numeral = String.raw`(?:\d{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[零〇一二两俩三仨四五六七八九])`;

/** `12`, `十二`, `二十`, `两` to a number; NaN for anything else. */
export function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text];
  const ten = tens === '' ? 1 : (digits[tens ?? ''] ?? (tens === '0' ? 0 : Number.NaN));
  const one = ones === '' ? 0 : (digits[ones ?? ''] ?? Number.NaN);
  return ten * 10 + one;
}
