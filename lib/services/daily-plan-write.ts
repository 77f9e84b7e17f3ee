import type { DayPlan, PlanItem } from '../domain/followups/daily-plan.ts';
import { dueAt } from '../domain/followups/due-at.ts';
import { ruleMadeId } from '../domain/followups/follow-up-id.ts';
import {
  hasGivenWay,
  isAutomationMade,
  type RuleMade,
  type TakeBackCode,
} from '../domain/followups/plan-candidate.ts';
import { idSchema } from '../domain/ids.ts';
import { toInstant } from '../domain/instants.ts';
import { automationForms } from '../domain/records/automation.ts';
import type { FollowUp, Origin } from '../domain/records/follow-up.ts';
import type { Writer } from '../storage/writer.ts';
import { notePlanDayIn } from './daily-plan-day.ts';
import { readPreferences } from './preferences.ts';
import { reasonTitle } from './reason-titles.ts';
import { act, type Workspace } from './workspace.ts';

export type PlanNote = { day: string; rules: string; isAll: boolean };

type Titles = (code: string) => string;

/** Writes a plan as one act, and what it did into the row of its day. */
export async function writePlan(
  workspace: Workspace,
  plan: DayPlan,
  { day, rules, isAll }: PlanNote,
): Promise<void> {
  const { make, refresh, takeBack } = plan;
  if (!isAll && make.length + refresh.length + takeBack.length === 0) return;
  const { language } = await readPreferences(workspace);
  const titles: Titles = (code) => reasonTitle(code, language);
  const at = { now: toInstant(workspace.now()), zone: workspace.zone(), titles };
  const group = workspace.newId();
  const work = async (writer: Writer): Promise<void> => {
    const made: FollowUp['id'][] = [];
    const ids = make.map(idOf);
    await writer.readAhead('followUp', [
      ...ids,
      ...[...refresh, ...takeBack].map(({ followUp }) => followUp.id),
    ]);
    for (const item of make) {
      if (await makeOne(writer, item, at)) made.push(idOf(item));
    }
    for (const { followUp, reasons, also } of refresh) {
      await changeOrigin(writer, followUp, { reasons, also });
    }
    for (const { followUp, code } of takeBack) await takeBackOne(writer, followUp, code);
    const isChange = made.length + takeBack.length > 0;
    await notePlanDayIn(writer, day, (present) => ({
      made: [...new Set([...present.made, ...made])],
      groups: isChange ? [...present.groups, group] : present.groups,
      takenBack: present.takenBack + takeBack.length,
      ...(isAll ? { rules, waiting: plan.waiting, lastDay: plan.lastDay, held: plan.held } : {}),
    }));
  };
  await act(workspace, null, '', work, group);
}

function idOf({ trigger, customerId, occasion }: PlanItem): FollowUp['id'] {
  // What automation asks for has a row already, and that is the occasion.
  const isOfAutomation = automationForms.some((form) => form === trigger);
  if (isOfAutomation) return idSchema('followUp').parse(occasion);
  return ruleMadeId(trigger, customerId, occasion);
}

/** Makes the follow-up of an occasion, or opens it again where a rule had taken it back. */
async function makeOne(
  writer: Writer,
  item: PlanItem,
  { now, zone, titles }: { now: string; zone: string; titles: Titles },
): Promise<boolean> {
  const id = idOf(item);
  const { customerId, trigger, occasion, strength, reasons, also, dueOn, dueTime } = item;
  const origin: Origin = {
    trigger,
    occasion,
    strength,
    reasons,
    ...(also.length > 0 ? { also } : {}),
  };
  const due = { dueOn, dueTime, zone, dueAt: dueAt({ dueOn, dueTime, zone }) };
  const fresh = {
    title: titles(reasons[0]?.code ?? ''),
    ...due,
    snoozedUntil: null,
    status: 'open' as const,
    doneAt: null,
    notifiedAt: null,
    origin,
  };
  const present = await writer.get('followUp', id);
  if (!present) {
    writer.create('followUp', { customerId, ...fresh }, id);
    return true;
  }
  if (!hasGivenWay(present) || present.deletedAt !== null) return false;
  const { snoozedUntil } = present;
  // Until when the rep put it off still holds.
  const isPutOff = snoozedUntil !== null && snoozedUntil > now;
  const { title, ...again } = { ...fresh, ...(isPutOff ? { snoozedUntil } : {}) };
  await writer.patch('followUp', id, isAutomationMade(present) ? again : { ...again, title });
  return true;
}

async function changeOrigin(
  writer: Writer,
  { id }: RuleMade,
  { reasons, also }: Pick<PlanItem, 'reasons' | 'also'>,
): Promise<void> {
  const present = await writer.get('followUp', id);
  if (!present?.origin || present.status !== 'open') return;
  const { also: _before, ...origin } = present.origin;
  const changed = { ...origin, reasons, ...(also.length > 0 ? { also } : {}) };
  await writer.patch('followUp', id, { origin: changed });
}

async function takeBackOne(writer: Writer, { id }: RuleMade, code: TakeBackCode): Promise<void> {
  const present = await writer.get('followUp', id);
  if (!present?.origin || present.status !== 'open' || present.deletedAt !== null) return;
  const origin = { ...present.origin, takenBack: { code, values: {} } };
  await writer.patch('followUp', id, { status: 'cancelled', origin });
}
