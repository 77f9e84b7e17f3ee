import { csvRow } from '../domain/imports/escape-cell.ts';
import type { RowOutcome } from './csv-import-plan.ts';

/** The words of a report in the user's language. */
export type ReportWords = {
  header: { row: string; outcome: string; issues: string };
  outcome: (outcome: RowOutcome) => string;
  issue: (issue: RowOutcome['issues'][number]) => string;
};

/** What became of every row, as a table for a spreadsheet; no cell of it can run as a formula. */
export function reportFile(rows: readonly RowOutcome[], words: ReportWords): Blob {
  const { header } = words;
  const lines = [csvRow([header.row, header.outcome, header.issues])];
  for (const row of rows) {
    const issues = row.issues.map(words.issue).join('; ');
    lines.push(csvRow([String(row.row), words.outcome(row), issues]));
  }
  // The mark at the start tells spreadsheets that the text is UTF-8.
  return new Blob([`\ufeff${lines.join('\r\n')}\r\n`], { type: 'text/csv' });
}
