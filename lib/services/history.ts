import type { UndoAction, UndoEntry } from '../domain/records/undo-entry.ts';
import { type UndoResult, undo } from '../storage/undo.ts';
import type { Writer } from '../storage/writer.ts';
import { endTakenBackRun } from './automation/end-run.ts';
import type { Workspace } from './workspace.ts';

/** The latest acts that can be, or were, taken back; newest first. */
export async function readHistory(
  { db }: Pick<Workspace, 'db'>,
  limit: number,
): Promise<UndoEntry[]> {
  return db.undoEntry.orderBy('at').reverse().limit(limit).toArray();
}

/** Acts of one kind that still stand, newest first. */
export async function readStanding(
  { db }: Pick<Workspace, 'db'>,
  action: UndoAction,
): Promise<UndoEntry[]> {
  return db.undoEntry
    .orderBy('at')
    .reverse()
    .filter((entry) => entry.action === action && entry.undoneAt === null)
    .toArray();
}

/**
 * Takes an act back, and ends a run of automation that is still at it, all in one transaction: nobody
 * can die between the two. Throws a WriteError.
 */
export function undoAct(workspace: Workspace, group: string): Promise<UndoResult> {
  const { db, now, newId } = workspace;
  const before = (writer: Writer) => endTakenBackRun(workspace, writer, group);
  return undo(db, group, { now: now(), newId, before });
}
