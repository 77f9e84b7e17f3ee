import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMatch } from '../../lib/queries/match.ts';
import { useSeen } from '../../lib/queries/tab-context.ts';
import { usePorts } from '../../lib/queries/workspace-context.tsx';
import { type NoteRequest, watchNoteRequest } from '../../lib/services/note-requests.ts';
import { EmptyState } from '../kit/notice.tsx';
import { NoteRequestForm } from './note-request-form.tsx';

/** The small window for a note, where the panel cannot open. */
export function NoteWindow() {
  const { t } = useTranslation('notes');
  const { session } = usePorts();
  const [request, setRequest] = useState<NoteRequest | null>(null);
  const [isDone, setDone] = useState(false);
  useEffect(() => watchNoteRequest(session, setRequest), [session]);
  const seen = useSeen(request?.tabId ?? null);
  const { match } = useMatch(seen);
  return (
    <main>
      {request ? (
        <NoteRequestForm
          key={request.at}
          request={request}
          match={match}
          onDone={() => setDone(true)}
        />
      ) : (
        <div className="note-request">
          <EmptyState title={isDone ? t('request.done') : t('request.waiting')} />
        </div>
      )}
    </main>
  );
}
