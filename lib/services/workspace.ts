import type { UndoAction } from '../domain/records/undo-entry.ts';
import type { ZhikeDatabase } from '../storage/database.ts';
import { type Written, write } from '../storage/write.ts';
import type { Writer } from '../storage/writer.ts';

/** What every service needs: the open database, the time, the zone and a source of ids. */
export type Workspace = {
  db: ZhikeDatabase;
  /** Milliseconds since 1970 (UTC). */
  now: () => number;
  /** IANA zone of the rep. */
  zone: () => string;
  newId: () => string;
};

/** One act of the user as one transaction; see `write`. */
export function act<T>(
  workspace: Workspace,
  action: UndoAction | null,
  subject: string,
  work: (writer: Writer) => Promise<T> | T,
  group?: string,
): Promise<Written<T>> {
  const { db, newId } = workspace;
  const options = { action, subject, now: workspace.now(), newId };
  return write(db, group ? { ...options, group } : options, work);
}
