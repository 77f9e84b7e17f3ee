import { describe, expect, it } from 'vitest';
import { readReport, reportOf, type SuiteRun } from './report.ts';

function runOf(suite: string, failures: SuiteRun['tally']['failures'] = []): SuiteRun {
  return {
    suite,
    commit: 'abc1234',
    at: '2026-02-03 04:05',
    seed: '17',
    seconds: 61,
    tally: { passed: 4, failed: failures.length, skipped: 0, failures },
  };
}

describe('the report of nightly runs', () => {
  it('comes back from its own text', () => {
    const runs = [runOf('firefox'), runOf('mail', [{ test: 'it opens', message: 'did — not' }])];
    expect(readReport(reportOf(runs, ''))).toEqual(runs);
  });

  it('keeps the last run of suites that were not run', () => {
    const old = reportOf([runOf('firefox', [{ test: 'a', message: 'b' }]), runOf('mail')], '');
    const report = reportOf([{ ...runOf('mail'), commit: 'def5678' }], old);
    expect(readReport(report).map(({ suite, commit }) => [suite, commit])).toEqual([
      ['firefox', 'abc1234'],
      ['mail', 'def5678'],
    ]);
    expect(report).toContain('- firefox: a — b');
  });

  it('drops failures that are mended', () => {
    const old = reportOf([runOf('mail', [{ test: 'a', message: 'b' }])], '');
    expect(reportOf([runOf('mail')], old)).toContain('No failures.');
  });

  it('tells a long message of several lines in one short line', () => {
    const message = `\u001b[31mred\u001b[0m\n${'x'.repeat(500)}`;
    const report = reportOf([runOf('mail', [{ test: 'a', message }])], '');
    expect(report).toContain('- mail: a — red xxx');
    expect(Math.max(...report.split('\n').map((line) => line.length))).toBeLessThan(400);
  });
});
