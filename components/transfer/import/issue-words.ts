import { useTranslation } from 'react-i18next';
import type { RowIssue } from '../../../lib/domain/imports/import-fields.ts';

/** What is wrong with a cell in words: the column, the trouble, and the value that was found. */
export function useIssueWords(header: readonly string[]) {
  const { t } = useTranslation('transfer');
  const wordsOf = ({ column, code }: Pick<RowIssue, 'column' | 'code'>): string => {
    const name = column === null ? '' : header[column];
    return name ? t('import.inColumn', { name, issue: t(`issues.${code}`) }) : t(`issues.${code}`);
  };
  const fullWordsOf = (issue: RowIssue): string => {
    const found = issue.value ? t('import.found', { value: issue.value.slice(0, 200) }) : '';
    return [wordsOf(issue), found].filter(Boolean).join(' ');
  };
  return { wordsOf, fullWordsOf };
}
