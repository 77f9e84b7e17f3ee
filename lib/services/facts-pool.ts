import { type CustomerFacts, factsOf } from '../domain/facts/customer-facts.ts';
import { dayOf } from '../domain/followups/calendar-day.ts';
import { toInstant } from '../domain/instants.ts';
import type { CustomerId } from '../domain/records/customer.ts';
import type { ShopPreset } from '../domain/records/shop-rules.ts';
import { readPage } from '../storage/table-pages.ts';
import { readHistories } from './histories.ts';
import type { Workspace } from './workspace.ts';

/** Customers at a time: what is done with them must not hold up the page. */
const sliceSize = 50;
/** Above this many customers facts are read anew each time, to spare memory. */
const mostKept = 20_000;

/**
 * The facts of all customers, some at a time, with a breath for the page in between; kept for the next
 * look while nothing is written and the day lasts. For previews: `for await (const facts of
 * pool.slices(preset, signal))`.
 */
export class FactsPool {
  readonly #workspace: Workspace;
  #kept: { key: string; slices: CustomerFacts[][] } | null = null;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Ends early, without an error, when it is given up. */
  async *slices(preset: ShopPreset, signal: AbortSignal): AsyncGenerator<CustomerFacts[]> {
    const key = await this.#key(preset);
    if (this.#kept?.key === key) {
      for (const slice of this.#kept.slices) {
        yield slice;
        await breath();
        if (signal.aborted) return;
      }
      return;
    }
    const slices: CustomerFacts[][] = [];
    for await (const slice of this.#read(preset)) {
      yield slice;
      if (slices.length * sliceSize < mostKept) slices.push(slice);
      await breath();
      if (signal.aborted) return;
    }
    this.#kept = slices.length * sliceSize < mostKept ? { key, slices } : null;
  }

  async *#read(preset: ShopPreset): AsyncGenerator<CustomerFacts[]> {
    const { db, zone } = this.#workspace;
    for (let last: unknown; ; ) {
      const page = await readPage(db.customer, last, sliceSize);
      const rows = page.rows as { id: CustomerId }[]; // rows of this table
      const histories = await readHistories(
        this.#workspace,
        rows.map(({ id }) => id),
      );
      const at = { now: toInstant(this.#workspace.now()), zone: zone(), preset };
      yield [...histories.values()].map((history) => factsOf(history, at));
      if (page.isEnd) return;
      last = page.last;
    }
  }

  async #key(preset: ShopPreset): Promise<string> {
    const { db, now, zone } = this.#workspace;
    const latest = (await db.operations.orderBy('clock').last())?.clock ?? '';
    return `${preset} ${latest} ${dayOf(toInstant(now()), zone())}`;
  }
}

/** Lets the page paint and take a click. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
