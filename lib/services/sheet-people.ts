import { dueAt } from '../domain/followups/due-at.ts';
import type { CustomerDraft } from '../domain/imports/customer-rows.ts';
import { contactKey } from '../domain/imports/row-cells.ts';
import { toInstant } from '../domain/instants.ts';
import type { Customer, CustomerId } from '../domain/records/customer.ts';
import type { SheetMeanings } from '../domain/sheets/column-meanings.ts';
import {
  type CompanionRow,
  type CompanionTable,
  companionRows,
  type KnownPeople,
} from '../domain/sheets/companion-rows.ts';
import { createCustomerIn } from './customers.ts';
import type { NewFollowUp } from './follow-ups.ts';
import { loadNameReader } from './name-reader.ts';
import { tagAllIn, tagIn } from './tags.ts';
import { act, type Workspace } from './workspace.ts';

type Db = Workspace['db'];

export type SheetPeople = {
  rows: CompanionRow[];
  /** Everybody whom the rows name. */
  customers: ReadonlyMap<CustomerId, Customer>;
};

const nobody: KnownPeople = { owners: new Map(), named: new Map() };

/** Who stands in the rows of a table. Only index look-ups; may run in a live query. */
export async function readSheetPeople(
  { db }: Pick<Workspace, 'db'>,
  table: CompanionTable,
  meanings: SheetMeanings,
  source: string,
): Promise<SheetPeople> {
  const drafts = companionRows(table, meanings, nobody, source).flatMap((row) =>
    row.state === 'nobody' ? [] : [row.draft],
  );
  const { known, customers } = await knownAmong(db, drafts);
  return { rows: companionRows(table, meanings, known, source), customers };
}

async function knownAmong(db: Db, drafts: readonly CustomerDraft[]) {
  const pairs = drafts.flatMap(({ contactPoints }) =>
    contactPoints.flatMap(({ kind, value }) =>
      kind === 'phone' || kind === 'whatsapp'
        ? [
            ['phone', value],
            ['whatsapp', value],
          ]
        : [[kind, value]],
    ),
  );
  const points = await db.contactPoint.where('[kind+value]').anyOf(pairs).toArray();
  const names = [...new Set(drafts.map(({ name }) => name))];
  const named = await db.customer.where('name').anyOf(names).or('remark').anyOf(names).toArray();
  const owners = await db.customer.bulkGet([...new Set(points.map((point) => point.customerId))]);
  const living = [...named, ...owners].filter((one) => one !== undefined && one.deletedAt === null);
  const customers = new Map(living.flatMap((one) => (one ? [[one.id, one] as const] : [])));
  const known = { owners: new Map<string, CustomerId>(), named: new Map<string, CustomerId[]>() };
  for (const point of points) {
    if (point.deletedAt !== null || !customers.has(point.customerId)) continue;
    known.owners.set(contactKey(point), point.customerId);
  }
  for (const { id, name, remark, deletedAt } of named) {
    if (deletedAt !== null) continue;
    for (const shown of new Set([name, remark])) {
      if (shown !== '')
        known.named.set(shown, [...new Set([...(known.named.get(shown) ?? []), id])]);
    }
  }
  return { known, customers };
}

/** One tag on many customers, as one act. */
export async function tagCustomers(workspace: Workspace, ids: readonly CustomerId[], name: string) {
  return act(workspace, 'tag', name, (writer) => tagAllIn(workspace, writer, ids, name));
}

/** The same follow-up for many customers, as one act. */
export async function addFollowUps(
  workspace: Workspace,
  ids: readonly CustomerId[],
  { title, dueOn, dueTime }: Omit<NewFollowUp, 'customerId'>,
) {
  const due = { dueOn, dueTime, zone: workspace.zone() };
  return act(workspace, 'followUp', title, (writer) => {
    for (const customerId of ids) {
      writer.create('followUp', {
        customerId,
        title,
        ...due,
        dueAt: dueAt(due),
        snoozedUntil: null,
        status: 'open',
        doneAt: null,
        notifiedAt: null,
      });
    }
  });
}

/** Saves the person of one row with everything that stands in it, as one act. */
export async function saveSheetPerson(workspace: Workspace, draft: CustomerDraft) {
  const readName = await loadNameReader();
  return act(workspace, 'saveCustomer', draft.name, async (writer) => {
    const contactPoints = draft.contactPoints.map((point) => ({ ...point, channel: '' }));
    const { id } = createCustomerIn(writer, { ...draft, contactPoints }, readName);
    for (const name of draft.tags) await tagIn(workspace, writer, id, name);
    const at = toInstant(workspace.now());
    const page = { site: '', page: null, group: '' };
    if (draft.note !== '')
      writer.create('interaction', { customerId: id, kind: 'note', at, text: draft.note, ...page });
    return id;
  });
}
