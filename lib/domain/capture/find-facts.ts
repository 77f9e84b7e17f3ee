import type { CaptureContext, Find } from './chip.ts';
import { findAddresses } from './find-addresses.ts';
import { findAmounts } from './find-amounts.ts';
import { findBirthdays } from './find-birthdays.ts';
import { findCompanies } from './find-companies.ts';
import { findDates } from './find-dates.ts';
import { findEmails } from './find-emails.ts';
import { findPhones } from './find-phones.ts';
import { findProducts } from './find-products.ts';
import { findQuantities } from './find-quantities.ts';
import { findWechats } from './find-wechats.ts';
import { veiled } from './plain-text.ts';

/**
 * In: plain text. Out: ways to reach somebody, places, goods, figures and days in it. Surer finds
 * come first; what they cover is not read again.
 */
export function findFacts(
  fresh: string,
  { now, zone, products }: Omit<CaptureContext, 'from'>,
): Find[] {
  const found: Find[] = [];
  const take = (finder: (text: string) => Find[]): void => {
    for (const find of finder(veiled(fresh, found))) {
      const isFree = !found.some(({ start, end }) => start < find.end && find.start < end);
      if (isFree) found.push(find);
    }
  };
  take(findEmails);
  take(findPhones);
  const phones = [...found];
  // A phone number may be a WeChat id too, so ids are looked for where phones were found.
  const ids = findWechats(fresh).filter(
    ({ start, end }) =>
      !phones.some((find) => find.kind === 'email' && find.start < end && start < find.end),
  );
  take((text) => findBirthdays(text, { now, zone }));
  take(findAddresses);
  take(findCompanies);
  take((text) => findProducts(text, products));
  take(findAmounts);
  const goods = found.filter(({ kind }) => kind === 'product');
  take((text) => findQuantities(text, goods));
  take((text) => findDates(text, { now, zone }));
  const idsOnly = ids.filter(
    ({ start, end }) =>
      !found.some((find) => find.kind !== 'phone' && find.start < end && start < find.end),
  );
  return [...found, ...idsOnly];
}
