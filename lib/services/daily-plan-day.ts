import { dayOf } from '../domain/followups/calendar-day.ts';
import { toInstant } from '../domain/instants.ts';
import type { PlanDay } from '../domain/records/plan-day.ts';
import type { Writer } from '../storage/writer.ts';
import type { Workspace } from './workspace.ts';

const nothingYet = {
  rules: '',
  made: [],
  groups: [],
  waiting: 0,
  lastDay: null,
  held: 0,
  takenBack: 0,
  closedAt: null,
  reviewedAt: null,
};

/** One row a day: its id is made from the day, so that two runs never make two. */
export function planDayId(day: string): string {
  return `00000000-0000-7000-8000-0001${day.replaceAll('-', '')}`;
}

/** What was planned on a day, today where none is given. */
export async function readPlanDay(
  { db, now, zone }: Pick<Workspace, 'db' | 'now' | 'zone'>,
  day: string = dayOf(toInstant(now()), zone()),
): Promise<PlanDay | undefined> {
  return db.planDay.get(planDayId(day));
}

/** Notes something of a day, as part of a larger act. */
export async function notePlanDayIn(
  writer: Writer,
  day: string,
  change: (present: Omit<PlanDay, 'id'> | typeof nothingYet) => Partial<PlanDay>,
): Promise<void> {
  const id = planDayId(day);
  const present = await writer.get('planDay', id);
  if (present) await writer.patch('planDay', id, change(present));
  else writer.create('planDay', { day, ...nothingYet, ...change(nothingYet) }, id);
}
