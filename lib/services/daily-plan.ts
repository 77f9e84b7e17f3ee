import { dayOf } from '../domain/followups/calendar-day.ts';
import { type DayPlan, dailyPlanOf, reasonsKeptAway } from '../domain/followups/daily-plan.ts';
import { isAutomationMade, isRuleMade } from '../domain/followups/plan-candidate.ts';
import { planSettingsOf, shopTimeOf } from '../domain/followups/plan-settings.ts';
import { toInstant } from '../domain/instants.ts';
import type { CustomerId } from '../domain/records/customer.ts';
import type { FollowUp, Reason } from '../domain/records/follow-up.ts';
import type { PlanDay } from '../domain/records/plan-day.ts';
import type { ShopRules } from '../domain/records/shop-rules.ts';
import { type CandidateSource, readCandidates } from './daily-plan-candidates.ts';
import { readPlanDay } from './daily-plan-day.ts';
import { writePlan } from './daily-plan-write.ts';
import { inTurn } from './in-turn.ts';
import { readRestraints } from './restraints.ts';
import { readShopRules } from './shop-rules.ts';
import type { Workspace } from './workspace.ts';

/** So many customers at once came by a file. */
const many = 100;

type Rules = Pick<ShopRules, 'preset' | 'triggers' | 'plan'>;

/**
 * The step of a round: everybody on a new day, by new rules and after an import, so that it is known
 * how many wait; else those who were looked at.
 */
export async function planAfterRound(
  workspace: Workspace,
  report: { scope: 'all' | 'some'; customerIds: readonly CustomerId[] },
): Promise<void> {
  const { scope, customerIds } = report;
  await planToday(workspace, scope === 'all' || customerIds.length > many ? null : customerIds);
}

/** Plans anew for everybody where the rules are others than the day was planned by, and says so. */
export async function planByNewRules(workspace: Workspace): Promise<boolean> {
  const day = await readPlanDay(workspace);
  if (!day || day.rules === rulesText(await readShopRules(workspace))) return false;
  await planToday(workspace, null);
  return true;
}

/**
 * Makes, refreshes and takes back the rule-made follow-ups of today: of these customers, or of
 * everybody for null, on a day that was not planned yet, or by new rules. Every occasion is made once,
 * however often and wherever this runs. Throws a WriteError.
 */
export function planToday(
  workspace: Workspace,
  customerIds: readonly CustomerId[] | null,
): Promise<DayPlan> {
  return inTurn('dailyPlan', async () => {
    const rules = await readShopRules(workspace);
    const present = await readPlanDay(workspace);
    const isAll = customerIds === null || !present || present.rules !== rulesText(rules);
    const source: CandidateSource = { rules, workingTime: shopTimeOf(rules) };
    const candidates = await readCandidates(workspace, isAll ? null : customerIds, source);
    const plan = dailyPlanOf(candidates, await inputFor(workspace, rules, present));
    await writePlan(workspace, plan, {
      day: today(workspace),
      rules: rulesText(rules),
      isAll,
    });
    return plan;
  });
}

/** Why rules would have reminded of the customer of a person's own follow-up, which took their place. */
export async function readReasonsKeptAway(
  workspace: Workspace,
  { customerId, origin }: Pick<FollowUp, 'customerId' | 'origin'>,
): Promise<Reason[]> {
  if (origin) return [];
  const rules = await readShopRules(workspace);
  const source: CandidateSource = { rules, workingTime: shopTimeOf(rules) };
  const [candidate] = await readCandidates(workspace, [customerId], source);
  if (!candidate) return [];
  const restraints = await readRestraints(workspace, rules);
  const now = toInstant(workspace.now());
  return reasonsKeptAway(candidate, { now, zone: workspace.zone(), restraints });
}

async function inputFor(workspace: Workspace, rules: Rules, present: PlanDay | undefined) {
  return {
    now: toInstant(workspace.now()),
    zone: workspace.zone(),
    limit: planSettingsOf(rules).limit,
    restraints: await readRestraints(workspace, rules),
    taken: await takenByOwner(workspace, present),
  };
}

/** By owner: reminders of rules and automation that are open now, and those of today that are not any more. */
async function takenByOwner(workspace: Workspace, present: PlanDay | undefined) {
  const { db } = workspace;
  const open = await db.followUp
    .where('[status+dueAt]')
    .between(['open', ''], ['open', '\uffff'])
    .toArray();
  const made = await db.followUp.bulkGet([...(present?.made ?? [])]);
  const standing = open.filter((row) => row.deletedAt === null && takesPlace(row, workspace));
  const rows = new Map<string, FollowUp>();
  for (const row of [...standing, ...made]) if (row) rows.set(row.id, row);
  const taken = new Map<string, number>();
  for (const { ownerId } of rows.values()) taken.set(ownerId, (taken.get(ownerId) ?? 0) + 1);
  return taken;
}

/** Whether a reminder that no person wrote takes a place of the day: not when it is for a later one. */
function takesPlace(row: FollowUp, workspace: Workspace): boolean {
  const { snoozedUntil, dueAt } = row;
  // An answer of tomorrow is made today already, and counts.
  const at = isAutomationMade(row) ? (snoozedUntil ?? dueAt) : snoozedUntil;
  if (!isRuleMade(row) && !isAutomationMade(row)) return false;
  return at === null || dayOf(at, workspace.zone()) <= today(workspace);
}

/** What changes who is due: other text, other rules. */
function rulesText({ preset, triggers, plan }: Rules): string {
  const sorted = (map: Record<string, unknown>) =>
    Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([preset, sorted(triggers), sorted(plan)]);
}

function today(workspace: Workspace): string {
  return dayOf(toInstant(workspace.now()), workspace.zone());
}
