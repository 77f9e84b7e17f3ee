import { toInstant } from '../domain/instants.ts';
import type { Purchase } from '../domain/records/purchase.ts';
import { act, type Workspace } from './workspace.ts';

export type NewPurchase = Pick<Purchase, 'customerId' | 'currency' | 'totalMinor'> &
  Partial<Pick<Purchase, 'at' | 'items' | 'orderNumber'>>;

export async function addPurchase(workspace: Workspace, input: NewPurchase) {
  return act(workspace, 'purchase', input.items?.[0]?.name ?? '', (writer) =>
    writer.create('purchase', {
      customerId: input.customerId,
      at: input.at ?? toInstant(workspace.now()),
      currency: input.currency,
      totalMinor: input.totalMinor,
      items: input.items ?? [],
      refunds: [],
      orderNumber: input.orderNumber ?? '',
    }),
  );
}

/** What of a purchase was not refunded yet, in minor units. */
export function refundableMinor({ totalMinor, refunds }: Purchase): number {
  return totalMinor - refunds.reduce((sum, refund) => sum + refund.minor, 0);
}

/** Adds a refund; throws a RangeError when it is more than what is left. */
export async function refundPurchase(
  workspace: Workspace,
  id: string,
  refund: { minor: number; reason: string },
) {
  return act(workspace, 'refund', refund.reason, async (writer) => {
    const purchase = await writer.get('purchase', id);
    if (!purchase) throw new Error(`expected a purchase with id ${id}, found none`);
    if (refund.minor > refundableMinor(purchase)) {
      throw new RangeError('a refund cannot be more than what was paid and not yet refunded');
    }
    const refunds = [...purchase.refunds, { ...refund, at: toInstant(workspace.now()) }];
    await writer.patch('purchase', id, { refunds });
  });
}

export async function deletePurchase(workspace: Workspace, id: string) {
  return act(workspace, 'deletePurchase', '', (writer) => writer.remove('purchase', id));
}
