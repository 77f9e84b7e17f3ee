import { useEffect, useState } from 'react';
import { currentWindowId, openWindowIds } from '../platform/tabs.ts';
import { type NoteRequest, watchNoteRequests } from '../services/note-requests.ts';
import { usePorts } from './workspace-context.tsx';

/** Those of this window, and those whose window was closed before they were done. */
async function ofThisWindow(requests: readonly NoteRequest[]): Promise<NoteRequest[]> {
  if (requests.length === 0) return [];
  const [own, open] = await Promise.all([currentWindowId(), openWindowIds()]);
  return requests.filter(({ windowId }) => windowId === own || !open.includes(windowId));
}

/** The newest note that waits, of this window or of any; null when there is none. */
export function useNoteRequest(isOfAnyWindow: boolean): NoteRequest | null {
  const { session } = usePorts();
  const [request, setRequest] = useState<NoteRequest | null>(null);
  useEffect(() => {
    let told = 0;
    const stop = watchNoteRequests(session, async (waiting) => {
      told += 1;
      const mine = told;
      const here = isOfAnyWindow ? waiting : await ofThisWindow(waiting);
      if (mine === told) setRequest(here.at(-1) ?? null);
    });
    return () => {
      told = -1;
      stop();
    };
  }, [session, isOfAnyWindow]);
  return request;
}
