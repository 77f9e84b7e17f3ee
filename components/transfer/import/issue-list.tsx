import { useTranslation } from 'react-i18next';
import type { ImportReport } from '../../../lib/domain/imports/import-report.ts';
import { useIssueWords } from './issue-words.ts';

const shownRows = 8;

/** The first rows with something wrong or noteworthy, each with its place and reason. */
export function IssueList({ report, header }: { report: ImportReport; header: readonly string[] }) {
  const { t } = useTranslation('transfer');
  const issueWords = useIssueWords(header);
  const troubled = Object.values(report.issues).reduce(
    (sum: number, count) => sum + (count ?? 0),
    0,
  );
  if (troubled === 0) return null;
  const examples = report.examples.slice(0, shownRows);
  return (
    <div>
      <h4 className="import-issues-title">{t('import.issues', { count: troubled })}</h4>
      <ul className="import-issues">
        {examples.map(({ row, issues }) => (
          <li key={row}>
            <span className="import-row figures">{t('import.row', { row })}</span>
            <span className="private">{issues.map(issueWords).join('；')}</span>
          </li>
        ))}
      </ul>
      {report.examples.length > shownRows ? (
        <p className="muted">{t('import.moreIssues')}</p>
      ) : null}
    </div>
  );
}
