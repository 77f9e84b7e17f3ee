import type { CustomerId } from '../../domain/records/customer.ts';
import { type Tag, tagHues } from '../../domain/records/tag.ts';
import type { Tagging } from '../../domain/records/tagging.ts';
import { type RuleTag, ruleTagGroups } from '../../domain/tags/rule-tags.ts';
import type { ZhikeDatabase } from '../../storage/database.ts';
import { ownedRows } from '../../storage/owned-rows.ts';
import type { Writer } from '../../storage/writer.ts';
import type { RuleTagWords } from './rule-tag-words.ts';

/** Tags and taggings as they are inside the transaction that changes them. */
export type TagsNow = { byKey: Map<string, Tag>; taggings: Map<CustomerId, Tagging[]> };

/** To be read first thing in the transaction: two contexts then never put on the same tag twice. */
export async function readTagsNow(
  db: ZhikeDatabase,
  writer: Writer,
  ids: readonly CustomerId[],
): Promise<TagsNow> {
  const tags = await db.tag.toArray();
  const taggings = await ownedRows(db, 'tagging', ids);
  const live = [...taggings.values()].flat().filter(({ deletedAt }) => deletedAt === null);
  await writer.readAhead(
    'tagging',
    live.map(({ id }) => id),
  );
  const byKey = new Map(tags.flatMap((tag) => (tag.ruleKey ? [[tag.ruleKey, tag] as const] : [])));
  return { byKey, taggings };
}

type How = { tags: TagsNow; words: RuleTagWords; today: string };

/**
 * Brings the tags of one customer in line with what rules say today: new ones are put on, those of
 * which the rule no longer holds are taken off, and so is every tag whose day has come. A tag that the
 * user deleted is not made again.
 */
export async function writeRuleTags(
  writer: Writer,
  customerId: CustomerId,
  wanted: readonly RuleTag[],
  { tags, words, today }: How,
): Promise<void> {
  const present = (tags.taggings.get(customerId) ?? []).filter((row) => row.deletedAt === null);
  const standing = new Set<string>();
  for (const ruleTag of wanted) {
    const tag = tags.byKey.get(ruleTag.key) ?? makeTag(writer, ruleTag, tags, words);
    if (tag.deletedAt !== null) continue;
    standing.add(tag.id);
    const own = present.find(({ tagId }) => tagId === tag.id);
    await putOn(writer, { customerId, tag, ruleTag, own, today });
  }
  for (const { id, tagId, isRule, expiresOn } of present) {
    const isOver = isRule
      ? !standing.has(tagId)
      : (expiresOn ?? null) !== null && `${expiresOn}` <= today;
    if (isOver) await writer.remove('tagging', id);
  }
}

type Putting = {
  customerId: CustomerId;
  tag: Tag;
  ruleTag: RuleTag;
  own: Tagging | undefined;
  today: string;
};

/** What a person put on stays theirs. */
async function putOn(writer: Writer, { customerId, tag, ruleTag, own, today }: Putting) {
  const { formula, expiresOn } = ruleTag;
  const fields = { formula, expiresOn, computedOn: today };
  if (!own) {
    writer.create('tagging', { customerId, tagId: tag.id, isRule: true, ...fields });
  } else if (own.isRule && JSON.stringify(own.formula) !== JSON.stringify(formula)) {
    await writer.patch('tagging', own.id, fields);
  }
}

function makeTag(writer: Writer, ruleTag: RuleTag, { byKey }: TagsNow, words: RuleTagWords): Tag {
  const { key, level, group } = ruleTag;
  const hue = ruleTagGroups.indexOf(group) % tagHues;
  const { name, group: groupName } = words(ruleTag);
  const tag = writer.create('tag', { name, level, hue, group: groupName, ruleKey: key });
  byKey.set(key, tag);
  return tag;
}
