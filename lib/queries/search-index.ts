import { liveQuery, type Subscription } from 'dexie';
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
  /** Why the index could not be built or brought up to date; null while it is sound. */
  failure: () => Error | null;
  subscribe: (listener: () => void) => () => void;
};

/** The index, and up to where it has followed the database. */
type Book = { index: PackedIndex | null; epoch: string | null; clock: string };

/** What was written since a clock. A restore gives another epoch and empties the log. */
type News = {
  epoch: string | null;
  customers: ReadonlySet<CustomerId>;
  clock: string | null;
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
  const book: Book = { index: null, epoch: null, clock: '' };
  let version = 0;
  let failure: Error | null = null;
  let turn: Promise<void> = Promise.resolve();
  let following: Subscription | null = null;
  const listeners = new Set<() => void>();
  const tell = (trouble: Error | null): void => {
    failure = trouble;
    version += 1;
    for (const listener of listeners) listener();
  };
  const follow = (): void => {
    following?.unsubscribe();
    // `async`, so that all of what is read is followed; see lib/queries/live.ts.
    following = liveQuery(async () => readNews(db, book.clock)).subscribe({
      next(news) {
        turn = turn.then(async () => {
          const taken = await takeIn(db, book, news);
          if (taken === 'nothing') return;
          // A restore may set the clock back: what is followed has to begin at the new one.
          if (taken === 'rebuilt') follow();
          tell(null);
        });
        turn = turn.catch((error: unknown) => tell(asError(error)));
      },
      error: (error: unknown) => tell(asError(error)),
    });
  };
  return {
    index: () => book.index,
    version: () => version,
    failure: () => failure,
    subscribe(listener) {
      // Whoever opens the search again after a failure tries again.
      if (listeners.size === 0 && (following === null || failure !== null)) follow();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('the search index failed', { cause: error });
}

type Taken = 'nothing' | 'renewed' | 'rebuilt';

/** Brings the book up to the news, in whole after a restore. */
async function takeIn(db: Db, book: Book, { epoch, customers, clock }: News): Promise<Taken> {
  if (book.index === null || epoch !== book.epoch) {
    await rebuild(db, book);
    return 'rebuilt';
  }
  if (clock === null) return 'nothing';
  await renew(db, book.index, customers);
  book.clock = clock;
  return 'renewed';
}

async function rebuild(db: Db, book: Book): Promise<void> {
  const tables = [db.meta, db.operations, db.customer, db.contactPoint, db.tagging, db.tag];
  const read = await db.transaction('r', tables, async () => ({
    epoch: await readEpoch(db),
    clock: await newestClock(db),
    sources: await allSources(db),
  }));
  book.index = buildIndex(read.sources);
  book.epoch = read.epoch;
  book.clock = read.clock;
}

async function readEpoch(db: Db): Promise<string | null> {
  const row = await db.meta.get('epoch');
  return row?.key === 'epoch' ? row.value : null;
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
async function readNews(db: Db, clock: string): Promise<News> {
  const epoch = await readEpoch(db);
  const operations = await db.operations.where('clock').above(clock).toArray();
  const customers = new Set<CustomerId>();
  for (const { kind, id } of operations) {
    // The log keeps ids of all kinds as plain text; the kind tells which table they are of.
    if (kind === 'customer') customers.add(id as CustomerId);
    if (kind === 'contactPoint' || kind === 'tagging') {
      const owner = (await db.table(kind).get(id)) as { customerId: CustomerId } | undefined;
      if (owner) customers.add(owner.customerId);
    }
    if (kind === 'tag') {
      const bearing = await db.tagging.where('tagId').equals(id).toArray();
      for (const { customerId } of bearing) customers.add(customerId);
    }
  }
  return { epoch, customers, clock: operations.at(-1)?.clock ?? null };
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
      tags: tags.flatMap((tag) => (tag?.deletedAt === null ? [tag.name] : [])),
    });
  }
}
