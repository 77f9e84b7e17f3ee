import { useTranslation } from 'react-i18next';
import { useLongTask } from '../../lib/queries/long-task.ts';
import type { OpenedWorkspace } from '../../lib/services/open-workspace.ts';
import { ChooseFile } from '../transfer/choose-file.tsx';
import { RestoreFailureNotice } from '../transfer/restore-failure-notice.tsx';
import { TaskProgress } from '../transfer/task-progress.tsx';
import type { WayOutProps } from './way-out.ts';

export function RestoreFromFile({ damage, onOpened }: WayOutProps) {
  const { t } = useTranslation('recovery');
  const { task, run, stop } = useLongTask<OpenedWorkspace>();
  const restore = async (file: File): Promise<void> => {
    const opened = await run((longTask) => damage.restoreFrom(file, longTask));
    if (opened) onOpened(opened);
  };
  return (
    <>
      <h2>{t('restore.title')}</h2>
      <p>{t('restore.text')}</p>
      {task.state === 'running' ? (
        <TaskProgress
          progress={task.progress}
          describe={(progress) => t('restore.working', progress)}
          onStop={stop}
        />
      ) : (
        <ChooseFile accept=".json" onChoose={(file) => void restore(file)}>
          {t('restore.button')}
        </ChooseFile>
      )}
      {task.state === 'failed' ? <RestoreFailureNotice failure={task.failure} /> : null}
    </>
  );
}
