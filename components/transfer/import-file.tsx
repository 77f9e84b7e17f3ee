import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLongTask } from '../../lib/queries/long-task.ts';
import type { LongTask } from '../../lib/services/backup.ts';
import type { CsvTable } from '../../lib/services/csv-parse.ts';
import { readCsvInWorker } from '../../lib/services/csv-read-in-worker.ts';
import { ChooseFile } from './choose-file.tsx';
import { CsvFailureNotice } from './import/csv-failure-notice.tsx';
import { type FinishedImport, ImportDone } from './import/import-done.tsx';
import { ImportDraft } from './import/import-draft.tsx';
import { TaskProgress } from './task-progress.tsx';
import { TransferSection } from './transfer-section.tsx';

type ReadCsv = (file: Blob, task: LongTask) => Promise<CsvTable>;
type Chosen = { name: string; table: CsvTable };

/** A list of customers or purchases from elsewhere: choose, map, preview, import, undo. */
export function ImportFile({ read = readCsvInWorker }: { read?: ReadCsv }) {
  const { t } = useTranslation('transfer');
  const { task, run, stop, reset } = useLongTask<Chosen>();
  const [finished, setFinished] = useState<FinishedImport | null>(null);
  const choose = (file: File): void => {
    setFinished(null);
    void run(async (longTask) => ({ name: file.name, table: await read(file, longTask) }));
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
          name={task.result.name}
          table={task.result.table}
          onCancel={reset}
          onDone={(result, kind) => {
            setFinished({ ...task.result, result, kind });
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
