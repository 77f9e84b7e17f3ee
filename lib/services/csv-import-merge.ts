import type { CustomerDraft } from '../domain/imports/customer-rows.ts';
import type { Customer, CustomerId } from '../domain/records/customer.ts';
import { type Tag, tagHues } from '../domain/records/tag.ts';
import type { ZhikeDatabase } from '../storage/database.ts';
import type { Writer } from '../storage/writer.ts';

/** Tags and notes that customers have already, so that a second import adds nothing twice. */
export type PresentParts = {
  hasTag(id: CustomerId, name: string): boolean;
  hasNote(id: CustomerId, text: string): boolean;
  noteTag(id: CustomerId, name: string): void;
  /** The tag of this name; made when there is none. */
  tagNamed(name: string, writer: Writer): Tag['id'];
};

/** Reads what is there of these customers, outside the transaction that will add to it. */
export async function readPresentParts(
  db: ZhikeDatabase,
  ids: readonly CustomerId[],
): Promise<PresentParts> {
  const tags = (await db.tag.toArray()).filter(({ deletedAt }) => deletedAt === null);
  const idByName = new Map(tags.map(({ id, name }) => [name, id]));
  const nameById = new Map(tags.map(({ id, name }) => [id, name]));
  const taggings = await db.tagging.where('customerId').anyOf(ids).toArray();
  const notes = await db.interaction.where('customerId').anyOf(ids).toArray();
  const key = (id: CustomerId, text: string) => `${id} ${text}`;
  const tagged = new Set<string>();
  for (const { customerId, tagId, deletedAt } of taggings) {
    if (deletedAt === null) tagged.add(key(customerId, nameById.get(tagId) ?? ''));
  }
  const noted = new Set(notes.map(({ customerId, text }) => key(customerId, text)));
  return {
    hasTag: (id, name) => tagged.has(key(id, name)),
    hasNote: (id, text) => noted.has(key(id, text)),
    noteTag: (id, name) => tagged.add(key(id, name)),
    tagNamed: (name, writer) => {
      const known = idByName.get(name);
      if (known !== undefined) return known;
      const hue = idByName.size % tagHues;
      const { id } = writer.create('tag', { name, level: 'basic', hue });
      idByName.set(name, id);
      return id;
    },
  };
}

/** Fields of the row that the customer has not; what the rep wrote is never replaced. */
function gapsOf(customer: Customer, draft: CustomerDraft) {
  const gaps: Partial<Pick<Customer, 'remark' | 'company' | 'stage' | 'profile'>> = {};
  if (customer.remark === '' && draft.remark !== '') gaps.remark = draft.remark;
  if (customer.company === '' && draft.company !== '') gaps.company = draft.company;
  if (customer.stage === undefined && draft.stage) gaps.stage = draft.stage;
  const profile = { ...draft.profile, ...customer.profile };
  const isWider = Object.keys(profile).length > Object.keys(customer.profile).length;
  return isWider ? { ...gaps, profile } : gaps;
}

/** True when there was something to fill in. */
export async function fillGaps(
  writer: Writer,
  id: CustomerId,
  draft: CustomerDraft,
): Promise<boolean> {
  const customer = await writer.get('customer', id);
  if (!customer) throw new Error(`expected a customer with id ${id}, found none`);
  const gaps = gapsOf(customer, draft);
  if (Object.keys(gaps).length === 0) return false;
  await writer.patch('customer', id, gaps);
  return true;
}
