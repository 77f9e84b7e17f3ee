import type { IssueCode, RowIssue } from './import-fields.ts';

/** What an import would do, or did, in figures. */
export type ImportReport = {
  /** Rows below the header that hold anything. */
  rows: number;
  /** How many rows are in each state. */
  states: Partial<Record<string, number>>;
  /** How often each issue occurs. */
  issues: Partial<Record<IssueCode, number>>;
  /** The first rows with issues, with their place in the file. */
  examples: { row: number; state: string; issues: RowIssue[] }[];
};

const mostExamples = 200;

/** The report of read rows, whether customers or purchases. */
export function reportOf(
  rows: readonly { row: number; state: string; issues: RowIssue[] }[],
): ImportReport {
  const filled = rows.filter(({ state }) => state !== 'empty');
  const troubled = filled.filter(({ issues }) => issues.length > 0);
  return {
    rows: filled.length,
    states: countOf(filled.map(({ state }) => state)),
    issues: countOf(troubled.flatMap(({ issues }) => issues.map(({ code }) => code))),
    examples: troubled
      .slice(0, mostExamples)
      .map(({ row, state, issues }) => ({ row, state, issues })),
  };
}

function countOf<Key extends string>(keys: readonly Key[]): Partial<Record<Key, number>> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  // cast: fromEntries forgets that its keys are keys
  return Object.fromEntries(counts) as Partial<Record<Key, number>>;
}
