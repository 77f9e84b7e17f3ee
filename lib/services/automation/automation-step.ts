import { isTouch, plannedMove } from '../../domain/automation/planned-move.ts';
import { toInstant } from '../../domain/instants.ts';
import type { Automation, AutomationId } from '../../domain/records/automation.ts';
import type { AutomationRun } from '../../domain/records/automation-run.ts';
import type { CustomerId } from '../../domain/records/customer.ts';
import { inTurn } from '../in-turn.ts';
import { readShopRules } from '../shop-rules.ts';
import { act, type Workspace } from '../workspace.ts';
import { readAutomations } from './automations.ts';
import { readLetBe } from './let-be.ts';
import { readStories } from './read-stories.ts';
import { finishRun, freshRun, isInvalid } from './run-automation.ts';

const sliceSize = 100;

/**
 * The part of a round that is automation's. What a worker that died had planned is done first, in its
 * order; then what is due is planned for all automations at once, and done one after the other. So
 * the outcome is the same wherever a worker dies (tested).
 */
export function automationStep(
  workspace: Workspace,
  { customerIds }: { customerIds: readonly CustomerId[] },
): Promise<void> {
  return inTurn('automation', async () => {
    const left = await workspace.db.automationRun.where('status').equals('running').toArray();
    const inOrder = left.toSorted(
      (a, b) => a.startedAt.localeCompare(b.startedAt) || a.place - b.place,
    );
    const failures = await finishAll(workspace, inOrder);
    failures.push(...(await finishAll(workspace, await planRuns(workspace, customerIds))));
    if (failures.length > 0) throw failures[0];
  });
}

/** One rule that cannot be done does not hold up the others; gives what went wrong. */
async function finishAll(workspace: Workspace, runs: readonly AutomationRun[]): Promise<unknown[]> {
  const failures: unknown[] = [];
  for (const run of runs) {
    try {
      await finishRun(workspace, run);
    } catch (error) {
      if (!isInvalid(error)) throw error;
      failures.push(error);
    }
  }
  return failures;
}

/** Plans, and keeps the plan: runs to be done, and what is held back because it would touch too many. */
async function planRuns(
  workspace: Workspace,
  customerIds: readonly CustomerId[],
): Promise<AutomationRun[]> {
  const automations = await readAutomations(workspace);
  const active = automations.filter((each) => each.activeFrom !== null && each.paused === null);
  if (active.length === 0) return [];
  const plans = await planAll(workspace, active, customerIds);
  if (plans.size === 0) return [];
  const now = workspace.now();
  const { value } = await act(workspace, null, '', async (writer) => {
    const runs: AutomationRun[] = [];
    for (const [place, automation] of active.entries()) {
      const plan = plans.get(automation.id);
      if (!plan) continue;
      const { ids, touches } = plan;
      if (touches > automation.limit) {
        const paused = { at: toInstant(now), customers: touches };
        await writer.patch('automation', automation.id, { paused });
      } else {
        const run = freshRun(automation, { since: null, ids, place }, now);
        runs.push(writer.create('automationRun', run));
      }
    }
    return runs;
  });
  return value;
}

type Plan = { ids: CustomerId[]; touches: number };

async function planAll(
  workspace: Workspace,
  active: readonly Automation[],
  customerIds: readonly CustomerId[],
): Promise<Map<AutomationId, Plan>> {
  const plans = new Map<AutomationId, Plan>();
  const { preset } = await readShopRules(workspace);
  const letBe = await readLetBe(workspace);
  const ids = customerIds.toSorted();
  for (let at = 0; at < ids.length; at += sliceSize) {
    const stories = await readStories(workspace, ids.slice(at, at + sliceSize), preset);
    for (const [id, story] of stories) {
      for (const automation of active) {
        const window = { since: null, letBeUntil: letBe(automation.id, id) };
        const move = plannedMove(automation, story, window);
        if (!move) continue;
        const plan = plans.get(automation.id) ?? { ids: [], touches: 0 };
        plan.ids.push(id);
        plan.touches += isTouch(move) ? 1 : 0;
        plans.set(automation.id, plan);
      }
    }
  }
  return plans;
}
