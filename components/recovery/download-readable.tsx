import { useTranslation } from 'react-i18next';
import { saveFile } from '../../lib/platform/save-file.ts';
import { useLongTask } from '../../lib/queries/long-task.ts';
import type { LostRows } from '../../lib/services/backup.ts';
import { describeFailure } from '../boot/report-failure.ts';
import { Button } from '../kit/button.tsx';
import { TaskProgress } from '../transfer/task-progress.tsx';
import type { WayOutProps } from './way-out.ts';

export function DownloadReadable({ damage }: WayOutProps) {
  const { t } = useTranslation('recovery');
  const { task, run, stop } = useLongTask<LostRows[]>();
  const download = () =>
    run(async (longTask) => {
      const { file, lost } = await damage.readWhatIsLeft(longTask);
      saveFile(file, `zhike-rescue-${new Date().toISOString().slice(0, 10)}.json`);
      return lost;
    });
  return (
    <>
      <h2>{t('download.title')}</h2>
      <p>{t('download.text')}</p>
      {task.state === 'running' ? (
        <TaskProgress
          progress={task.progress}
          describe={(progress) => t('download.working', progress)}
          onStop={stop}
        />
      ) : (
        <Button onClick={() => void download()}>{t('download.button')}</Button>
      )}
      {task.state === 'done' ? (
        <output>
          {task.result.length === 0
            ? t('download.done')
            : t('download.lost', { tables: task.result.map(({ table }) => table).join(', ') })}
        </output>
      ) : null}
      {task.state === 'failed' ? (
        <p role="alert">{t('download.failed', { failure: describeFailure(task.failure) })}</p>
      ) : null}
    </>
  );
}
