import type { IssueCode } from '../domain/imports/import-fields.ts';
import type { ImportReport } from '../domain/imports/import-report.ts';

/** One thing that is wrong in one column, however many rows it concerns. */
export type IssueGroup = {
  column: number | null;
  code: IssueCode;
  /** Rows known to have it. At most the report's examples are told apart by column. */
  count: number;
  /** The first rows, counted as a spreadsheet does. */
  rows: number[];
  /** The first different values that were found. */
  values: string[];
};

const mostRows = 5;
const mostValues = 3;
const longestValue = 40;

/** The issues of a report, the same one in the same column taken together, most frequent first. */
export function groupIssues(report: ImportReport): IssueGroup[] {
  const groups = new Map<string, IssueGroup>();
  for (const { row, issues } of report.examples) {
    for (const { column, code, value } of issues) {
      const key = `${code} ${column}`;
      const group = groups.get(key) ?? { column, code, count: 0, rows: [], values: [] };
      groups.set(key, group);
      group.count += 1;
      if (group.rows.length < mostRows && !group.rows.includes(row)) group.rows.push(row);
      const shown = value.trim().slice(0, longestValue);
      const isNew = shown !== '' && !group.values.includes(shown);
      if (isNew && group.values.length < mostValues) group.values.push(shown);
    }
  }
  const all = [...groups.values()];
  for (const group of all) {
    const isOnly = all.every((other) => other === group || other.code !== group.code);
    // Examples are cut off; where a code occurs in one column only, the report knows how often.
    if (isOnly) group.count = report.issues[group.code] ?? group.count;
  }
  return all.sort((a, b) => b.count - a.count);
}
