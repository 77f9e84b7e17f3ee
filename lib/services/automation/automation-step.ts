import { isTouch, plannedMove } from '../../domain/automation/planned-move.ts';
import { toInstant } from '../../domain/instants.ts';
import type { Automation, AutomationId } from '../../domain/records/automation.ts';
import type { CustomerId } from '../../domain/records/customer.ts';
import { inTurn } from '../in-turn.ts';
import { readShopRules } from '../shop-rules.ts';
import { act, type Workspace } from '../workspace.ts';
import { readAutomations } from './automations.ts';
import { continueRun } from './permitted-run.ts';
import { readStories } from './read-stories.ts';
import { endRun, runAutomation } from './run-automation.ts';

const sliceSize = 100;

/**
 * The part of a round that is automation's: takes up what was cut short, sees for whom of those looked
 * at something is due, holds back what would touch too many at once, and does the rest.
 */
export function automationStep(
  workspace: Workspace,
  { customerIds }: { customerIds: readonly CustomerId[] },
): Promise<void> {
  return inTurn('automation', async () => {
    const running = await workspace.db.automationRun.where('status').equals('running').toArray();
    for (const run of running) if (run.since !== null) await continueRun(workspace, run);
    const automations = await readAutomations(workspace);
    const active = automations.filter((each) => each.activeFrom !== null && each.paused === null);
    const plans = await planAll(workspace, active, customerIds);
    for (const automation of active) {
      const plan = plans.get(automation.id);
      const open = running.find((run) => run.automationId === automation.id && run.since === null);
      if (plan && plan.touches > automation.limit) {
        await pause(workspace, automation, plan.touches);
      } else if (plan) {
        const id = open?.id ?? workspace.newId();
        await runAutomation(workspace, automation, { id, since: null }, plan.ids);
        const run = await workspace.db.automationRun.get(id);
        if (run) await endRun(workspace, run.id, 'done');
      }
    }
    for (const run of running) if (run.since === null) await endRun(workspace, run.id, 'done');
  });
}

type Plan = { ids: CustomerId[]; touches: number };

async function planAll(
  workspace: Workspace,
  active: readonly Automation[],
  customerIds: readonly CustomerId[],
): Promise<Map<AutomationId, Plan>> {
  const plans = new Map<AutomationId, Plan>();
  if (active.length === 0) return plans;
  const { preset } = await readShopRules(workspace);
  const ids = customerIds.toSorted();
  for (let at = 0; at < ids.length; at += sliceSize) {
    const stories = await readStories(workspace, ids.slice(at, at + sliceSize), preset);
    for (const [id, story] of stories) {
      for (const automation of active) {
        const move = plannedMove(automation, story, { since: null });
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

/** It asks first: nothing of it is done until the user has seen the list. */
async function pause(workspace: Workspace, { id }: Automation, customers: number): Promise<void> {
  const at = toInstant(workspace.now());
  await act(workspace, null, '', (writer) =>
    writer.patch('automation', id, { paused: { at, customers } }),
  );
}
