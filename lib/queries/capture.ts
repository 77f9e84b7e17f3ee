import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Offers, Said } from '../domain/capture/offers.ts';
import { dayOf } from '../domain/followups/calendar-day.ts';
import { toInstant } from '../domain/instants.ts';
import type { CustomerId } from '../domain/records/customer.ts';
import { useContactPoints, useCustomer, useNeeds } from './customer.ts';
import { useLive } from './live.ts';
import { useWorkspace } from './workspace-context.tsx';

const recentPurchases = 500;
type Listed = { name: string; names: string[] };

/** Names under which customers ask for things: the shop's products, else what was sold of late. */
function useGoods() {
  const { db } = useWorkspace();
  return useLive<Listed[]>(['captureGoods'], async () => {
    const products = (await db.product.toArray()).filter((row) => row.deletedAt === null);
    if (products.length > 0) {
      return products.map(({ name, aliases }) => ({ name, names: [name, ...aliases] }));
    }
    const sold = await db.purchase.orderBy('at').reverse().limit(recentPurchases).toArray();
    const names = sold.flatMap(({ items }) => items.map(({ name }) => name));
    return [...new Set(names)].map((name) => ({ name, names: [name] }));
  });
}

/** Loaded when something is to be read: the table of what words say is as large as the card itself. */
function useReading() {
  const { data } = useQuery({
    queryKey: ['captureReading'],
    queryFn: async () => {
      const [{ capture }, { offersOf }] = await Promise.all([
        import('../domain/capture/capture.ts'),
        import('../domain/capture/offers.ts'),
      ]);
      return { capture, offersOf };
    },
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  });
  return data;
}

/** Whether a text about nobody in particular holds something that a card could keep. */
export function useIsAnythingSaid(text: string): boolean {
  const { now, zone } = useWorkspace();
  const reading = useReading();
  const moment = toInstant(Math.floor(now() / 60_000) * 60_000);
  const place = zone();
  return useMemo(() => {
    const found = reading?.capture(text, { now: moment, zone: place, products: [] }) ?? [];
    return found.some(({ kind }) => kind !== 'intent');
  }, [reading, text, moment, place]);
}

/** What may be kept of what was said; undefined until it is known what the customer has already. */
export function useOffers(said: readonly Said[], customerId: CustomerId): Offers | undefined {
  const { now, zone } = useWorkspace();
  const customer = useCustomer(customerId).data;
  const points = useContactPoints(customerId).data;
  const needs = useNeeds(customerId).data;
  const goods = useGoods().data;
  const reading = useReading();
  const moment = toInstant(Math.floor(now() / 60_000) * 60_000);
  const place = zone();
  return useMemo(() => {
    if (!customer || !points || !needs || !goods || !reading) return undefined;
    const products = goods.flatMap(({ names }) => names);
    const today = dayOf(moment, place);
    const context = { now: moment, zone: place, products, today };
    const found = reading.offersOf(said, { customer, points, needs }, context);
    return { ...found, purchase: found.purchase && underOwnNames(found.purchase, goods) };
  }, [said, customer, points, needs, goods, reading, moment, place]);
}

/** As the shop calls it, where the customer used another of its names. */
function underOwnNames(
  purchase: NonNullable<Offers['purchase']>,
  goods: readonly Listed[],
): NonNullable<Offers['purchase']> {
  const own = (called: string) => goods.find(({ names }) => names.includes(called))?.name ?? called;
  return { ...purchase, products: [...new Set(purchase.products.map(own))] };
}
