import { useTranslation } from 'react-i18next';
import type { UndoEntry } from '../../lib/domain/records/undo-entry.ts';
import { useStanding, useUndo } from '../../lib/queries/history.ts';
import { useToasts } from '../../lib/queries/toasts.ts';
import { dayWords, timeWords } from '../../lib/texts/time-words.ts';
import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import { useReader } from '../kit/use-reader.ts';

/** Customers that were deleted and can come back whole; nothing where there are none. */
export function DeletedCustomers() {
  const { t } = useTranslation('history');
  const deleted = useStanding('deleteCustomer').data ?? [];
  if (deleted.length === 0) return null;
  return (
    <section className="page-section" aria-labelledby="history-deleted">
      <h2 id="history-deleted" className="page-section-title">
        {t('deleted')}
      </h2>
      <p className="page-section-intro">{t('deletedIntro')}</p>
      <ul className="history-list">
        {deleted.map((entry) => (
          <DeletedCustomer key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function DeletedCustomer({ entry }: { entry: UndoEntry }) {
  const { t } = useTranslation('history');
  const reader = useReader();
  const { takeBack, isBusy } = useUndo();
  const { tell } = useToasts();
  const name = entry.subject;
  const restore = async (): Promise<void> => {
    const result = await takeBack(entry.group);
    if (result) tell({ title: result.kept > 0 ? t('partly') : t('restored', { name }) });
  };
  return (
    <li className="history-row">
      <Avatar name={name} size="small" />
      <p className="history-what">
        <span className="private">{name}</span>
        <time className="history-changes figures" dateTime={entry.at}>
          {dayWords(entry.at, reader)} {timeWords(entry.at, reader)}
        </time>
      </p>
      <Button
        aria-label={t('restoreNamed', { name })}
        isBusy={isBusy}
        onClick={() => void restore()}
      >
        {t('restore')}
      </Button>
    </li>
  );
}
