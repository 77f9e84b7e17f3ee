import type { WorkingTime } from '../domain/calendar/working-time.ts';
import { type CustomerHistory, factsOf } from '../domain/facts/customer-facts.ts';
import {
  automationOccasions,
  type Candidate,
  candidateOf,
} from '../domain/followups/plan-candidate.ts';
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
    const histories = [...(await readHistories(workspace, slice)).values()];
    const standpoints = await whose(histories.map(({ customer }) => customer));
    for (const history of histories) {
      const standpoint = standpoints.get(history.customer.id);
      if (!standpoint) continue;
      const facts = factsOf(history, at);
      const occasions = [...findOccasions(facts, rules, standpoint), ...automationOccasions(facts)];
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

export type Standpoints = (
  customers: readonly Customer[],
) => Promise<ReadonlyMap<CustomerId, Standpoint>>;

/** What triggers may know of customers beside the facts; what all share is read once. */
export async function readStandpoints(
  workspace: Workspace,
  workingTime: WorkingTime,
): Promise<Standpoints> {
  const fields = (await workspace.db.customField.toArray()).filter(
    ({ deletedAt, label }) => deletedAt === null && yearlyLabel.test(label),
  );
  return async (customers) => {
    const segments = await readSegments(
      workspace,
      customers.map(({ id }) => id),
    );
    const found = new Map<CustomerId, Standpoint>();
    for (const customer of customers) {
      found.set(customer.id, {
        segments: segments.get(customer.id) ?? [],
        isFromFile: customer.isFromFile === true,
        yearlyDays: fields.flatMap((field) => yearlyDayOf(field, customer)),
        workingTime,
      });
    }
    return found;
  };
}

async function readSegments({ db }: Pick<Workspace, 'db'>, ids: readonly CustomerId[]) {
  // A standing has the id of its customer.
  const rows = await db.standing.bulkGet([...ids]);
  return new Map(rows.flatMap((row) => (row ? [[row.customerId, row.segments] as const] : [])));
}

function yearlyDayOf({ id, label }: CustomField, { custom }: Customer): YearlyDay[] {
  const text = custom[id];
  return typeof text === 'string' && text !== '' ? [{ key: id, name: label, text }] : [];
}
