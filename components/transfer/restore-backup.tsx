import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLongTask } from '../../lib/queries/long-task.ts';
import { useHasRecords, useRestore } from '../../lib/queries/transfer.ts';
import { type BackupHeader, readBackupHeader } from '../../lib/services/restore.ts';
import { Button } from '../kit/button.tsx';
import { BackupSummary } from './backup-summary.tsx';
import { ChooseFile } from './choose-file.tsx';
import { RestoreFailureNotice } from './restore-failure-notice.tsx';
import { TaskProgress } from './task-progress.tsx';
import { TransferSection } from './transfer-section.tsx';

type Chosen = { file: File; header: BackupHeader };

/** A backup goes into an empty profile only, so nothing that is here can be lost by it. */
export function RestoreBackup() {
  const { t } = useTranslation('transfer');
  const hasRecords = useHasRecords().data;
  const restore = useRestore();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const { task, run, stop } = useLongTask<{ counts: Record<string, number> }>();
  const choose = async (file: File): Promise<void> => {
    setFailure(null);
    setChosen(null);
    try {
      setChosen({ file, header: await readBackupHeader(file) });
    } catch (error) {
      setFailure(error);
    }
  };
  const begin = async ({ file }: Chosen): Promise<void> => {
    await run((longTask) => restore(file, longTask));
    setChosen(null);
  };
  const shown = task.state === 'failed' ? task.failure : failure;
  return (
    <TransferSection title={t('restore.title')} intro={t('restore.intro')}>
      {task.state === 'done' ? (
        <output className="transfer-done">
          {t('restore.done', { count: task.result.counts['customer'] ?? 0 })}
        </output>
      ) : null}
      {task.state === 'stopped' ? <output>{t('restore.stopped')}</output> : null}
      {shown === null ? null : <RestoreFailureNotice failure={shown} />}
      {task.state === 'running' ? (
        <TaskProgress
          progress={task.progress}
          describe={(progress) => t('restore.working', progress)}
          onStop={stop}
        />
      ) : task.state === 'done' ? null : hasRecords ? (
        <p className="transfer-note">{t('restore.notEmpty')}</p>
      ) : chosen ? (
        <>
          <BackupSummary name={chosen.file.name} header={chosen.header} />
          <div className="transfer-actions">
            <Button onClick={() => void begin(chosen)}>{t('restore.button')}</Button>
            <Button variant="plain" onClick={() => setChosen(null)}>
              {t('cancel')}
            </Button>
          </div>
        </>
      ) : (
        <ChooseFile
          accept=".json"
          disabled={hasRecords === undefined}
          onChoose={(file) => void choose(file)}
        >
          {t('restore.choose')}
        </ChooseFile>
      )}
    </TransferSection>
  );
}
