import { type Currency, parseAmount } from '../../lib/domain/money.ts';
import { productNamed } from '../../lib/domain/products/propose-products.ts';
import type { Product } from '../../lib/domain/records/product.ts';
import type { ProductFields } from '../../lib/services/products.ts';

/** A product as it is being typed. */
export type ProductDraft = {
  name: string;
  aliases: string;
  price: string;
  unit: string;
  currency: Currency;
};

export type ProductProblem =
  | { field: 'name' | 'price' | 'aliases' }
  /** A name that goes to another product already. */
  | { field: 'known'; name: string; product: string };

/** As many other names as one product may have. */
export const mostAliases = 20;
const longestAlias = 100;

type Others = readonly Pick<Product, 'name' | 'aliases'>[];

/** In: what was typed, and all other products. Out: the fields, or the first thing that is wrong. */
export function readProduct(
  draft: ProductDraft,
  others: Others,
): { fields: Omit<ProductFields, 'isOffered'> } | { problem: ProductProblem } {
  const name = draft.name.trim();
  if (name === '') return { problem: { field: 'name' } };
  const aliases = [
    ...new Set(draft.aliases.split(/[,，、;；\n]/u).map((each) => each.trim())),
  ].filter((alias) => alias !== '' && alias !== name);
  const isLong = aliases.some((alias) => alias.length > longestAlias);
  if (isLong || aliases.length > mostAliases) return { problem: { field: 'aliases' } };
  for (const each of [name, ...aliases]) {
    const product = productNamed(others, each);
    if (product) return { problem: { field: 'known', name: each, product: product.name } };
  }
  const typed = draft.price.trim();
  const priceMinor = typed === '' ? null : parseAmount(typed, draft.currency);
  const isBad = typed !== '' && (priceMinor === null || priceMinor < 0);
  if (isBad) return { problem: { field: 'price' } };
  return {
    fields: { name, aliases, priceMinor, unit: draft.unit.trim(), currency: draft.currency },
  };
}
