import { useEffect, useState } from 'react';
import type { Sighting } from '../domain/sighting.ts';
import {
  type FrameSighting,
  leadingFrame,
  type TabContext,
  watchTabContext,
} from '../services/tab-contexts.ts';
import { usePorts } from './workspace-context.tsx';

export type Seen = {
  frame: FrameSighting;
  /** Names the person or conversation for as long as it is open: another key, another card. */
  subject: string;
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
  if (tabId === null) return null;
  // The context of the tab before stays until this one is read: it is never to be shown under the new tab.
  if (context === null || context.tabId !== tabId) return undefined;
  const frame = leadingFrame(context);
  return frame && { frame, subject: subjectOf(tabId, frame) };
}
