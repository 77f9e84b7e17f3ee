import { useTranslation } from 'react-i18next';
import type { RowIssue } from '../../../lib/domain/imports/import-fields.ts';

/** What is wrong with a cell, in words, with the column and the value that was found. */
export function useIssueWords(header: readonly string[]): (issue: RowIssue) => string {
  const { t } = useTranslation('transfer');
  return ({ column, code, value }) => {
    const what = t(`issues.${code}`);
    const name = column === null ? '' : header[column];
    const found = value ? t('import.found', { value: value.slice(0, 40) }) : '';
    return [name, what, found].filter(Boolean).join(' ');
  };
}
