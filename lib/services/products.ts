import type { ProposedProduct } from '../domain/products/propose-products.ts';
import type { Product } from '../domain/records/product.ts';
import type { FieldsOf } from '../storage/writer.ts';
import { act, type Workspace } from './workspace.ts';

export type ProductFields = FieldsOf<'product'>;

/** Stores a new product (`id` null) or a changed one. */
export async function saveProduct(
  workspace: Workspace,
  id: Product['id'] | null,
  fields: ProductFields,
) {
  return act(workspace, 'product', fields.name, async (writer) => {
    if (id === null) writer.create('product', fields);
    else await writer.patch('product', id, fields);
  });
}

/** Stops or takes up again what is offered; what was sold keeps its name. */
export async function offerProduct(workspace: Workspace, product: Product, isOffered: boolean) {
  return act(workspace, 'product', product.name, (writer) =>
    writer.patch('product', product.id, { isOffered }),
  );
}

export async function deleteProduct(workspace: Workspace, { id, name }: Product) {
  return act(workspace, 'product', name, (writer) => writer.remove('product', id));
}

/** Takes up products that were proposed from past purchases, as one act. */
export async function takeProducts(workspace: Workspace, proposals: readonly ProposedProduct[]) {
  const [first] = proposals;
  return act(workspace, 'product', first?.name ?? '', (writer) => {
    for (const { name, currency, priceMinor } of proposals) {
      writer.create('product', {
        name,
        currency,
        priceMinor,
        aliases: [],
        unit: '',
        isOffered: true,
      });
    }
  });
}
