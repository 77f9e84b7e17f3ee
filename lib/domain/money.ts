import { z } from 'zod';

export const currencies = [
  'CNY',
  'USD',
  'EUR',
  'GBP',
  'HKD',
  'JPY',
  'TWD',
  'SGD',
  'MYR',
  'THB',
  'KRW',
  'AUD',
  'CAD',
] as const;
export const currencySchema = z.enum(currencies);
export type Currency = z.infer<typeof currencySchema>;

/** An amount in minor units (分, cents); never a fraction. */
export const minorUnitsSchema = z.int();

/** Decimal places of a currency's minor unit, from the runtime's ISO 4217 table. */
export function minorDigits(currency: Currency): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
      .maximumFractionDigits ?? 2
  );
}

/**
 * Text as a person types it (`1,280.5`, `￥200`, `2万`) to minor units; null when it is no amount
 * or has more decimals than the currency.
 */
export function parseAmount(text: string, currency: Currency): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s,¥$€£元]/g, '')
    .replace(/^(RMB|CNY|USD|EUR|GBP|HKD|JPY)/i, '');
  const match = /^(-?\d{1,12})(?:\.(\d{1,6}))?([万千kK])?$/.exec(plain);
  if (!match) return null;
  const scale = match[3] === '万' ? 4 : match[3] ? 3 : 0;
  const places = minorDigits(currency) + scale;
  const fraction = (match[2] ?? '').replace(/0+$/, '');
  if (fraction.length > places) return null;
  const digits = `${match[1] ?? ''}${fraction.padEnd(places, '0')}`;
  const minor = Number(digits);
  return Number.isSafeInteger(minor) ? minor : null;
}

/** Minor units as text for people in their language, e.g. `¥1,280.50`. */
export function formatAmount(minor: number, currency: Currency, language: string): string {
  const digits = minorDigits(currency);
  const whole = minor % 10 ** digits === 0;
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: whole ? 0 : digits,
  }).format(minor / 10 ** digits);
}
