import { useTranslation } from 'react-i18next';
import type { ImportReport } from '../../../lib/domain/imports/import-report.ts';
import { groupIssues } from '../../../lib/services/csv-issues.ts';
import { useIssueWords } from './issue-words.ts';

/** What is wrong or noteworthy, each thing once, with how often and in which rows. */
export function IssueList({ report, header }: { report: ImportReport; header: readonly string[] }) {
  const { t, i18n } = useTranslation('transfer');
  const { wordsOf } = useIssueWords(header);
  const groups = groupIssues(report);
  if (groups.length === 0) return null;
  const list = new Intl.ListFormat(i18n.language, { type: 'unit', style: 'short' });
  return (
    <div>
      <p className="import-issues-title">{t('import.issues', { count: groups.length })}</p>
      <ul className="import-issues">
        {groups.map(({ column, code, count, rows, values }) => (
          <li key={`${code} ${column ?? ''}`}>
            <p>
              {wordsOf({ column, code })}
              <span className="import-times figures">{t('import.times', { count })}</span>
            </p>
            <p className="import-where figures">
              {t('import.rows', { rows: list.format(rows.map(String)) })}
              {values.length > 0 ? (
                <span className="private">
                  {' '}
                  {values.map((value) => t('import.found', { value })).join(' ')}
                </span>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
