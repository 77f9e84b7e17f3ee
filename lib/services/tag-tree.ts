import type { Tag } from '../domain/records/tag.ts';
import type { Tagging } from '../domain/records/tagging.ts';
import type { Writer } from '../storage/writer.ts';
import { act, type Workspace } from './workspace.ts';

export type TagChange = Partial<Pick<Tag, 'level' | 'hue'>> & { group?: string };

const namesOf = (tags: readonly Tag[]): string => tags.map(({ name }) => name).join('、');

async function taggingsOf({ db }: Workspace, tags: readonly Tag[]): Promise<Tagging[]> {
  const rows = await db.tagging
    .where('tagId')
    .anyOf(tags.map(({ id }) => id))
    .toArray();
  return rows.filter(({ deletedAt }) => deletedAt === null);
}

/** Gives these tags another level, group or colour. Can be undone. */
export function changeTags(workspace: Workspace, tags: readonly Tag[], change: TagChange) {
  return act(workspace, 'tagTree', namesOf(tags), async (writer) => {
    for (const { id } of tags) await writer.patch('tag', id, change);
  });
}

/** Another name; where a tag of that name exists already, the two become one. Can be undone. */
export async function renameTag(workspace: Workspace, tag: Tag, name: string) {
  const known = await workspace.db.tag.where('name').equals(name).toArray();
  const same = known.find(({ id, deletedAt }) => id !== tag.id && deletedAt === null);
  if (same) return mergeTags(workspace, [tag], same);
  return act(workspace, 'tagTree', tag.name, (writer) => writer.patch('tag', tag.id, { name }));
}

/**
 * Makes one tag of several: whoever bore one of them bears `into`, put on by hand, as a rule would
 * take it off again. Can be undone.
 */
export async function mergeTags(workspace: Workspace, tags: readonly Tag[], into: Tag) {
  const others = tags.filter(({ id }) => id !== into.id);
  const moving = await taggingsOf(workspace, others);
  const bearers = new Set((await taggingsOf(workspace, [into])).map((row) => row.customerId));
  return act(workspace, 'tagTree', namesOf([...others, into]), async (writer) => {
    await readAhead(writer, moving);
    for (const { id, customerId } of moving) {
      if (bearers.has(customerId)) await writer.remove('tagging', id);
      else await writer.patch('tagging', id, { tagId: into.id, isRule: false });
      bearers.add(customerId);
    }
    for (const { id } of others) await writer.remove('tag', id);
  });
}

/** Takes tags off everybody and away; a rule does not make them again. Can be undone. */
export async function deleteTags(workspace: Workspace, tags: readonly Tag[]) {
  const taken = await taggingsOf(workspace, tags);
  return act(workspace, 'tagTree', namesOf(tags), async (writer) => {
    await readAhead(writer, taken);
    for (const { id } of taken) await writer.remove('tagging', id);
    for (const { id } of tags) await writer.remove('tag', id);
  });
}

function readAhead(writer: Writer, rows: readonly Tagging[]): Promise<void> {
  return writer.readAhead(
    'tagging',
    rows.map(({ id }) => id),
  );
}
