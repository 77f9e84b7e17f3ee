import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useImportPreview } from '../../../lib/queries/csv-import.ts';
import type { ImportPlan } from '../../../lib/services/csv-import-plan.ts';
import { Notice } from '../../kit/notice.tsx';
import { ProgressBar } from '../../kit/waiting.tsx';
import { ImportCounts } from './import-counts.tsx';
import { IssueList } from './issue-list.tsx';

type ImportPreviewProps = {
  plan: ImportPlan;
  /** The import itself has just failed as a whole. */
  failure: boolean;
  /** The buttons: whether there is anything to import, and the words of the first. */
  children: (isWorthwhile: boolean, words: string) => ReactNode;
};

/** What would become of the file, before anything is written. */
export function ImportPreview({ plan, failure, children }: ImportPreviewProps) {
  const { t } = useTranslation('transfer');
  const shown = useImportPreview(plan);
  const preview = shown.state === 'ready' ? shown.preview : null;
  const count = preview ? preview.created + preview.merged : 0;
  return (
    <div className="import-preview" aria-busy={shown.state === 'reading'}>
      <h3 className="import-heading">{t('import.preview')}</h3>
      {shown.state === 'reading' ? (
        <ProgressBar
          label={t('import.checking')}
          value={shown.progress?.done ?? null}
          max={Math.max(shown.progress?.total ?? 1, 1)}
          words={t('import.checking')}
        />
      ) : null}
      {shown.state === 'failed' || failure ? (
        <Notice tone="error" title={t('csvFailure.failed.what')}>
          {t('import.nothing')} {t('csvFailure.failed.todo')}
        </Notice>
      ) : null}
      {preview ? (
        <>
          <ImportCounts kind={plan.kind} counts={preview} tense="will" />
          <IssueList report={preview.report} header={plan.table.header} />
        </>
      ) : null}
      {children(count > 0, count > 0 ? t('import.run', { count }) : t('import.runNothing'))}
    </div>
  );
}
