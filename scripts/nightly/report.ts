import { stripVTControlCharacters } from 'node:util';
import type { Tally } from '../tests/tally.ts';

/** The last run of one suite. */
export type SuiteRun = {
  readonly suite: string;
  readonly commit: string;
  /** Instant, to the minute. */
  readonly at: string;
  readonly seed: string;
  readonly seconds: number;
  readonly tally: Tally;
};

const heading = `# Last nightly runs

Written by \`npm run test:nightly\`, never by hand: each suite with its last run. A seed repeats its run:
\`TEST_SEED=… npm run test:nightly -- SUITE\`. "+" after a commit: with changes not yet committed.

| suite | commit | when (UTC) | seed | passed | failed | skipped | seconds |
|---|---|---|---|---|---|---|---|`;

/** Text of the report: the runs given, and of the old report those of other suites. */
export function reportOf(runs: readonly SuiteRun[], oldReport: string): string {
  const fresh = new Set(runs.map(({ suite }) => suite));
  const kept = readReport(oldReport).filter(({ suite }) => !fresh.has(suite));
  const all = [...kept, ...runs].toSorted((one, other) => one.suite.localeCompare(other.suite));
  const rows = all.map(
    ({ suite, commit, at, seed, tally, seconds }) =>
      `| ${suite} | ${commit} | ${at} | ${seed} | ${tally.passed} | ${tally.failed} | ${tally.skipped} | ${seconds} |`,
  );
  const failures = all.flatMap(({ suite, tally }) =>
    tally.failures.map(({ test, message }) => `- ${suite}: ${oneLine(test)} — ${oneLine(message)}`),
  );
  const ending = failures.length === 0 ? 'No failures.' : `Failures:\n\n${failures.join('\n')}`;
  return `${heading}\n${rows.join('\n')}\n\n${ending}\n`;
}

/** The runs of a report as reportOf wrote it; lines that are not of its making are passed over. */
export function readReport(report: string): SuiteRun[] {
  const lines = report.split('\n');
  return lines.flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [, suite = '', commit = '', at = '', seed = '', ...figures] = cells;
    const [passed = -1, failed = -1, skipped = -1, seconds = -1] = figures.map(Number);
    if (cells.length !== 10 || ![passed, failed, skipped, seconds].every((n) => n >= 0)) return [];
    const failures = failuresOf(lines, suite);
    return [{ suite, commit, at, seed, seconds, tally: { passed, failed, skipped, failures } }];
  });
}

function failuresOf(lines: readonly string[], suite: string): Tally['failures'] {
  const start = `- ${suite}: `;
  return lines
    .filter((line) => line.startsWith(start))
    .map((line) => {
      const [test = '', ...message] = line.slice(start.length).split(' — ');
      return { test, message: message.join(' — ') };
    });
}

/** Without the colours of a terminal, in one line, and short enough for a report. */
function oneLine(text: string): string {
  const plain = stripVTControlCharacters(text).replace(/\s+/g, ' ');
  return plain.length > 300 ? `${plain.slice(0, 300)}…` : plain;
}
