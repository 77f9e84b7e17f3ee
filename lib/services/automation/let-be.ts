import type { AutomationId } from '../../domain/records/automation.ts';
import type { CustomerId } from '../../domain/records/customer.ts';
import type { Workspace } from '../workspace.ts';

/** The instant up to which nothing of a customer sets an automation off any more; null without one. */
export type LetBe = (automationId: AutomationId, customerId: CustomerId) => string | null;

/**
 * What runs that were stopped, or taken back while they were at it, left undone: the user wanted none
 * of it, so that no later run makes up for it.
 */
export async function readLetBe({ db }: Pick<Workspace, 'db'>): Promise<LetBe> {
  const stopped = await db.automationRun.where('status').equals('stopped').toArray();
  const until = new Map<string, string>();
  for (const { automationId, startedAt, ids, after } of stopped) {
    for (const id of ids) {
      const key = `${automationId} ${id}`;
      if (id > after && startedAt > (until.get(key) ?? '')) until.set(key, startedAt);
    }
  }
  return (automationId, customerId) => until.get(`${automationId} ${customerId}`) ?? null;
}
