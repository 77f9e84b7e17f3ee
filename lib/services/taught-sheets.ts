import { placeOfSighting } from '../domain/sheets/cell-place.ts';
import {
  type ColumnMeaning,
  readMeaning,
  type SheetMeanings,
} from '../domain/sheets/column-meanings.ts';
import { withTaughtColumns } from '../domain/sheets/taught-row.ts';
import type { SessionPort } from '../platform/session-values.ts';
import { isUnread } from './never-read.ts';
import {
  dropTabContext,
  type FrameSighting,
  leadingFrame,
  type SeenRow,
  type TabContext,
} from './tab-contexts.ts';
import { act, type Workspace } from './workspace.ts';

/** A tab of a document, as its site names it. */
export type SheetName = { site: string; sheet: string };

async function rowsOf({ db }: Pick<Workspace, 'db'>, { site, sheet }: SheetName) {
  const rows = await db.sheetColumns.where('[site+sheet]').equals([site, sheet]).toArray();
  return rows
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((one, other) => (one.updatedAt < other.updatedAt ? -1 : 1));
}

/** What was taught about a sheet; where two devices taught it, each column as it was taught last. */
export async function readMeanings(
  workspace: Pick<Workspace, 'db'>,
  name: SheetName,
): Promise<SheetMeanings> {
  const rows = await rowsOf(workspace, name);
  const all = rows.flatMap(({ columns }) => Object.entries(columns));
  return Object.fromEntries(all.map(([letters, stored]) => [letters, readMeaning(stored)]));
}

/** Says what a column of a sheet means from now on; an empty meaning takes it back. */
export async function teachColumn(
  workspace: Workspace,
  name: SheetName,
  letters: string,
  meaning: ColumnMeaning,
) {
  return act(workspace, 'settings', letters, async (writer) => {
    const rows = await rowsOf(workspace, name);
    const before = rows.at(-1);
    if (!before)
      return writer.create('sheetColumns', { ...name, columns: { [letters]: meaning } }).id;
    const columns = { ...before.columns, [letters]: meaning };
    await writer.patch('sheetColumns', before.id, { columns });
    return before.id;
  });
}

/** Forgets everything that was taught about a sheet. */
export async function forgetColumns(workspace: Workspace, name: SheetName) {
  return act(workspace, 'settings', name.sheet, async (writer) => {
    for (const { id } of await rowsOf(workspace, name)) await writer.remove('sheetColumns', id);
  });
}

/** The sheet that a frame shows; null where it shows none with columns by letter. */
export function sheetOf({ site, sighting }: FrameSighting): SheetName | null {
  const place = placeOfSighting(sighting);
  return place && { site, sheet: place.sheet };
}

/** Cells of the present line that were seen in this frame. */
export function seenRowOf({ rows }: TabContext, { frameId, site }: FrameSighting): SeenRow | null {
  return rows.find((row) => row.frameId === frameId && row.site === site) ?? null;
}

/** A frame's sighting as its sheet was taught. */
export function taughtFrame(
  context: TabContext,
  frame: FrameSighting,
  meanings: SheetMeanings,
): FrameSighting {
  const sighting = withTaughtColumns(frame.sighting, seenRowOf(context, frame), meanings);
  return sighting === frame.sighting ? frame : { ...frame, sighting };
}

/**
 * The frame that tells who the user is looking at, as its sheet was taught. A row of somebody whom the
 * user wants left alone is forgotten, and null is given.
 */
export async function taughtLeadingFrame(
  workspace: Workspace,
  session: SessionPort,
  context: TabContext,
): Promise<FrameSighting | null> {
  const frame = leadingFrame(context);
  const name = frame && sheetOf(frame);
  if (!frame || !name) return frame;
  const taught = taughtFrame(context, frame, await readMeanings(workspace, name));
  if (taught === frame || !(await isUnread(workspace, taught.sighting))) return taught;
  await dropTabContext(session, context.tabId);
  return null;
}
