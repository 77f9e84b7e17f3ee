import { type ProposedProduct, proposeProducts } from '../domain/products/propose-products.ts';
import type { Product } from '../domain/records/product.ts';
import { useLive } from './live.ts';
import { useWorkspace } from './workspace-context.tsx';

/** Chinese names by their reading, numbers by their size. */
const byName = new Intl.Collator('zh-Hans-CN', { numeric: true });

const isLive = (row: { deletedAt: string | null }): boolean => row.deletedAt === null;

/** All products by name, those that are no longer offered last. */
export function useProducts() {
  const { db } = useWorkspace();
  return useLive<Product[]>(['products'], async () => {
    const products = (await db.product.toArray()).filter(isLive);
    return products.toSorted(
      (a, b) => Number(b.isOffered) - Number(a.isOffered) || byName.compare(a.name, b.name),
    );
  });
}

/** What was sold and is on no list yet, most often sold first. */
export function useProposedProducts() {
  const { db } = useWorkspace();
  return useLive<ProposedProduct[]>(['proposedProducts'], async () => {
    const products = (await db.product.toArray()).filter(isLive);
    return proposeProducts(await db.purchase.toArray(), products);
  });
}
