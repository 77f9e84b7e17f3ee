import { toInstant } from '../domain/instants.ts';
import { netOf } from '../domain/purchases/totals.ts';
import type { CustomerId } from '../domain/records/customer.ts';
import type { ScriptId } from '../domain/records/script.ts';
import type { ScriptUse } from '../domain/records/script-use.ts';
import { type OutcomeWindows, outcomeOf } from '../domain/scripts/success.ts';
import { readShopRules } from './shop-rules.ts';
import { act, type Workspace } from './workspace.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const usual = { replyHours: 48, orderDays: 7 };

/** How long after a use a reply or an order counts: 48 hours and 7 days unless the shop says otherwise. */
export async function outcomeWindows(workspace: Pick<Workspace, 'db'>): Promise<OutcomeWindows> {
  const { plan } = await readShopRules(workspace);
  const figure = (name: string, preset: number): number => {
    const value = plan[name];
    return typeof value === 'number' && value > 0 ? value : preset;
  };
  return {
    replyMs: figure('scriptReplyHours', usual.replyHours) * hourMs,
    orderMs: figure('scriptOrderDays', usual.orderDays) * dayMs,
  };
}

/** The segments a customer stands in, the life cycle's first; empty where they were not computed yet. */
export async function segmentsOf(
  { db }: Pick<Workspace, 'db'>,
  customerId: CustomerId,
): Promise<string[]> {
  const rows = await db.standing.where('customerId').equals(customerId).toArray();
  return rows.find(({ deletedAt }) => deletedAt === null)?.segments ?? [];
}

export type NewScriptUse = {
  customerId: CustomerId;
  scriptId: ScriptId;
  title: string;
  /** Place of the step; 0 = the first. */
  step: number;
  /** What the customer was talking about. */
  concepts: readonly string[];
};

/** Remembers that a step of a script was put into the talk with a customer. */
export async function recordScriptUse(workspace: Workspace, use: NewScriptUse) {
  const { customerId, scriptId, title, step, concepts } = use;
  const segment = (await segmentsOf(workspace, customerId))[0] ?? '';
  return act(workspace, 'scriptUse', title, (writer) =>
    writer.create('scriptUse', {
      customerId,
      scriptId,
      step,
      at: toInstant(workspace.now()),
      segment,
      concepts: concepts.slice(0, 8),
      outcome: 'none',
      outcomeAt: null,
    }),
  );
}

/** What customers wrote and ordered after `from` (instant). */
async function momentsOf({ db }: Workspace, customerId: CustomerId, from: string) {
  const after = <Row extends { at: string; deletedAt: string | null }>(rows: Row[]): Row[] =>
    rows.filter(({ at, deletedAt }) => deletedAt === null && at > from);
  const talks = after(await db.interaction.where('customerId').equals(customerId).toArray());
  const orders = after(await db.purchase.where('customerId').equals(customerId).toArray());
  return {
    replies: talks.filter(({ direction }) => direction === 'in').map(({ at }) => at),
    orders: orders.filter((order) => netOf(order) > 0).map(({ at }) => at),
  };
}

/**
 * Looks again at every use whose time is not over for good, and stores what it earned. Writes nothing
 * where nothing changed; not an act of the user, so it leaves no entry in the history.
 */
export async function settleScriptUses(workspace: Workspace): Promise<number> {
  const { db, now } = workspace;
  const windows = await outcomeWindows(workspace);
  // A day longer: what happened at the edge may have been entered late.
  const since = toInstant(now() - Math.max(windows.replyMs, windows.orderMs) - dayMs);
  const uses = (await db.scriptUse.where('at').above(since).toArray()).filter(
    ({ deletedAt }) => deletedAt === null,
  );
  const changes: { use: ScriptUse; fields: Pick<ScriptUse, 'outcome' | 'outcomeAt'> }[] = [];
  for (const use of uses) {
    const fields = outcomeOf(use.at, await momentsOf(workspace, use.customerId, use.at), windows);
    if (fields.outcome !== use.outcome || fields.outcomeAt !== use.outcomeAt) {
      changes.push({ use, fields });
    }
  }
  if (changes.length === 0) return 0;
  await act(workspace, null, '', async (writer) => {
    for (const { use, fields } of changes) await writer.patch('scriptUse', use.id, fields);
  });
  return changes.length;
}
