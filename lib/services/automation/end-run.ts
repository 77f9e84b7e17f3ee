import { isUnsettled } from '../../domain/followups/plan-candidate.ts';
import { toInstant } from '../../domain/instants.ts';
import type { FollowUp } from '../../domain/records/follow-up.ts';
import type { Writer } from '../../storage/writer.ts';
import type { Workspace } from '../workspace.ts';

/** Ends a run that is still at it, as part of a larger act; one that has ended stays as it is. */
export async function endRunIn(
  writer: Writer,
  id: string,
  status: 'done' | 'stopped',
  now: number,
): Promise<void> {
  const present = await writer.get('automationRun', id);
  if (present?.status !== 'running') return;
  await writer.patch('automationRun', id, { status, endedAt: toInstant(now) });
}

/**
 * The part of an undo that is automation's: where the group is a run, it does not go on, and of what it
 * made also those follow-ups go that were only told of, or moved by the plan of a day, since. Does
 * nothing for any other group.
 */
export async function endTakenBackRun(
  { db, now }: Workspace,
  writer: Writer,
  group: string,
): Promise<void> {
  if (!(await writer.get('automationRun', group))) return;
  const firings = await db.automationFiring.where('run').equals(group).toArray();
  const made = new Map(
    firings.flatMap(({ effects }) =>
      effects.flatMap((each) => (each.kind === 'followUp' ? [[each.followUp, each.title]] : [])),
    ),
  );
  await writer.readAhead('followUp', [...made.keys()]);
  for (const [id, title] of made) {
    const row = await writer.get('followUp', id);
    if (row && isUntouched(row, title)) await writer.remove('followUp', id);
  }
  await endRunIn(writer, group, 'stopped', now());
}

/** Whether no person has done anything with a follow-up: snoozed it, or written on it. */
function isUntouched(row: FollowUp, title: string): boolean {
  const isAsMade = row.title === title && row.snoozedUntil === null && !row.repeat;
  return isAsMade && isUnsettled(row);
}
