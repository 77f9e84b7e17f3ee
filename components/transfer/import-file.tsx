import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLongTask } from '../../lib/queries/long-task.ts';
import { usePorts } from '../../lib/queries/workspace-context.tsx';
import type { CsvTable } from '../../lib/services/csv-parse.ts';
import { ChooseFile } from './choose-file.tsx';
import { CsvFailureNotice } from './import/csv-failure-notice.tsx';
import { type FinishedImport, ImportDone } from './import/import-done.tsx';
import { ImportDraft } from './import/import-draft.tsx';
import { TaskProgress } from './task-progress.tsx';
import { TransferSection } from './transfer-section.tsx';

type Chosen = { file: File; table: CsvTable };

/** A list of customers or purchases from elsewhere: choose, map, preview, import, undo. */
export function ImportFile() {
  const { t } = useTranslation('transfer');
  const { work } = usePorts();
  const { task, run, stop, reset } = useLongTask<Chosen>();
  const [finished, setFinished] = useState<FinishedImport | null>(null);
  const choose = (file: File): void => {
    setFinished(null);
    void run(async (longTask) => ({ file, table: await work.readCsv(file, longTask) }));
  };
  return (
    <TransferSection title={t('import.title')} intro={t('import.intro')}>
      {finished ? <ImportDone {...finished} /> : null}
      {task.state === 'failed' ? <CsvFailureNotice failure={task.failure} /> : null}
      {task.state === 'running' ? (
        <TaskProgress
          progress={task.progress}
          describe={({ done, total }) =>
            t('import.reading', { percent: Math.round((100 * done) / Math.max(total, 1)) })
          }
          onStop={stop}
        />
      ) : null}
      {task.state === 'done' ? (
        <ImportDraft
          file={task.result.file}
          table={task.result.table}
          onCancel={reset}
          onDone={(result, kind) => {
            setFinished({ name: task.result.file.name, table: task.result.table, result, kind });
            reset();
          }}
        />
      ) : null}
      {task.state === 'running' || task.state === 'done' ? null : (
        <ChooseFile
          accept=".csv,.tsv,.txt"
          variant={finished ? 'quiet' : 'primary'}
          onChoose={choose}
        >
          {t(finished ? 'import.another' : 'import.choose')}
        </ChooseFile>
      )}
    </TransferSection>
  );
}
