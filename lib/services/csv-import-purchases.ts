import {
  type PurchaseRow,
  purchaseKey,
  readPurchaseRows,
} from '../domain/imports/purchase-rows.ts';
import { type KnownCustomers, readKnownCustomers } from './csv-import-known.ts';
import type { Importer, ImportPlan, RowOutcome } from './csv-import-plan.ts';
import { act, type Workspace } from './workspace.ts';

/** Orders of customers who are stored; a row whose customer is not known is left out. */
export class PurchaseImport implements Importer {
  readonly #plan: ImportPlan;
  readonly #zone: string;
  readonly #customers: KnownCustomers;
  /** Keys of what is stored or was read in an earlier slice. */
  readonly #known: Set<string>;
  #read: PurchaseRow[] = [];

  private constructor(
    plan: ImportPlan,
    zone: string,
    customers: KnownCustomers,
    known: Set<string>,
  ) {
    this.#plan = plan;
    this.#zone = zone;
    this.#customers = customers;
    this.#known = known;
  }

  static async open(workspace: Workspace, plan: ImportPlan): Promise<PurchaseImport> {
    const customers = await readKnownCustomers(workspace.db);
    const known = new Set<string>();
    await workspace.db.purchase.each((purchase) => {
      if (purchase.deletedAt === null) known.add(purchaseKey(purchase));
    });
    return new PurchaseImport(plan, workspace.zone(), customers, known);
  }

  read(first: number, rows: readonly string[][]): PurchaseRow[] {
    const { mapping, currency, dateOrder } = this.#plan;
    const context = { mapping, currency, dateOrder, zone: this.#zone, ...this.#customers };
    // What is known is compared here: the reader copies its set, which is long and read often.
    const read = readPurchaseRows({ rows, known: new Set(), ...context });
    this.#read = read.map((row) => this.#acrossSlices(row, first));
    return this.#read;
  }

  /** Row numbers and repetitions count over the whole file and what is stored. */
  #acrossSlices(read: PurchaseRow, first: number): PurchaseRow {
    const row = read.row + first;
    if (read.state !== 'new') return { ...read, row };
    const { draft, issues } = read;
    const key = purchaseKey(draft);
    if (this.#known.has(key)) return { row, issues, state: 'repeated', draft };
    this.#known.add(key);
    return { ...read, row };
  }

  outcomeOf({ state }: { state: string }): Pick<RowOutcome, 'outcome' | 'reason'> {
    if (state === 'new') return { outcome: 'created', reason: null };
    const reason = state === 'repeated' || state === 'empty' ? state : 'bad';
    return { outcome: 'skipped', reason };
  }

  async write(
    workspace: Workspace,
    { group, subject }: { group: string; subject: string },
  ): Promise<RowOutcome[]> {
    const rows = this.#read;
    await act(
      workspace,
      'importRun',
      subject,
      (writer) => {
        for (const row of rows) if (row.state === 'new') writer.create('purchase', row.draft);
      },
      group,
    );
    return rows.map(({ row, state, issues }) => ({ row, issues, ...this.outcomeOf({ state }) }));
  }
}
