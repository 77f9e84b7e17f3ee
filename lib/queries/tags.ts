import type { CustomerId } from '../domain/records/customer.ts';
import type { Tag } from '../domain/records/tag.ts';
import type { Tagging } from '../domain/records/tagging.ts';
import { useLive } from './live.ts';
import { useWorkspace } from './workspace-context.tsx';

export type TagOn = { tag: Tag; tagging: Tagging };

const isLive = (row: { deletedAt: string | null }): boolean => row.deletedAt === null;

/** The tags of a customer with how each came about, in the order in which they were put on. */
export function useTagsOn(customerId: CustomerId) {
  const { db } = useWorkspace();
  return useLive<TagOn[]>(['tagsOn', customerId], async () => {
    const rows = await db.tagging.where('customerId').equals(customerId).sortBy('createdAt');
    const taggings = rows.filter(isLive);
    const tags = await db.tag.bulkGet(taggings.map(({ tagId }) => tagId));
    return taggings.flatMap((tagging, at): TagOn[] => {
      const tag = tags[at];
      return tag && isLive(tag) ? [{ tag, tagging }] : [];
    });
  });
}

/** A tag was put on or taken off, when, and whether by a rule. */
export type TagEvent = { key: string; at: string; name: string; isOn: boolean; isRule: boolean };

/** What happened with a customer's tags, newest first. */
export function useTagHistory(customerId: CustomerId, limit: number) {
  const { db } = useWorkspace();
  return useLive<TagEvent[]>(['tagHistory', customerId, limit], async () => {
    const taggings = await db.tagging.where('customerId').equals(customerId).toArray();
    const tags = await db.tag.bulkGet(taggings.map(({ tagId }) => tagId));
    const events = taggings.flatMap(({ id, createdAt, deletedAt, isRule = false }, at) => {
      const name = tags[at]?.name;
      if (name === undefined) return [];
      const on: TagEvent = { key: `${id}+`, at: createdAt, name, isOn: true, isRule };
      return deletedAt === null ? [on] : [on, { ...on, key: `${id}-`, at: deletedAt, isOn: false }];
    });
    return events.toSorted((a, b) => (a.at < b.at ? 1 : -1)).slice(0, limit);
  });
}

export type CountedTag = { tag: Tag; customers: number };

/** All tags with how many customers bear each. Read tag by tag, so that the page stays free. */
export function useTagTree() {
  const { db } = useWorkspace();
  return useLive<CountedTag[]>(['tagTree'], async () => {
    const tags = (await db.tag.toArray()).filter(isLive);
    const counted: CountedTag[] = [];
    for (const tag of tags) {
      const rows = await db.tagging.where('tagId').equals(tag.id).toArray();
      counted.push({ tag, customers: rows.filter(isLive).length });
    }
    return counted.toSorted((a, b) => b.customers - a.customers);
  });
}
