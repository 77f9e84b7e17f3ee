const digits: Readonly<Record<string, number>> = {
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
const units: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1_000,
  k: 1_000,
  K: 1_000,
  万: 10_000,
  w: 10_000,
  W: 10_000,
  亿: 100_000_000,
};

const arabic = String.raw`(?<![\d.])(?<!\d,)(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,9})(?:\.\d{1,4})?`;
/** 十五一斤 is fifteen for one, and not fifteen and one. */
const priced = String.raw`\s?[台个张件本箱斤套只支盒包条瓶平米份次年天月把双卷桶袋根块杯片颗捆筐桌位人晚节场对副朵束盆打碗吨批趟]`;
/** 三万一直不还: the 一 begins another word. */
const adverb = '[直起共样定下并般旦律切些概]';
const notOne = `(?!${adverb})`;
const big = String.raw`\s?(?:[kKwW](?![A-Za-z])|百万|千万|[百千万亿])`;

/** Source of a pattern for a number in figures or Chinese: 1,280.5, 3k, 1.2万, 1万6, 一千二, 廿五, 两, 半. */
export const spokenNumber = String.raw`(?:${arabic}(?:${big}(?:\d{1,4}(?![\d.]|\s?[月号日天年点个箱件张])[百千]?|(?!一${priced}|一${adverb})[一二三四五六七八九][百千]?)?)?|[一二两三四五六七八九十百千廿卅](?:[零〇二两三四五六七八九十百千万亿]|(?!一${priced})一${notOne}|(?=一${priced})(?<![一二两三四五六七八九])一${notOne}){0,12}|[俩仨半])`;

/** Source of a pattern for a whole number in digits or Chinese characters up to 99, as days and hours have. */
export const numeral = String.raw`(?:\d{1,3}|廿[一二三四五六七八九]?|卅|[一二两三四五六七八九]?十[一二三四五六七八九]?|[零〇一二两俩三仨四五六七八九])`;

/** `1,280.5`, `3k`, `1万6`, `一千二`, `两`, `半` to a number; null for anything else, and for 两三百. */
export function readSpokenNumber(text: string): number | null {
  const plain = text.replaceAll(/[,\s]/g, '').replace('廿', '二十').replace('卅', '三十');
  if (plain === '半') return 0.5;
  if (/[一二两三四五六七八九]{2}/.test(plain)) return null;
  const tokens = plain.match(
    /\d{1,12}(?:\.\d{1,6})?|[零〇一二两俩三仨四五六七八九十百千万亿kKwW]/g,
  );
  if (!tokens || tokens.join('') !== plain) return null;
  return sumOf(tokens);
}

/** As `readSpokenNumber`; NaN where there is no number. */
export function numberOf(text: string): number {
  return readSpokenNumber(text) ?? Number.NaN;
}

function sumOf(tokens: readonly string[]): number {
  let total = 0;
  let section = 0;
  let current: number | null = null;
  let lastUnit = 1;
  let hasZero = false;
  for (const token of tokens) {
    const unit = units[token];
    if (unit === undefined) {
      current = digits[token] ?? Number(token);
      hasZero ||= current === 0;
    } else {
      if (unit >= 10_000) {
        total = (total + section + (current ?? (total + section === 0 ? 1 : 0))) * unit;
        section = 0;
      } else section += (current ?? 1) * unit;
      current = null;
      lastUnit = unit;
    }
  }
  // 一千二 is 1,200 and 1万6 is 16,000, but 一百零五 is 105 and 十五 is 15.
  const isShort = lastUnit > 10 && !hasZero && current !== null && current < 10;
  return round(total + section + (current ?? 0) * (isShort ? lastUnit / 10 : 1));
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
