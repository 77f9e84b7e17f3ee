import { useEffect, useState } from 'react';
import { placeOfSighting } from '../domain/sheets/cell-place.ts';
import type { SheetMeanings } from '../domain/sheets/column-meanings.ts';
import type { Sighting } from '../domain/sighting.ts';
import {
  type FrameSighting,
  leadingFrame,
  type SeenRow,
  type TabContext,
  watchTabContext,
} from '../services/tab-contexts.ts';
import { type SheetName, seenRowOf, sheetOf, taughtFrame } from '../services/taught-sheets.ts';
import { useSheetMeanings } from './sheets.ts';
import { usePorts } from './workspace-context.tsx';

/** What is known of the sheet in front, where its columns have letters. */
export type SeenSheet = {
  name: SheetName;
  meanings: SheetMeanings;
  row: SeenRow | null;
  /** Letters of the selected cell's column; null for a range. */
  column: string | null;
};

export type Seen = {
  frame: FrameSighting;
  /** Names the person or conversation for as long as it is open: another key, another card. */
  subject: string;
  sheet?: SeenSheet;
};

/** Which person or conversation of a tab a sighting shows. */
function subjectOf(tabId: number, { site, frameId, sighting }: FrameSighting): string {
  return JSON.stringify([tabId, site, frameId, sighting.sessionKey, whoOf(sighting)]);
}

function whoOf({ fields, isGroup }: Sighting): (string | undefined)[] {
  const first = (key: keyof typeof fields) => fields[key]?.[0]?.value;
  return [String(isGroup), first('name'), first('email'), first('phone'), first('cell')];
}

/** What is seen on a tab; undefined until it is known, null when nothing is. */
export function useSeen(tabId: number | null): Seen | null | undefined {
  const { session } = usePorts();
  const [context, setContext] = useState<TabContext | null>(null);
  useEffect(
    () => (tabId === null ? undefined : watchTabContext(session, tabId, setContext)),
    [session, tabId],
  );
  // The context of the tab before stays until this one is read: it is never to be shown under the new tab.
  const isRead = context !== null && context.tabId === tabId;
  const seen = useSeenIn(isRead ? context : null);
  if (tabId === null) return null;
  return isRead ? seen : undefined;
}

/** Who a context shows; undefined until it is known, null when nobody. */
export function useSeenIn(context: TabContext | null): Seen | null | undefined {
  const frame = context && leadingFrame(context);
  const name = frame && sheetOf(frame);
  const { data: meanings } = useSheetMeanings(name);
  if (!context || !frame) return null;
  const { tabId } = context;
  if (!name) return { frame, subject: subjectOf(tabId, frame) };
  if (!meanings) return undefined;
  const taught = taughtFrame(context, frame, meanings);
  const column = placeOfSighting(frame.sighting)?.column ?? null;
  const sheet: SeenSheet = { name, meanings, row: seenRowOf(context, frame), column };
  return { frame: taught, subject: subjectOfRow(tabId, taught, frame), sheet };
}

/** A taught row is one subject, whichever of its cells is selected and however much of it is seen. */
function subjectOfRow(tabId: number, taught: FrameSighting, frame: FrameSighting): string {
  if (taught === frame) return subjectOf(tabId, frame);
  return JSON.stringify([tabId, taught.site, taught.frameId, taught.sighting.sessionKey]);
}
