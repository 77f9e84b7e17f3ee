import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendTally, readTallies, sumTallies, type Tally } from './tally.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tally-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const one: Tally = { passed: 3, failed: 0, skipped: 1, failures: [] };
const two: Tally = {
  passed: 4,
  failed: 1,
  skipped: 0,
  failures: [{ test: 'a.test.ts: it holds', message: 'it does not' }],
};

describe('the count over all suites', () => {
  it('adds what each run wrote', () => {
    const file = path.join(folder, 'tally.jsonl');
    appendTally(file, one);
    appendTally(file, two);
    expect(sumTallies(readTallies(file))).toEqual({ ...two, passed: 7, skipped: 1 });
  });

  it('counts a run that broke down as a failure', () => {
    expect(sumTallies([one], 2).failed).toBe(1);
    expect(sumTallies(readTallies(path.join(folder, 'none')), 2).failed).toBe(2);
  });
});
