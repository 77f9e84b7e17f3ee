import type { ContactPoint } from '../domain/records/contact-point.ts';
import type { Customer, CustomerId, SaleStage } from '../domain/records/customer.ts';
import { records, syncedKinds } from '../domain/records/registry.ts';
import type { Written } from '../storage/write.ts';
import type { Writer } from '../storage/writer.ts';
import { confirmIn, type ShownPerson } from './links.ts';
import { loadNameReader, type NameReader } from './name-reader.ts';
import { tagIn } from './tags.ts';
import { act, type Workspace } from './workspace.ts';

export type NewContactPoint = Pick<ContactPoint, 'kind' | 'value' | 'shown' | 'channel'>;

export type NewCustomer = Pick<Customer, 'name' | 'source'> &
  Partial<Pick<Customer, 'remark' | 'company' | 'stage' | 'profile' | 'custom'>> & {
    contactPoints: NewContactPoint[];
    tags?: string[];
    isFromFile?: boolean;
    /** The name on the page by which the rep has just recognised them. */
    shownAs?: ShownPerson | null;
  };

export type CustomerEdit = Partial<
  Pick<Customer, 'name' | 'remark' | 'company' | 'source' | 'doNotContact' | 'profile' | 'custom'>
> & {
  /** null = no stage any more. */
  stage?: SaleStage | null;
};

const childKinds = syncedKinds.filter((kind) => records[kind].parent === 'customerId');

/** Saves a new customer with everything that was proposed and accepted. */
export async function saveCustomer(
  workspace: Workspace,
  input: NewCustomer,
): Promise<Written<CustomerId>> {
  const readName = await loadNameReader();
  return act(workspace, 'saveCustomer', input.name, async (writer) => {
    const customer = createCustomerIn(writer, input, readName);
    for (const name of input.tags ?? []) await tagIn(workspace, writer, customer.id, name);
    if (input.shownAs) confirmIn(writer, customer.id, input.shownAs);
    return customer.id;
  });
}

/** The customer and their contact points, as part of a larger act. */
export function createCustomerIn(
  writer: Writer,
  input: NewCustomer,
  readName: NameReader,
): Customer {
  const customer = writer.create('customer', {
    name: input.name,
    remark: input.remark ?? '',
    company: input.company ?? '',
    source: input.source,
    ...readName(input.name),
    doNotContact: false,
    profile: input.profile ?? {},
    custom: input.custom ?? {},
    ...(input.stage ? { stage: input.stage } : {}),
    ...(input.isFromFile ? { isFromFile: true } : {}),
  });
  for (const point of input.contactPoints) {
    writer.create('contactPoint', { ...point, customerId: customer.id });
  }
  return customer;
}

export async function editCustomer(
  workspace: Workspace,
  id: CustomerId,
  { stage, ...edit }: CustomerEdit,
): Promise<Written<void>> {
  const reading = edit.name === undefined ? {} : (await loadNameReader())(edit.name);
  return act(workspace, 'editCustomer', edit.name ?? '', async (writer) => {
    await writer.patch('customer', id, { ...edit, ...reading });
    // By its path: only there can it go back to being absent.
    if (stage !== undefined) await writer.applyPaths('customer', id, { stage }, 'patch');
  });
}

/** Deletes a customer with everything that belongs to them; undo brings all of it back. */
export async function deleteCustomer(workspace: Workspace, id: CustomerId): Promise<Written<void>> {
  const { db } = workspace;
  const name = (await db.customer.get(id))?.name ?? '';
  return act(workspace, 'deleteCustomer', name, async (writer) => {
    for (const kind of childKinds) {
      const rows: { id: string; deletedAt: string | null }[] = await db
        .table(kind)
        .where('customerId')
        .equals(id)
        .toArray();
      for (const row of rows) if (row.deletedAt === null) await writer.remove(kind, row.id);
    }
    await writer.remove('customer', id);
  });
}

export async function addContactPoint(
  workspace: Workspace,
  customerId: CustomerId,
  point: NewContactPoint,
): Promise<Written<ContactPoint>> {
  return act(workspace, 'contactPoint', point.shown, (writer) =>
    writer.create('contactPoint', { ...point, customerId }),
  );
}

export async function removeContactPoint(workspace: Workspace, point: ContactPoint) {
  return act(workspace, 'contactPoint', point.shown, (writer) =>
    writer.remove('contactPoint', point.id),
  );
}
