import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Automation } from '../../lib/domain/records/automation.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useAutomationWork } from '../../lib/queries/automation.ts';
import { useLongTask } from '../../lib/queries/long-task.ts';
import { useToasts } from '../../lib/queries/toasts.ts';
import { switchAutomation } from '../../lib/services/automation/automations.ts';
import type { DryRun } from '../../lib/services/automation/dry-run.ts';
import { heldSince } from '../../lib/services/automation/permitted-run.ts';
import type { Progress } from '../../lib/services/backup.ts';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { SelectField } from '../kit/text-field.tsx';
import { ProgressBar } from '../kit/waiting.tsx';
import { DryRunRows } from './dry-run-rows.tsx';

type DryRunPanelProps = { automation: Automation; onClose: () => void };

const ranges = { d7: 7, d30: 30, d90: 90 } as const;
type Range = keyof typeof ranges;
const dayMs = 86_400_000;

/** What came of a look, with the instant it looked back to. */
type Looked = { found: DryRun; since: string };

/** Whom an automation would touch, before it does; then the choice to do it. */
export function DryRunPanel({ automation, onClose }: DryRunPanelProps) {
  const { t } = useTranslation('automation');
  const work = useAutomationWork();
  const [range, setRange] = useState<Range>('d30');
  const { task, run, stop, reset } = useLongTask<Looked>();
  const { name, paused } = automation;
  const look = (): void => {
    const back = new Date(work.now() - ranges[range] * dayMs).toISOString();
    const since = paused ? heldSince(automation, work.now()) : back;
    void run(async (longTask) => ({ found: await work.look(automation, since, longTask), since }));
  };
  return (
    <section className="automation-preview" aria-label={t('preview.title', { name })}>
      <div className="automation-fields">
        {paused ? null : (
          <SelectField
            label={t('preview.range')}
            value={range}
            choices={rangeChoices.map((value) => ({ value, label: t(`preview.ranges.${value}`) }))}
            onChange={(value) => {
              setRange(value);
              reset();
            }}
          />
        )}
        <Button onClick={look} disabled={task.state === 'running'}>
          {t('preview.run')}
        </Button>
      </div>
      {task.state === 'running' ? (
        <Looking progress={task.progress} onStop={stop} words="preview.looking" />
      ) : null}
      {task.state === 'stopped' ? <p>{t('preview.stopped')}</p> : null}
      {task.state === 'failed' ? <Notice tone="error" title={t('preview.failed')} /> : null}
      {task.state === 'done' ? (
        <Found {...task.result} automation={automation} onClose={onClose} />
      ) : (
        <Button variant="plain" className="automation-start" onClick={onClose}>
          {t('preview.close')}
        </Button>
      )}
    </section>
  );
}

const rangeChoices: readonly Range[] = ['d7', 'd30', 'd90'];

type LookingProps = {
  progress: Progress | null;
  onStop: () => void;
  words: 'preview.looking' | 'preview.doing';
};

function Looking({ progress, onStop, words }: LookingProps) {
  const { t } = useTranslation('automation');
  return (
    <div className="automation-progress">
      <ProgressBar
        label={t('preview.progress')}
        value={progress ? progress.done : null}
        max={Math.max(progress?.total ?? 0, 1)}
        {...(progress ? { words: t(words, progress) } : {})}
      />
      <Button onClick={onStop}>{t('preview.stop')}</Button>
    </div>
  );
}

function Found({ found, since, automation, onClose }: Looked & DryRunPanelProps) {
  const { t } = useTranslation('automation');
  const { act, isBusy } = useAct();
  const { tell } = useToasts();
  const { doAll } = useAutomationWork();
  const { task, run, stop } = useLongTask<boolean>();
  const { customers, looked } = found;
  const { name } = automation;
  const fromNow = async (): Promise<void> => {
    const done = t('state.isOn', { name });
    if (await act((open) => switchAutomation(open, automation, true), { done })) onClose();
  };
  const all = async (): Promise<void> => {
    const isDone = await run((longTask) => doAll(automation, since, longTask));
    if (isDone === undefined) return;
    // Taken back from the log below while it was at it, there is nothing to tell.
    if (isDone) tell({ title: t('preview.done', { name, count: customers }) });
    onClose();
  };
  return (
    <>
      <output className="automation-found">
        {customers === 0
          ? t('preview.nobody', { looked })
          : t('preview.found', { count: customers, looked })}
      </output>
      <DryRunRows found={found} />
      {task.state === 'running' ? (
        <Looking progress={task.progress} onStop={stop} words="preview.doing" />
      ) : (
        <div className="automation-tools">
          <Button variant="plain" onClick={onClose}>
            {t('preview.close')}
          </Button>
          <Button isBusy={isBusy} onClick={() => void fromNow()}>
            {t('preview.fromNow')}
          </Button>
          {customers > 0 ? (
            <Button variant="primary" onClick={() => void all()}>
              {t('preview.doAll', { count: customers })}
            </Button>
          ) : null}
        </div>
      )}
    </>
  );
}
