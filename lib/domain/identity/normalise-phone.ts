import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';

const mainlandMobile = /^(?:0{0,2}86)?(1[3-9]\d{9})$/;

/**
 * In: a number as written and the country to assume where it names none.
 * Out: E.164 (`+8613800138000`) where the country is known: a plus or 00 before it, a Chinese
 * mobile, or a number valid in `country` (none by default, since a bare number on a page may
 * be anybody's); the bare digits else; null for fewer than 5 digits or more than 15.
 * Source of the numbering plans: libphonenumber.
 */
export function normalisePhone(written: string, country?: CountryCode): string | null {
  const text = written.normalize('NFKC').trim().slice(0, 60).replace(/^tel:/i, '');
  const digits = text.replace(/\D/g, '');
  const mobile = mainlandMobile.exec(digits)?.[1];
  if (mobile && isMainland(text)) return `+86${mobile}`;
  if (digits.length < 5 || digits.length > 15) return null;
  const international = text.startsWith('+') ? `+${digits}` : digits.replace(/^00/, '+');
  if (international.startsWith('+')) return parse(international) ?? digits.replace(/^00/, '');
  return (country && parse(text, country)) ?? digits;
}

/** A plus must be followed by 86: +1 380 013 8000 has a mobile's digits but lives elsewhere. */
function isMainland(text: string): boolean {
  return !text.startsWith('+') || /^\+\D?86/.test(text);
}

function parse(text: string, country?: CountryCode): string | null {
  const parsed = parsePhoneNumberFromString(text, country);
  return parsed?.isPossible() ? parsed.number : null;
}
