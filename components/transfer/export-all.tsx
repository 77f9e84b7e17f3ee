import { useTranslation } from 'react-i18next';
import { useLongTask } from '../../lib/queries/long-task.ts';
import { useExport } from '../../lib/queries/transfer.ts';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { TaskProgress } from './task-progress.tsx';
import { TransferSection } from './transfer-section.tsx';

export function ExportAll() {
  const { t } = useTranslation('transfer');
  const exportFile = useExport();
  const { task, run, stop } = useLongTask<string>();
  return (
    <TransferSection title={t('export.title')} intro={t('export.intro')}>
      {task.state === 'running' ? (
        <TaskProgress
          progress={task.progress}
          describe={(progress) => t('export.working', progress)}
          onStop={stop}
        />
      ) : (
        <Button onClick={() => void run(exportFile)}>{t('export.button')}</Button>
      )}
      {task.state === 'done' ? (
        <output className="transfer-done">{t('export.done', { name: task.result })}</output>
      ) : null}
      {task.state === 'stopped' ? <output>{t('export.stopped')}</output> : null}
      {task.state === 'failed' ? (
        <Notice tone="error" title={t('export.failed')}>
          {t('export.failedDo')}
        </Notice>
      ) : null}
    </TransferSection>
  );
}
