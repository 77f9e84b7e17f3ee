import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNoteRequest } from '../../lib/queries/note-requests.ts';
import { EmptyState } from '../kit/notice.tsx';
import { NoteRequestForm } from './note-request-form.tsx';

/** The small window for a note, where the panel cannot open. */
export function NoteWindow() {
  const { t } = useTranslation('notes');
  const request = useNoteRequest(true);
  const [isDone, setDone] = useState(false);
  return (
    <main>
      {request ? (
        <NoteRequestForm key={request.at} request={request} onDone={() => setDone(true)} />
      ) : (
        <div className="note-request">
          <EmptyState title={isDone ? t('request.done') : t('request.waiting')} />
        </div>
      )}
    </main>
  );
}
