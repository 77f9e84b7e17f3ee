import { useTranslation } from 'react-i18next';
import type { UndoEntry } from '../../lib/domain/records/undo-entry.ts';
import { useUndo } from '../../lib/queries/history.ts';
import { useToasts } from '../../lib/queries/toasts.ts';
import { dayWords, timeWords } from '../../lib/texts/time-words.ts';
import { Button } from '../kit/button.tsx';
import { classNames } from '../kit/class-names.ts';
import { useReader } from '../kit/use-reader.ts';

/** One act: when, what, about whom, and the button that takes it back. */
export function HistoryRow({ entry }: { entry: UndoEntry }) {
  const { t } = useTranslation('history');
  const reader = useReader();
  const { takeBack, isBusy } = useUndo();
  const { tell } = useToasts();
  const act = t(`actions.${entry.action}`);
  const said = entry.subject ? `${act} ${entry.subject}` : act;
  const undo = async (): Promise<void> => {
    const result = await takeBack(entry.group);
    if (result) tell({ title: result.kept > 0 ? t('partly') : t('undoneAct', { act: said }) });
  };
  return (
    <li className={classNames('history-row', entry.undoneAt !== null && 'history-row-undone')}>
      <time className="history-when figures" dateTime={entry.at}>
        {dayWords(entry.at, reader)} {timeWords(entry.at, reader)}
      </time>
      <p className="history-what">
        {act}
        {entry.subject ? <span className="history-subject private">{entry.subject}</span> : null}
        {entry.changes > 9 ? (
          <span className="history-changes figures">{t('changes', { count: entry.changes })}</span>
        ) : null}
      </p>
      {entry.undoneAt === null ? (
        <Button
          variant="plain"
          aria-label={t('undoNamed', { act: said })}
          isBusy={isBusy}
          onClick={() => void undo()}
        >
          {t('undo')}
        </Button>
      ) : (
        <span className="history-undone">{t('undone')}</span>
      )}
    </li>
  );
}
