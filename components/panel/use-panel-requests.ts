import { useEffect, useEffectEvent } from 'react';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { currentWindowId } from '../../lib/platform/tabs.ts';
import { useNoteRequest } from '../../lib/queries/note-requests.ts';
import { usePorts } from '../../lib/queries/workspace-context.tsx';
import type { NoteRequest } from '../../lib/services/note-requests.ts';
import {
  dropPanelRequest,
  type PanelRequest,
  watchPanelRequest,
} from '../../lib/services/panel-requests.ts';

type Answers = {
  /** Whether this panel stays with a tab and answers for every window. */
  isPinned: boolean;
  onFind: () => void;
  onToday: () => void;
  onCustomer: (id: CustomerId) => void;
};

/** What keys, menus and notices ask of the open panel; returns the note that waits, if any. */
export function usePanelRequests(answers: Answers): NoteRequest | null {
  const { session } = usePorts();
  const { isPinned } = answers;
  const answer = useEffectEvent((request: PanelRequest): void => {
    if (request.kind === 'search') answers.onFind();
    else if (request.kind === 'today') answers.onToday();
    // Only our own background writes here; an unknown id shows as deleted.
    else answers.onCustomer(request.customerId as CustomerId);
  });
  useEffect(() => {
    let isHere = true;
    const stop = watchPanelRequest(session, async (request) => {
      if (!request) return;
      if (!isPinned && request.windowId !== (await currentWindowId())) return;
      if (!isHere) return;
      answer(request);
      void dropPanelRequest(session);
    });
    return () => {
      isHere = false;
      stop();
    };
  }, [session, isPinned]);
  return useNoteRequest(isPinned);
}
