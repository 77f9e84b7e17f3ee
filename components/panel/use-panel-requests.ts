import { useEffect, useEffectEvent, useState } from 'react';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { usePorts } from '../../lib/queries/workspace-context.tsx';
import { type NoteRequest, watchNoteRequest } from '../../lib/services/note-requests.ts';
import {
  dropPanelRequest,
  type PanelRequest,
  watchPanelRequest,
} from '../../lib/services/panel-requests.ts';

type Answers = { onFind: () => void; onCustomer: (id: CustomerId) => void };

/** What keys, menus and notices ask of the open panel; returns the note that waits, if any. */
export function usePanelRequests(answers: Answers): NoteRequest | null {
  const { session } = usePorts();
  const [note, setNote] = useState<NoteRequest | null>(null);
  const answer = useEffectEvent((request: PanelRequest): void => {
    if (request.kind === 'search') answers.onFind();
    // Only our own background writes here; an unknown id shows as deleted.
    else answers.onCustomer(request.customerId as CustomerId);
  });
  useEffect(() => watchNoteRequest(session, setNote), [session]);
  useEffect(
    () =>
      watchPanelRequest(session, (request) => {
        if (!request) return;
        answer(request);
        void dropPanelRequest(session);
      }),
    [session],
  );
  return note;
}
