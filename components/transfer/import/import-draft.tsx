import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLongTask } from '../../../lib/queries/long-task.ts';
import { usePreferences } from '../../../lib/queries/preferences.ts';
import { usePorts, useWorkspace } from '../../../lib/queries/workspace-context.tsx';
import { type ImportResult, proposeImport, proposeKind } from '../../../lib/services/csv-import.ts';
import type { ImportPlan } from '../../../lib/services/csv-import-plan.ts';
import type { ImportKind } from '../../../lib/services/csv-mapping.ts';
import type { CsvTable } from '../../../lib/services/csv-parse.ts';
import { Button } from '../../kit/button.tsx';
import { TaskProgress } from '../task-progress.tsx';
import { ColumnMapping } from './column-mapping.tsx';
import { ImportAnswers } from './import-answers.tsx';
import { ImportPreview } from './import-preview.tsx';
import { useLeaving } from './use-leaving.ts';
import './import.css';

/** As long as the source of a customer may be. */
const maxSource = 100;

type ImportDraftProps = {
  file: File;
  table: CsvTable;
  onCancel: () => void;
  onDone: (result: ImportResult, kind: ImportKind) => void;
};

type Answers = Omit<ImportPlan, 'table' | 'subject' | 'currency'> & {
  currency: ImportPlan['currency'] | null;
};

function answersFor(kind: ImportKind, table: CsvTable, source: string): Answers {
  const { mapping, dateOrder } = proposeImport(kind, table);
  return { kind, mapping, dateOrder, source, currency: null };
}

/** A file that was read: which column is what, and what would come of it. */
export function ImportDraft({ file, table, onCancel, onDone }: ImportDraftProps) {
  const { t } = useTranslation('transfer');
  const workspace = useWorkspace();
  const { work } = usePorts();
  const { name } = file;
  const ownCurrency = usePreferences().data?.currency ?? 'CNY';
  const source = t('import.source', { name }).slice(0, maxSource);
  const [answers, setAnswers] = useState(() => answersFor(proposeKind(table), table, source));
  const { task, run, stop } = useLongTask<ImportResult>();
  const plan = useMemo<ImportPlan>(
    () => ({ ...answers, table, subject: name, currency: answers.currency ?? ownCurrency }),
    [answers, table, name, ownCurrency],
  );
  const tellWhenLeft = useLeaving(task.state === 'running');
  const begin = async (): Promise<void> => {
    const result = await run((longTask) => work.runImport(workspace, file, plan, longTask));
    if (!result) return;
    if (result.isCancelled) tellWhenLeft(t('import.left'));
    onDone(result, plan.kind);
  };
  if (task.state === 'running') {
    return (
      <TaskProgress
        progress={task.progress}
        describe={(progress) => t('import.working', progress)}
        onStop={stop}
      />
    );
  }
  return (
    <div className="import-draft">
      <p className="import-file figures">
        <strong>{name}</strong>
        {t('import.size', {
          count: table.rows.length,
          encoding: t(`encodings.${table.encoding}`),
        })}
      </p>
      <ImportAnswers
        plan={plan}
        onKind={(kind) => setAnswers(answersFor(kind, table, answers.source))}
        onChange={(change) => setAnswers({ ...answers, ...change })}
      />
      <ColumnMapping plan={plan} onChange={(mapping) => setAnswers({ ...answers, mapping })} />
      <ImportPreview plan={plan} failure={task.state === 'failed'}>
        {(isWorthwhile, words) => (
          <div className="transfer-actions">
            <Button variant="primary" disabled={!isWorthwhile} onClick={() => void begin()}>
              {words}
            </Button>
            <Button variant="plain" onClick={onCancel}>
              {t('cancel')}
            </Button>
          </div>
        )}
      </ImportPreview>
    </div>
  );
}
