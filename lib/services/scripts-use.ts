import { toInstant } from '../domain/instants.ts';
import { netOf } from '../domain/purchases/totals.ts';
import type { CustomerId } from '../domain/records/customer.ts';
import type { ScriptId } from '../domain/records/script.ts';
import {
  type ScriptOutcome,
  type ScriptUse,
  scriptOutcomes,
} from '../domain/records/script-use.ts';
import { type OutcomeWindows, outcomeOf, successByScript } from '../domain/scripts/success.ts';
import { changeShopRules, readShopRules } from './shop-rules.ts';
import { act, type Workspace } from './workspace.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** How long after a use a reply or an order counts as its success. */
export type OutcomeSetting = { replyHours: number; orderDays: number };
const usual: OutcomeSetting = { replyHours: 48, orderDays: 7 };

export function isOutcomeSetting({ replyHours, orderDays }: OutcomeSetting): boolean {
  const isWithin = (value: number, most: number): boolean => value >= 1 && value <= most;
  return isWithin(replyHours, 720) && isWithin(orderDays, 90);
}

/** The shop's own setting; 48 hours and 7 days before it was changed. */
export async function readOutcomeSetting(
  workspace: Pick<Workspace, 'db'>,
): Promise<OutcomeSetting> {
  const { plan } = await readShopRules(workspace);
  const replyHours = plan['scriptReplyHours'] ?? usual.replyHours;
  const orderDays = plan['scriptOrderDays'] ?? usual.orderDays;
  const setting = { replyHours: Number(replyHours), orderDays: Number(orderDays) };
  return isOutcomeSetting(setting) ? setting : usual;
}

export async function changeOutcomeWindows(workspace: Workspace, setting: OutcomeSetting) {
  const { plan } = await readShopRules(workspace);
  const { replyHours, orderDays } = setting;
  return changeShopRules(workspace, {
    plan: { ...plan, scriptReplyHours: replyHours, scriptOrderDays: orderDays },
  });
}

/** The same in milliseconds. */
export async function outcomeWindows(workspace: Pick<Workspace, 'db'>): Promise<OutcomeWindows> {
  const { replyHours, orderDays } = await readOutcomeSetting(workspace);
  return { replyMs: replyHours * hourMs, orderMs: orderDays * dayMs };
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

/** What each script earned so far, by its id. */
export async function readSuccess(workspace: Workspace) {
  const uses = await workspace.db.scriptUse.toArray();
  return successByScript(uses, workspace.now(), await outcomeWindows(workspace));
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

/** What was earned stays earned: a talk taken out of the timeline does not make a script worse. */
function isBetter(found: ScriptOutcome, stored: ScriptOutcome): boolean {
  return scriptOutcomes.indexOf(found) > scriptOutcomes.indexOf(stored);
}

/**
 * The customer has just written: the scripts used with them within a reply's time earned it. Talks are
 * logged once an hour and to the minute, which is too coarse for an answer that comes at once.
 */
export async function markReplied(workspace: Workspace, customerId: CustomerId): Promise<void> {
  const { replyMs } = await outcomeWindows(workspace);
  const now = workspace.now();
  const uses = await workspace.db.scriptUse.where('customerId').equals(customerId).toArray();
  const waiting = uses.filter(
    ({ at, outcome, deletedAt }) =>
      deletedAt === null &&
      outcome === 'none' &&
      Date.parse(at) < now &&
      now - Date.parse(at) <= replyMs,
  );
  if (waiting.length === 0) return;
  await act(workspace, null, '', async (writer) => {
    const fields = { outcome: 'reply', outcomeAt: toInstant(now) } as const;
    for (const { id } of waiting) await writer.patch('scriptUse', id, fields);
  });
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
    if (isBetter(fields.outcome, use.outcome)) changes.push({ use, fields });
  }
  if (changes.length === 0) return 0;
  await act(workspace, null, '', async (writer) => {
    for (const { use, fields } of changes) await writer.patch('scriptUse', use.id, fields);
  });
  return changes.length;
}
