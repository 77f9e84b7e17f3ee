import type { PlanInput } from './plan.ts';
import { bucketOf, daysAround } from './plan.ts';
import { nextQuietChange } from './quiet-hours.ts';

/**
 * The next instant after `now` at which the plan or the badge may change: something falls due, a
 * snooze ends, quiet hours begin or end, or the day does. Never null, as there is always a midnight.
 */
export function nextWakeAt(input: PlanInput): string {
  const days = daysAround(input.now, input.zone);
  let next = days.tomorrow;
  const quietChange = input.quiet && nextQuietChange(input.quiet, input.now, input.zone);
  if (quietChange && quietChange < next) next = quietChange;
  for (const followUp of input.followUps) {
    const bucket = bucketOf(followUp, input, days);
    if (bucket === 'closed' || bucket === 'unreachable') continue;
    for (const at of [followUp.dueAt, followUp.snoozedUntil]) {
      if (at !== null && at > input.now && at < next) next = at;
    }
  }
  return next;
}
