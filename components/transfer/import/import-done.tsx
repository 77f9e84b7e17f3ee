import { useTranslation } from 'react-i18next';
import { saveFile } from '../../../lib/platform/save-file.ts';
import { useStanding, useUndo } from '../../../lib/queries/history.ts';
import type { ImportResult } from '../../../lib/services/csv-import.ts';
import type { ImportKind } from '../../../lib/services/csv-mapping.ts';
import type { CsvTable } from '../../../lib/services/csv-parse.ts';
import { reportFile } from '../../../lib/services/csv-report.ts';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { ImportCounts } from './import-counts.tsx';
import { useIssueWords } from './issue-words.ts';
import './import.css';

export type FinishedImport = {
  name: string;
  kind: ImportKind;
  table: CsvTable;
  result: ImportResult;
};

/** What became of the file: figures, the report row by row, and the way back. */
export function ImportDone({ name, kind, table, result }: FinishedImport) {
  const { t } = useTranslation(['transfer', 'errors']);
  const { fullWordsOf } = useIssueWords(table.header);
  const standing = useStanding('importRun').data;
  const { takeBack, isBusy } = useUndo();
  const isStanding = standing?.some(({ group }) => group === result.group) ?? false;
  const isUndone = standing !== undefined && !isStanding && result.created + result.merged > 0;
  const download = (): void => {
    const file = reportFile(result.rows, {
      header: { row: t('report.row'), outcome: t('report.outcome'), issues: t('report.issues') },
      outcome: ({ outcome, reason }) =>
        reason ? t(`report.reasons.${reason}`) : t(`report.outcomes.${outcome}`),
      issue: fullWordsOf,
    });
    saveFile(file, `${name.replace(/\.\w+$/, '')}-${t('report.name')}.csv`);
  };
  return (
    <div className="import-draft">
      <h3 className="import-heading">
        {t(result.isCancelled ? 'import.cancelled' : 'import.done', { name })}
      </h3>
      {result.failure ? (
        <Notice tone="error" title={t('import.stoppedEarly')}>
          {t(`errors:failure.${result.failure}.what`)}
        </Notice>
      ) : null}
      <ImportCounts kind={kind} counts={result} tense="did" />
      <div className="transfer-actions">
        <Button onClick={download}>{t('report.download')}</Button>
        {isStanding ? (
          <Button variant="plain" isBusy={isBusy} onClick={() => void takeBack(result.group)}>
            {t(isBusy ? 'import.undoing' : 'import.undo')}
          </Button>
        ) : null}
      </div>
      {isUndone ? <output>{t('import.undone')}</output> : null}
    </div>
  );
}
