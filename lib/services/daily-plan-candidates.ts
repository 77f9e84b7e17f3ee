import type { WorkingTime } from '../domain/calendar/working-time.ts';
import { type CustomerHistory, factsOf } from '../domain/facts/customer-facts.ts';
import { type Candidate, candidateOf } from '../domain/followups/plan-candidate.ts';
import { planSettingsOf } from '../domain/followups/plan-settings.ts';
import type { YearlyDay } from '../domain/followups/triggers/define-trigger.ts';
import { findOccasions, type Standpoint } from '../domain/followups/triggers/find-occasions.ts';
import { toInstant } from '../domain/instants.ts';
import type { CustomField } from '../domain/records/custom-field.ts';
import type { Customer, CustomerId } from '../domain/records/customer.ts';
import type { ShopRules } from '../domain/records/shop-rules.ts';
import { readHistories } from './histories.ts';
import type { Workspace } from './workspace.ts';

/** Customers read at once. */
const sliceSize = 200;
/** How far back a lead may be a new one, and how many at one instant are none. */
const recentMs = 5 * 86_400_000;
const manyAtOnce = 10;
/** Fields of the shop's own that hold a day of every year. */
const yearlyLabel = /纪念|周年|生日|anniversar|birthday/i;

export type CandidateSource = {
  rules: Pick<ShopRules, 'preset' | 'triggers' | 'plan'>;
  workingTime: WorkingTime;
};

/** These customers, or everybody for null, as the daily plan sees them; read some at a time. */
export async function readCandidates(
  workspace: Workspace,
  customerIds: readonly CustomerId[] | null,
  { rules, workingTime }: CandidateSource,
): Promise<Candidate[]> {
  const { db } = workspace;
  // Ids of the table of customers are customers' ids.
  const ids = customerIds ?? ((await db.customer.toCollection().primaryKeys()) as CustomerId[]);
  const whose = await readStandpoints(workspace, workingTime);
  const at = { now: toInstant(workspace.now()), zone: workspace.zone(), preset: rules.preset };
  const cap = planSettingsOf(rules);
  const candidates: Candidate[] = [];
  for (let from = 0; from < ids.length; from += sliceSize) {
    const slice = ids.slice(from, from + sliceSize);
    const segments = await readSegments(workspace, slice);
    for (const history of (await readHistories(workspace, slice)).values()) {
      const facts = factsOf(history, at);
      const standpoint = whose(history.customer, segments.get(history.customer.id) ?? []);
      const occasions = findOccasions(facts, rules, standpoint);
      if (isIdle(occasions, history)) continue;
      candidates.push(candidateOf(history, facts, occasions, cap));
    }
  }
  return candidates;
}

/** Nothing to make and nothing to take back. */
function isIdle(occasions: readonly unknown[], { followUps }: CustomerHistory): boolean {
  return (
    occasions.length === 0 && followUps.every(({ origin, status }) => !origin || status !== 'open')
  );
}

export async function readSegments({ db }: Pick<Workspace, 'db'>, ids: readonly CustomerId[]) {
  // A standing has the id of its customer.
  const rows = await db.standing.bulkGet([...ids]);
  return new Map(rows.flatMap((row) => (row ? [[row.customerId, row.segments] as const] : [])));
}

/** What triggers may know of a customer beside the facts; read once for many customers. */
export async function readStandpoints(
  workspace: Workspace,
  workingTime: WorkingTime,
): Promise<(customer: Customer, segments: readonly string[]) => Standpoint> {
  const fromFile = await customersFromFiles(workspace);
  const fields = (await workspace.db.customField.toArray()).filter(
    ({ deletedAt, label }) => deletedAt === null && yearlyLabel.test(label),
  );
  return (customer, segments) => ({
    segments,
    isFromFile: fromFile.has(customer.id),
    yearlyDays: fields.flatMap((field) => yearlyDayOf(field, customer)),
    workingTime,
  });
}

function yearlyDayOf({ id, label }: CustomField, { custom }: Customer): YearlyDay[] {
  const text = custom[id];
  return typeof text === 'string' && text !== '' ? [{ key: id, name: label, text }] : [];
}

/** Customers of the last days that came by the file: from an import, the demo shop, or many at once. */
async function customersFromFiles({ db, now }: Workspace): Promise<Set<string>> {
  const since = toInstant(now() - recentMs);
  const acts = await db.undoEntry
    .where('at')
    .aboveOrEqual(since)
    .filter(({ action }) => action === 'importRun' || action === 'demoWorld')
    .toArray();
  const operations = await db.operations
    .where('group')
    .anyOf(acts.map(({ group }) => group))
    .filter(({ kind, op }) => kind === 'customer' && op === 'create')
    .toArray();
  const atOnce = new Map<string, string[]>();
  await db.customer
    .where('createdAt')
    .aboveOrEqual(since)
    .each(({ id, createdAt }) => {
      const together = atOnce.get(createdAt);
      if (together) together.push(id);
      else atOnce.set(createdAt, [id]);
    });
  const many = [...atOnce.values()].filter(({ length }) => length > manyAtOnce).flat();
  return new Set([...operations.map(({ id }) => id), ...many]);
}
