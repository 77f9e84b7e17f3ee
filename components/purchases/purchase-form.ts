import { useState } from 'react';
import { dayOf } from '../../lib/domain/followups/calendar-day.ts';
import { instantOf } from '../../lib/domain/followups/due-at.ts';
import { toInstant } from '../../lib/domain/instants.ts';
import { type Currency, parseAmount } from '../../lib/domain/money.ts';
import { priceOf, productNamed } from '../../lib/domain/products/propose-products.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import type { Product } from '../../lib/domain/records/product.ts';
import type { PurchaseItem } from '../../lib/domain/records/purchase.ts';
import type { NewPurchase } from '../../lib/services/purchases.ts';

export type ItemRow = { key: number; name: string; quantity: string; unit: string };
export type PurchaseFields = {
  amount: string;
  what: string;
  day: string;
  currency: Currency;
  orderNumber: string;
  items: readonly ItemRow[];
};
export type PurchaseError = 'amount' | 'item';
export type ReadPurchase = { input: NewPurchase } | { error: PurchaseError };

type Moment = { now: number; zone: string };

/** An empty form for today. */
function emptyFields(currency: Currency, { now, zone }: Moment): PurchaseFields {
  const day = dayOf(toInstant(now), zone);
  return { amount: '', what: '', day, currency, orderNumber: '', items: [] };
}

/** Where no price was typed, the product's own holds: it stands in the field as a hint. */
function readItem(
  row: ItemRow,
  currency: Currency,
  products: readonly Product[],
): PurchaseItem | null {
  const name = nameIn(products, row.name);
  const quantity = Number(row.quantity.trim() || '1');
  const typed = row.unit.trim();
  const unitMinor =
    typed === '' ? (priceOf(products, name, currency) ?? 0) : parseAmount(typed, currency);
  if (name === '' || !(quantity > 0) || unitMinor === null || unitMinor < 0) return null;
  return { name, quantity, unitMinor };
}

/** As the shop calls it, where what was typed is one of its products' other names. */
function nameIn(products: readonly Product[], typed: string): string {
  return productNamed(products, typed)?.name ?? typed.trim();
}

/** In: what was typed, and what the shop sells. Out: the purchase, or the field that cannot be read. */
export function readPurchase(
  customerId: CustomerId,
  fields: PurchaseFields,
  { now, zone }: Moment,
  products: readonly Product[] = [],
): ReadPurchase {
  const { currency, what, day, orderNumber } = fields;
  const filled = fields.items.filter(({ name, unit }) => name.trim() !== '' || unit.trim() !== '');
  const items = filled.map((row) => readItem(row, currency, products));
  const read = items.filter((item) => item !== null);
  if (read.length < items.length) return { error: 'item' };
  const sum = read.reduce((all, item) => all + Math.round(item.quantity * item.unitMinor), 0);
  const typed = fields.amount.trim();
  const known = sum > 0 ? sum : priceOf(products, what, currency);
  const totalMinor = typed === '' && known !== null ? known : parseAmount(typed, currency);
  if (totalMinor === null || totalMinor < 0) return { error: 'amount' };
  const name = nameIn(products, what);
  const single = name ? [{ name, quantity: 1, unitMinor: totalMinor }] : [];
  const isToday = day === '' || day === dayOf(toInstant(now), zone);
  return {
    input: {
      customerId,
      currency,
      totalMinor,
      items: read.length > 0 ? read : single,
      orderNumber: orderNumber.trim(),
      at: isToday ? toInstant(now) : instantOf(day, '12:00', zone),
    },
  };
}

/** The fields of a purchase being typed; `proposed` is what is filled in to begin with. */
export function usePurchaseFields(
  currency: Currency,
  moment: Moment,
  proposed: Partial<PurchaseFields> = {},
) {
  const [fields, setFields] = useState(() => ({ ...emptyFields(currency, moment), ...proposed }));
  const change = (part: Partial<PurchaseFields>): void => setFields({ ...fields, ...part });
  const reset = (): void => setFields(emptyFields(fields.currency, moment));
  return { fields, change, reset };
}
