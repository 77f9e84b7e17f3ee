import { type Currency, minorDigits } from '../money.ts';

type Names = {
  currency: Currency;
  /** What stands before a figure. */
  signs: string;
  /** What stands behind a number; sources of patterns. */
  units: string;
};

/** How money is written and said, names that hold others first. */
const currencyNames: readonly Names[] = [
  {
    currency: 'TWD',
    signs: String.raw`NT\$|NTD|TWD|新台币|台币`,
    units: '元?新台币|元?台币|NTD|TWD',
  },
  { currency: 'HKD', signs: String.raw`HK\$|HKD|港币|港元`, units: '港币|港元|港纸|HKD|蚊' },
  {
    currency: 'SGD',
    signs: String.raw`S\$|SGD|新币|新加坡元`,
    units: '新币|新加坡元|坡币|SGD',
  },
  {
    currency: 'AUD',
    signs: String.raw`AU?\$|AUD|澳元|澳币`,
    units: '澳元|澳币|澳刀|AUD',
  },
  {
    currency: 'CAD',
    signs: String.raw`CA?\$|CAD|加元|加币`,
    units: '加元|加币|加刀|CAD',
  },
  { currency: 'MYR', signs: 'RM(?!B)|MYR|马币|令吉', units: '马币|令吉|MYR|ringgit' },
  { currency: 'THB', signs: '฿|THB|泰铢', units: '泰铢|铢|THB|baht' },
  { currency: 'KRW', signs: '₩|KRW|韩元|韩币', units: '韩元|韩币|KRW' },
  {
    currency: 'JPY',
    signs: 'JPY|JP¥|日元|日币|日圆',
    units: '日元|日币|日圆|円|JPY|yen',
  },
  {
    currency: 'USD',
    signs: String.raw`US\s?\$|USD|\$|美金|美元|美刀`,
    units:
      '美元|美金|美刀|刀(?!片|具|版|纸|模|口|柄|叉|工|切)|USD|US dollars?|dollars?|bucks?|grand|cents?',
  },
  { currency: 'EUR', signs: '€|EUR|欧元', units: '欧元|欧(?!洲|美|式|盟|标|码)|EUR|euros?|€' },
  { currency: 'GBP', signs: '£|GBP|英镑', units: '英镑|镑|GBP|quid|£' },
  {
    currency: 'CNY',
    signs: 'RMB|CNY|CN¥|人民币|软妹币|[¥￥]',
    units:
      '块大洋|块钱|块|元钱|元整|元人民币|元|圆整?(?!形|的|桌|点|领|头|角|规)|人民币|大洋|软妹币|RMB|yuan|kuai|CNY|毛钱?|角钱?(?!落|度|色|铁|钢|码|磨)|分钱',
  },
];

const all = (part: 'signs' | 'units'): string =>
  currencyNames.map((names) => names[part]).join('|');

/** Sources of patterns for every sign and for every unit. */
export const moneySign = all('signs');
export const moneyUnit = all('units');

const readers = currencyNames.map(
  ({ currency, signs, units }) => [currency, new RegExp(`^(?:${signs}|${units})$`, 'iu')] as const,
);

/** The currency of a sign or unit; the yuan where none is named. */
export function currencyOf(words: string): Currency {
  return readers.find(([, pattern]) => pattern.test(words))?.[0] ?? 'CNY';
}

/** A sum in minor units of its currency, rounded to one. */
export function toMinor(value: number, currency: Currency): number {
  return Math.round(Number((value * 10 ** minorDigits(currency)).toFixed(4)));
}
