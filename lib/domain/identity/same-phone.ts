import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Shorter numbers are extensions and short codes, which many people share. */
const leastDigits = 7;
const tailDigits = 8;

/** The last digits of a number, equal for all ways to write it; for an index of phone numbers. */
export function phoneTail(phone: string): string {
  return phone.replace(/\D/g, '').slice(-tailDigits);
}

/**
 * Whether two numbers are the same: `exact` when the normalised texts are equal, `tolerant` when
 * one side lacks the country code (or writes a trunk zero) and the national numbers agree, else
 * null. Two numbers that both state their country are never tolerantly the same.
 */
export function samePhone(a: string, b: string): 'exact' | 'tolerant' | null {
  if (a === b) return 'exact';
  if (phoneTail(a) !== phoneTail(b)) return null;
  const [withCode, without] = a.startsWith('+') ? [a, b] : [b, a];
  if (without.startsWith('+')) return null;
  const digits = bare(without);
  if (digits.length < leastDigits) return null;
  if (!withCode.startsWith('+')) return digits === bare(withCode) ? 'tolerant' : null;
  const international = withCode.replace(/\D/g, '');
  const isSame = digits === international || digits === nationalOf(withCode);
  return isSame ? 'tolerant' : null;
}

function bare(phone: string): string {
  return phone.replace(/\D/g, '').replace(/^0+/, '');
}

function nationalOf(e164: string): string | null {
  return parsePhoneNumberFromString(e164)?.nationalNumber ?? null;
}
