import type { CustomerDraft, DemoWorld } from '../domain/demo/drafts.ts';
import { makeDemoWorld } from '../domain/demo/make-demo-world.ts';
import { toInstant } from '../domain/instants.ts';
import { nameReading } from '../domain/names/name-reading.ts';
import type { Written } from '../storage/write.ts';
import type { Writer } from '../storage/writer.ts';
import type { LongTask } from './backup.ts';
import { act, type Workspace } from './workspace.ts';

const demoSeed = 20261;
/** Customers in one transaction: few enough that other pages are not held up for long. */
const batchSize = 100;
/** When the shop's records are said to have been made: what is overdue today was planned before. */
const madeBefore = 8 * 86_400_000;

/**
 * Fills the database with the demo shop. It is one act, so one undo takes all of it away again, save
 * customers that were worked on since. Throws a WriteError; what was written by then can be undone.
 */
export async function loadDemoWorld(
  workspace: Workspace,
  { onProgress }: Pick<LongTask, 'onProgress'> = {},
): Promise<Written<number>> {
  const { newId } = workspace;
  const now = toInstant(workspace.now());
  const world = makeDemoWorld({ seed: demoSeed, now, zone: workspace.zone(), newId });
  const total = world.customers.length;
  const group = newId();
  await writeShared(workspace, world, group);
  const then: Workspace = { ...workspace, now: () => workspace.now() - madeBefore };
  for (let done = 0; done < total; done += batchSize) {
    const batch = world.customers.slice(done, done + batchSize);
    await inGroup(then, group, (writer) => {
      for (const customer of batch) writeCustomer(writer, customer);
    });
    onProgress?.({ done: Math.min(done + batchSize, total), total });
  }
  return { value: total, group };
}

function inGroup(workspace: Workspace, group: string, work: (writer: Writer) => void) {
  return act(workspace, 'demoWorld', '', work, group);
}

function writeShared(workspace: Workspace, world: DemoWorld, group: string) {
  const { tags, customFields, scripts, scriptUses, automations, products, service } = world;
  return inGroup(workspace, group, (writer) => {
    for (const { id, fields } of tags) writer.create('tag', fields, id);
    for (const { id, fields } of customFields) writer.create('customField', fields, id);
    for (const { id, fields } of scripts) writer.create('script', fields, id);
    for (const use of scriptUses) writer.create('scriptUse', use);
    for (const automation of automations) writer.create('automation', automation);
    for (const product of products) writer.create('product', product);
    for (const complaint of service.complaints) writer.create('complaint', complaint);
    for (const answer of service.answers) writer.create('satisfaction', answer);
    for (const contract of service.contracts) writer.create('contract', contract);
    for (const winBack of service.winBacks) writer.create('winBack', winBack);
  });
}

function writeCustomer(writer: Writer, customer: CustomerDraft): void {
  const { id, fields } = customer;
  const owned = { customerId: id };
  writer.create('customer', { ...fields, ...nameReading(fields.name) }, id);
  for (const point of customer.contactPoints) writer.create('contactPoint', { ...point, ...owned });
  for (const tagId of customer.tagIds) writer.create('tagging', { tagId, ...owned });
  for (const purchase of customer.purchases) writer.create('purchase', { ...purchase, ...owned });
  for (const talk of customer.talks) writer.create('interaction', { ...talk, ...owned });
  for (const need of customer.needs) writer.create('need', { ...need, ...owned });
  for (const followUp of customer.followUps) writer.create('followUp', { ...followUp, ...owned });
}
