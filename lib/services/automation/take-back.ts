import { fieldValue } from '../../domain/automation/customer-story.ts';
import { isUnsettled } from '../../domain/followups/plan-candidate.ts';
import type { AutomationFiring, Effect } from '../../domain/records/automation-firing.ts';
import type { Writer } from '../../storage/writer.ts';
import { act, type Workspace } from '../workspace.ts';
import { journeyOf } from './apply-move.ts';

/**
 * Takes back what an automation did for one customer once. What was changed by somebody since stays.
 * It does not go off for that occasion again, and a journey of which a step is taken back ends.
 */
export async function takeBackFiring(workspace: Workspace, { id, customerId }: AutomationFiring) {
  const customer = await workspace.db.customer.get(customerId);
  return act(workspace, 'automationTakenBack', customer?.name ?? '', async (writer) => {
    const firing = await writer.get('automationFiring', id);
    if (!firing || firing.deletedAt !== null) return;
    const effects: Effect[] = [];
    for (const effect of firing.effects.toReversed()) {
      const isBack = effect.isTakenBack || (await takeBack(writer, effect, firing));
      effects.unshift({ ...effect, isTakenBack: isBack });
    }
    await writer.patch('automationFiring', id, { effects });
    await endJourney(writer, firing);
  });
}

async function takeBack(
  writer: Writer,
  effect: Effect,
  { customerId }: AutomationFiring,
): Promise<boolean> {
  switch (effect.kind) {
    case 'tag':
      await writer.remove('tagging', effect.tagging);
      return true;
    case 'untag':
      for (const id of effect.taggings) {
        await writer.applyPaths('tagging', id, { deletedAt: null }, 'restore');
      }
      return true;
    case 'followUp': {
      const followUp = await writer.get('followUp', effect.followUp);
      if (!followUp || !isUnsettled(followUp)) return false;
      await writer.remove('followUp', effect.followUp);
      return true;
    }
    case 'owner': {
      const customer = await writer.get('customer', customerId);
      if (customer?.ownerId !== effect.after) return false;
      await writer.applyPaths('customer', customerId, { ownerId: effect.before }, 'patch');
      return true;
    }
    case 'stage': {
      const customer = await writer.get('customer', customerId);
      if (customer?.stage !== effect.after) return false;
      await writer.applyPaths('customer', customerId, { stage: effect.before }, 'patch');
      return true;
    }
    case 'field': {
      const customer = await writer.get('customer', customerId);
      if (!customer || fieldValue(customer, effect.field) !== effect.after) return false;
      const { room, key } = effect.field;
      await writer.applyPaths(
        'customer',
        customerId,
        { [`${room}.${key}`]: effect.before },
        'patch',
      );
      return true;
    }
    default:
      return true;
  }
}

/** Who is taken off a step does not get the next one either. */
async function endJourney(writer: Writer, { occasion }: AutomationFiring): Promise<void> {
  const id = journeyOf(occasion);
  if (id === null || (await writer.get('journeyRun', id))?.status !== 'active') return;
  const stoppedBy = { code: 'stopByHand', values: {} };
  await writer.patch('journeyRun', id, { status: 'stopped', stoppedBy });
}
