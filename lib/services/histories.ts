import type { CustomerHistory } from '../domain/facts/customer-facts.ts';
import type { CustomerId } from '../domain/records/customer.ts';
import { ownedRows } from '../storage/owned-rows.ts';
import type { Workspace } from './workspace.ts';

/**
 * Everything that is kept of each of these customers, read table by table in one transaction.
 * Customers that do not exist or are deleted are left out.
 */
export async function readHistories(
  { db }: Pick<Workspace, 'db'>,
  ids: readonly CustomerId[],
): Promise<Map<CustomerId, CustomerHistory>> {
  const tables = [db.customer, db.purchase, db.interaction, db.followUp, db.contract];
  const more = [db.complaint, db.satisfaction, db.need, db.segmentChange, db.tagging, db.tag];
  return db.transaction('r', [...tables, ...more], async () => {
    const customers = await db.customer.bulkGet([...ids]);
    const purchases = await ownedRows(db, 'purchase', ids);
    const interactions = await ownedRows(db, 'interaction', ids);
    const followUps = await ownedRows(db, 'followUp', ids);
    const contracts = await ownedRows(db, 'contract', ids);
    const complaints = await ownedRows(db, 'complaint', ids);
    const answers = await ownedRows(db, 'satisfaction', ids);
    const needs = await ownedRows(db, 'need', ids);
    const segmentChanges = await ownedRows(db, 'segmentChange', ids);
    const taggings = await ownedRows(db, 'tagging', ids);
    const tags = new Map((await db.tag.toArray()).map((tag) => [tag.id, tag]));
    const histories = new Map<CustomerId, CustomerHistory>();
    for (const customer of customers) {
      if (!customer || customer.deletedAt !== null) continue;
      const { id } = customer;
      histories.set(id, {
        customer,
        purchases: purchases.get(id) ?? [],
        interactions: interactions.get(id) ?? [],
        followUps: followUps.get(id) ?? [],
        contracts: contracts.get(id) ?? [],
        complaints: complaints.get(id) ?? [],
        answers: answers.get(id) ?? [],
        needs: needs.get(id) ?? [],
        segmentChanges: segmentChanges.get(id) ?? [],
        tags: (taggings.get(id) ?? [])
          .filter(({ deletedAt }) => deletedAt === null)
          .flatMap(({ tagId }) => {
            const tag = tags.get(tagId);
            return tag?.deletedAt === null ? [tag.name] : [];
          }),
      });
    }
    return histories;
  });
}
