import { liveQuery } from 'dexie';
import type { CustomerId } from '../domain/records/customer.ts';
import {
  buildIndex,
  type PackedIndex,
  putInIndex,
  removeFromIndex,
  type SearchSource,
} from '../domain/search/packed-index.ts';
import type { Workspace } from '../services/workspace.ts';

type Db = Workspace['db'];

/** The index of all customers in memory, and how to hear of its changes. */
export type SearchDesk = {
  index: () => PackedIndex | null;
  version: () => number;
  subscribe: (listener: () => void) => () => void;
};

const desks = new WeakMap<Db, SearchDesk>();

/** One desk per database and page; it is built on first use and follows every write from then on. */
export function searchDeskOf(db: Db): SearchDesk {
  const known = desks.get(db);
  if (known) return known;
  const desk = openDesk(db);
  desks.set(db, desk);
  return desk;
}

function openDesk(db: Db): SearchDesk {
  let index: PackedIndex | null = null;
  let version = 0;
  let lastClock = '';
  const listeners = new Set<() => void>();
  const changed = (): void => {
    version += 1;
    for (const listener of listeners) listener();
  };
  const follow = async (): Promise<void> => {
    lastClock = await newestClock(db);
    index = buildIndex(await allSources(db));
    changed();
    liveQuery(() => changedSince(db, lastClock)).subscribe({
      next: ({ customers, clock }) => {
        if (clock === null || index === null) return;
        lastClock = clock;
        void renew(db, index, customers).then(changed);
      },
    });
  };
  return {
    index: () => index,
    version: () => version,
    subscribe(listener) {
      if (listeners.size === 0 && index === null) void follow();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function newestClock(db: Db): Promise<string> {
  return (await db.operations.orderBy('clock').last())?.clock ?? '';
}

async function allSources(db: Db): Promise<SearchSource[]> {
  const [customers, points, taggings, tags] = await Promise.all([
    db.customer.toArray(),
    db.contactPoint.toArray(),
    db.tagging.toArray(),
    db.tag.toArray(),
  ]);
  const names = new Map(tags.map((tag) => [tag.id, tag.deletedAt === null ? tag.name : '']));
  const pointsOf = byCustomer(points);
  const tagsOf = byCustomer(taggings);
  return customers.map((customer) => ({
    customer,
    contactPoints: pointsOf.get(customer.id) ?? [],
    tags: (tagsOf.get(customer.id) ?? []).map(({ tagId }) => names.get(tagId) ?? ''),
  }));
}

type Owned = { customerId: CustomerId; deletedAt: string | null };

function byCustomer<Row extends Owned>(rows: readonly Row[]): Map<CustomerId, Row[]> {
  const groups = new Map<CustomerId, Row[]>();
  for (const row of rows.filter(isLive)) {
    const group = groups.get(row.customerId);
    if (group) group.push(row);
    else groups.set(row.customerId, [row]);
  }
  return groups;
}

function isLive({ deletedAt }: { deletedAt: string | null }): boolean {
  return deletedAt === null;
}

/** Customers whose findable text may have changed since a clock, from the log of operations. */
async function changedSince(db: Db, clock: string) {
  const operations = await db.operations.where('clock').above(clock).toArray();
  const customers = new Set<CustomerId>();
  for (const { kind, id } of operations) {
    // The log keeps ids of all kinds as plain text; the kind tells which table they are of.
    if (kind === 'customer') customers.add(id as CustomerId);
    if (kind === 'contactPoint' || kind === 'tagging') {
      const owner = (await db.table(kind).get(id)) as { customerId: CustomerId } | undefined;
      if (owner) customers.add(owner.customerId);
    }
  }
  return { customers, clock: operations.at(-1)?.clock ?? null };
}

async function renew(db: Db, index: PackedIndex, customers: ReadonlySet<CustomerId>) {
  for (const id of customers) {
    const customer = await db.customer.get(id);
    if (!customer) {
      removeFromIndex(index, id);
      continue;
    }
    const contactPoints = await db.contactPoint.where('customerId').equals(id).toArray();
    const taggings = await db.tagging.where('customerId').equals(id).toArray();
    const tags = await db.tag.bulkGet(taggings.filter(isLive).map(({ tagId }) => tagId));
    putInIndex(index, {
      customer,
      contactPoints: contactPoints.filter(isLive),
      tags: tags.flatMap((tag) => (tag ? [tag.name] : [])),
    });
  }
}
