import type { CustomerId } from '../domain/records/customer.ts';
import { type Tag, type TagLevel, tagHues } from '../domain/records/tag.ts';
import type { Writer } from '../storage/writer.ts';
import { act, type Workspace } from './workspace.ts';

async function findOrCreateTag(
  workspace: Workspace,
  writer: Writer,
  name: string,
  level: TagLevel = 'basic',
): Promise<Tag> {
  const trimmed = name.trim();
  const known = await workspace.db.tag.where('name').equals(trimmed).toArray();
  const live = known.find((tag) => tag.deletedAt === null);
  if (live) return live;
  const hue = (await workspace.db.tag.count()) % tagHues;
  return writer.create('tag', { name: trimmed, level, hue });
}

/** Puts a tag on a customer as part of a larger act; the tag is made when it is new. */
export async function tagIn(
  workspace: Workspace,
  writer: Writer,
  customerId: CustomerId,
  name: string,
  level?: TagLevel,
): Promise<void> {
  const tag = await findOrCreateTag(workspace, writer, name, level);
  const present = await workspace.db.tagging.where('customerId').equals(customerId).toArray();
  if (present.some((row) => row.tagId === tag.id && row.deletedAt === null)) return;
  writer.create('tagging', { customerId, tagId: tag.id });
}

/** The same for many customers; those who have the tag keep it. */
export async function tagAllIn(
  workspace: Workspace,
  writer: Writer,
  customerIds: readonly CustomerId[],
  name: string,
): Promise<void> {
  const tag = await findOrCreateTag(workspace, writer, name);
  const present = await workspace.db.tagging.where('tagId').equals(tag.id).toArray();
  const tagged = new Set(
    present.filter((row) => row.deletedAt === null).map((row) => row.customerId),
  );
  for (const customerId of new Set(customerIds)) {
    if (!tagged.has(customerId)) writer.create('tagging', { customerId, tagId: tag.id });
  }
}

/** Puts a tag on a customer; a new one stands on `level`, one there is already where it stands. */
export async function addTag(
  workspace: Workspace,
  customerId: CustomerId,
  name: string,
  level?: TagLevel,
) {
  return act(workspace, 'tag', name, (writer) => tagIn(workspace, writer, customerId, name, level));
}

/** Takes a tag off a customer; the tag itself stays. */
export async function removeTag(workspace: Workspace, customerId: CustomerId, tag: Tag) {
  return act(workspace, 'tag', tag.name, async (writer) => {
    const rows = await workspace.db.tagging.where('customerId').equals(customerId).toArray();
    for (const row of rows) {
      if (row.tagId === tag.id && row.deletedAt === null) await writer.remove('tagging', row.id);
    }
  });
}
