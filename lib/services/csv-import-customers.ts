import {
  type CustomerDraft,
  type CustomerRow,
  readCustomerRows,
} from '../domain/imports/customer-rows.ts';
import { contactKey } from '../domain/imports/row-cells.ts';
import type { RowPeople } from '../domain/imports/row-people.ts';
import { toInstant } from '../domain/instants.ts';
import type { CustomerId } from '../domain/records/customer.ts';
import type { Writer } from '../storage/writer.ts';
import { pointOf, readKnownPeople } from './csv-import-known.ts';
import { fillGaps, type PresentParts, readPresentParts } from './csv-import-merge.ts';
import type { Importer, ImportPlan, RowOutcome } from './csv-import-plan.ts';
import { createCustomerIn } from './customers.ts';
import { loadNameReader, type NameReader } from './name-reader.ts';
import { act, type Workspace } from './workspace.ts';

type Outcome = Pick<RowOutcome, 'outcome' | 'reason'>;
const created: Outcome = { outcome: 'created', reason: null };
const merged: Outcome = { outcome: 'merged', reason: null };
const nothingNew: Outcome = { outcome: 'skipped', reason: 'nothingNew' };

/** People; one whose contact point is known is never made twice, only what is missing is added. */
export class CustomerImport implements Importer {
  readonly #plan: ImportPlan;
  /** Who is stored or was met in the rows that were read. */
  readonly #people: RowPeople;
  /** Who has which contact point already, in the data or by a row that was written. */
  readonly #points: Set<string>;
  readonly #customerOfRow = new Map<number, CustomerId>();
  #read: CustomerRow[] = [];

  readonly #readName: NameReader;

  private constructor(
    plan: ImportPlan,
    { people, points }: Awaited<ReturnType<typeof readKnownPeople>>,
    readName: NameReader,
  ) {
    this.#readName = readName;
    this.#plan = plan;
    this.#people = people;
    this.#points = points;
  }

  static async open(workspace: Workspace, plan: ImportPlan): Promise<CustomerImport> {
    const known = await readKnownPeople(workspace.db);
    return new CustomerImport(plan, known, await loadNameReader());
  }

  read(first: number, rows: readonly string[][]): CustomerRow[] {
    const { mapping, source, dateOrder } = this.#plan;
    const people = this.#people;
    const told = { rows, first, mapping, source, dateOrder, people, owners: new Map() };
    this.#read = readCustomerRows(told);
    return this.#read;
  }

  outcomeOf({ state }: { state: string }): Outcome {
    if (state === 'new') return created;
    if (state === 'known' || state === 'repeated') return merged;
    return { outcome: 'skipped', reason: state === 'torn' || state === 'empty' ? state : 'bad' };
  }

  async write(
    workspace: Workspace,
    { group, subject }: { group: string; subject: string },
  ): Promise<RowOutcome[]> {
    const rows = this.#read;
    const known = rows.flatMap((row) => (row.state === 'known' ? [row.customerId] : []));
    const earlier = rows.flatMap((row) =>
      row.state === 'repeated' ? (this.#customerOfRow.get(row.firstRow) ?? []) : [],
    );
    const ids = [...new Set([...known, ...earlier])];
    const present = await readPresentParts(workspace.db, ids);
    const { value } = await act(
      workspace,
      'importRun',
      subject,
      async (writer) => {
        await writer.readAhead('customer', ids);
        const outcomes: RowOutcome[] = [];
        for (const row of rows) {
          const outcome = await this.#writeRow(workspace, writer, row, present);
          outcomes.push({ row: row.row, issues: row.issues, ...outcome });
        }
        return outcomes;
      },
      group,
    );
    return value;
  }

  async #writeRow(
    workspace: Workspace,
    writer: Writer,
    row: CustomerRow,
    present: PresentParts,
  ): Promise<Outcome> {
    if (row.state === 'bad' || row.state === 'empty' || row.state === 'torn') {
      return this.outcomeOf(row);
    }
    const target =
      row.state === 'known'
        ? row.customerId
        : row.state === 'repeated'
          ? this.#customerOfRow.get(row.firstRow)
          : undefined;
    const isNew = target === undefined;
    const id = target ?? this.#create(writer, row.draft);
    this.#customerOfRow.set(row.row, id);
    const isChanged = isNew
      ? addParts(workspace, writer, id, row.draft, present)
      : await this.#merge(workspace, writer, id, row.draft, present);
    if (isNew) return created;
    return isChanged ? merged : nothingNew;
  }

  #create(writer: Writer, draft: CustomerDraft): CustomerId {
    const contactPoints = draft.contactPoints.map((point) => ({ ...point, channel: '' }));
    const input = { ...draft, contactPoints, tags: [], isFromFile: true };
    const { id } = createCustomerIn(writer, input, this.#readName);
    for (const point of contactPoints) this.#points.add(pointOf(id, contactKey(point)));
    return id;
  }

  async #merge(
    workspace: Workspace,
    writer: Writer,
    id: CustomerId,
    draft: CustomerDraft,
    present: PresentParts,
  ): Promise<boolean> {
    const isFilled = await fillGaps(writer, id, draft);
    const points = this.#newPoints(id, draft);
    for (const point of points) {
      writer.create('contactPoint', { ...point, customerId: id });
      this.#points.add(pointOf(id, contactKey(point)));
    }
    const isAdded = addParts(workspace, writer, id, draft, present);
    return isFilled || points.length > 0 || isAdded;
  }

  #newPoints(id: CustomerId, { contactPoints }: CustomerDraft) {
    return contactPoints
      .filter((point) => !this.#points.has(pointOf(id, contactKey(point))))
      .map((point) => ({ ...point, channel: '' }));
  }
}

/** Tags and the note of a row, as far as the customer does not have them. */
function addParts(
  workspace: Workspace,
  writer: Writer,
  customerId: CustomerId,
  draft: CustomerDraft,
  present: PresentParts,
): boolean {
  let isAdded = false;
  for (const name of draft.tags) {
    if (present.hasTag(customerId, name)) continue;
    const tagId = present.tagNamed(name, writer);
    writer.create('tagging', { customerId, tagId });
    present.noteTag(customerId, name);
    isAdded = true;
  }
  if (draft.note === '' || present.hasNote(customerId, draft.note)) return isAdded;
  const at = toInstant(workspace.now());
  const page = { site: '', page: null, group: '' };
  writer.create('interaction', { customerId, kind: 'note', at, text: draft.note, ...page });
  return true;
}
