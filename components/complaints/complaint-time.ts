import { instantOf } from '../../lib/domain/followups/due-at.ts';
import { toInstant } from '../../lib/domain/instants.ts';

export const complaintWhens = ['now', 'hour', 'hours', 'other'] as const;
export type ComplaintWhen = (typeof complaintWhens)[number];

const hoursAgo = { now: 0, hour: 1, hours: 3 } as const;

export type ReadTime = { at: string } | { error: 'whenMissing' | 'whenAhead' };

/**
 * When a complaint was made. `typed` is day and time on the wall (`yyyy-mm-ddTHH:MM`) in `zone`, and
 * counts for "another time" only; `now` is in milliseconds.
 */
export function readComplaintTime(
  when: ComplaintWhen,
  typed: string,
  { now, zone }: { now: number; zone: string },
): ReadTime {
  if (when !== 'other') return { at: toInstant(now - hoursAgo[when] * 3_600_000) };
  const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(typed) ?? [];
  if (day === undefined || time === undefined) return { error: 'whenMissing' };
  const at = instantOf(day, time, zone);
  return at > toInstant(now) ? { error: 'whenAhead' } : { at };
}
