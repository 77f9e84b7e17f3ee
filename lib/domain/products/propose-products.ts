import type { Currency } from '../money.ts';
import type { Product } from '../records/product.ts';
import type { Purchase } from '../records/purchase.ts';

/** A product as it may be taken from what was sold. */
export type ProposedProduct = {
  name: string;
  currency: Currency;
  /** The price of one at the last sale; null where it was never given. */
  priceMinor: number | null;
  /** In how many purchases it was sold. */
  sales: number;
};

type Named = Pick<Product, 'name' | 'aliases'>;

/** A name as it is compared: width, case and inner spaces make no difference. */
export function productKey(name: string): string {
  return name.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLowerCase();
}

/** The product that goes by this name or has it as an alias; null when none does. */
export function productNamed<Row extends Named>(
  products: readonly Row[],
  name: string,
): Row | null {
  const key = productKey(name);
  if (key === '') return null;
  const byName = products.find((product) => productKey(product.name) === key);
  return (
    byName ??
    products.find(({ aliases }) => aliases.some((alias) => productKey(alias) === key)) ??
    null
  );
}

/** The usual price of one in minor units of `currency`; null where none is known in it. */
export function priceOf(
  products: readonly (Named & Pick<Product, 'currency' | 'priceMinor'>)[],
  name: string,
  currency: Currency,
): number | null {
  const product = productNamed(products, name);
  return product?.currency === currency ? product.priceMinor : null;
}

/**
 * What was sold and is not on the list yet, most often sold first. Names that differ only in width,
 * case or spaces are one; it is written, and priced, as at its last sale. Deleted purchases are left
 * out; `products` are all that are kept, no longer offered ones included.
 */
export function proposeProducts(
  purchases: readonly Purchase[],
  products: readonly Named[],
): ProposedProduct[] {
  const known = new Set(
    products.flatMap(({ name, aliases }) => [name, ...aliases].map(productKey)),
  );
  const found = new Map<string, ProposedProduct & { at: string }>();
  for (const { at, currency, items, deletedAt } of purchases) {
    if (deletedAt !== null) continue;
    for (const [key, item] of itemsByKey(items)) {
      if (known.has(key)) continue;
      const before = found.get(key);
      const sales = (before?.sales ?? 0) + 1;
      if (before && before.at > at) before.sales = sales;
      else found.set(key, { at, sales, currency, ...item });
    }
  }
  return [...found.values()]
    .toSorted((a, b) => b.sales - a.sales || (a.name < b.name ? -1 : 1))
    .map(({ at: _at, ...proposal }) => proposal);
}

type Item = Pick<ProposedProduct, 'name' | 'priceMinor'>;

function itemsByKey(items: Purchase['items']): Map<string, Item> {
  return new Map(
    items.map(({ name, unitMinor }) => [
      productKey(name),
      { name: name.trim(), priceMinor: unitMinor > 0 ? unitMinor : null },
    ]),
  );
}
