import type { RowsReply } from '../../lib/messages/page-messages.ts';
import type { PagePlace } from '../../lib/messages/sender.ts';
import { settingFor } from '../../lib/services/desk.ts';
import { marksFor, type RowsAsked } from '../../lib/services/marks.ts';
import { isOriginUnread } from '../../lib/services/never-read.ts';
import type { Workspace } from '../../lib/services/workspace.ts';
import { withWorkspace } from './office.ts';

async function marksOf(workspace: Workspace, asked: RowsAsked, place: PagePlace) {
  if (await isOriginUnread(workspace, place.origin)) return [];
  const setting = await settingFor(workspace, asked.site, place.origin);
  return setting?.hasMarks ? marksFor(workspace, asked) : [];
}

/** Row numbers and kinds of marks, where the user switched them on for the site. */
export async function answerRows(asked: RowsAsked, place: PagePlace): Promise<RowsReply> {
  const marks = await withWorkspace((workspace) => marksOf(workspace, asked, place));
  return { marks: marks ?? [] };
}
