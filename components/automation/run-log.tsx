import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAutomationRuns } from '../../lib/queries/automation.ts';
import { useUndo } from '../../lib/queries/history.ts';
import type { LoggedRun } from '../../lib/services/automation/automation-log.ts';
import { dayWords, timeWords } from '../../lib/texts/time-words.ts';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { Pill } from '../kit/tag.tsx';
import { useReader } from '../kit/use-reader.ts';
import { Skeleton } from '../kit/waiting.tsx';
import { Firings } from './firings.tsx';

const mostRuns = 30;

/** What automations did, run by run, with the way back. */
export function RunLog() {
  const { t } = useTranslation(['automation', 'app']);
  const read = useAutomationRuns(mostRuns);
  return (
    <section className="page-section" aria-labelledby="automation-log">
      <h2 id="automation-log" className="page-section-title">
        {t('log.title')}
      </h2>
      <p className="page-section-intro">{t('log.intro')}</p>
      {read.isError ? <Notice tone="error" title={t('app:loadFailed')} /> : null}
      {read.isPending ? <Skeleton label={t('app:loading')} lines={3} /> : null}
      {read.data?.length === 0 ? <p className="automation-muted">{t('log.none')}</p> : null}
      <ul className="automation-list">
        {read.data?.map((logged) => (
          <RunRow key={logged.run.id} logged={logged} />
        ))}
      </ul>
    </section>
  );
}

function RunRow({ logged: { run, name, isUndone, canUndo } }: { logged: LoggedRun }) {
  const { t } = useTranslation('automation');
  const reader = useReader();
  const { takeBack, isBusy } = useUndo();
  const [isOpen, setOpen] = useState(false);
  const when = `${dayWords(run.startedAt, reader)} ${timeWords(run.startedAt, reader)}`;
  const called = name || t('log.deleted');
  const values = { name: called, when };
  const isRunning = run.status === 'running';
  return (
    <li className="automation-row">
      <div className="automation-head">
        <h3 className="automation-name">{t('log.run', { name: called, count: run.customers })}</h3>
        {run.status === 'done' ? null : <Pill tone="due">{t(`log.${run.status}`)}</Pill>}
        {isUndone ? <Pill>{t('log.undone')}</Pill> : null}
        <time className="automation-muted figures" dateTime={run.startedAt}>
          {when}
        </time>
      </div>
      <div className="automation-tools">
        <Button
          variant="plain"
          aria-expanded={isOpen}
          aria-label={isOpen ? t('log.hide') : t('log.showNamed', values)}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? t('log.hide') : t('log.show')}
        </Button>
        {canUndo ? (
          <Button
            variant="plain"
            aria-label={t(isRunning ? 'log.stopUndoNamed' : 'log.undoNamed', values)}
            isBusy={isBusy}
            onClick={() => void takeBack(run.id)}
          >
            {t(isRunning ? 'log.stopUndo' : 'log.undo')}
          </Button>
        ) : null}
      </div>
      {isOpen ? <Firings run={run.id} /> : null}
    </li>
  );
}
