import type { Plan } from '../followups/plan.ts';
import type { CustomerId } from '../records/customer.ts';
import type { FollowUp } from '../records/follow-up.ts';

/** What a rep wrote down comes before what a rule would merely like, and after what is urgent. */
const ownStrength = 65;
const lateBonus = 5;
const most = 3;

/**
 * In: today's plan. Out: what to do first, at most three and one for each customer: the strongest reason
 * first, what is overdue before what is not, then what was due longest. Of what comes later today only
 * so much as fills the three.
 */
export function todaysThree(plan: Pick<Plan, 'overdue' | 'now' | 'laterToday'>): FollowUp[] {
  const late = new Set<FollowUp>(plan.overdue);
  const strength = (row: FollowUp): number =>
    (row.origin?.strength ?? ownStrength) + (late.has(row) ? lateBonus : 0);
  const inOrder = (rows: readonly FollowUp[]): FollowUp[] =>
    rows.toSorted((a, b) => strength(b) - strength(a) || (a.dueAt < b.dueAt ? -1 : 1));
  const first = new Map<CustomerId, FollowUp>();
  for (const row of [...inOrder([...plan.overdue, ...plan.now]), ...inOrder(plan.laterToday)]) {
    if (!first.has(row.customerId)) first.set(row.customerId, row);
  }
  return [...first.values()].slice(0, most);
}
