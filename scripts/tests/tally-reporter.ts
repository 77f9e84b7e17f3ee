import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node';
import { appendTally, type Tally, tallyVariable } from './tally.ts';

/** Counts beside the reporter that people read, for the closing line over all suites. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const file = process.env[tallyVariable];
    if (file) appendTally(file, tallyOf(modules, unhandled));
  }
}

function tallyOf(modules: readonly TestModule[], unhandled: readonly SerializedError[]): Tally {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const count = (state: string) => tests.filter((test) => test.result().state === state).length;
  // A file that cannot be loaded holds no test, yet something failed.
  const broken = modules.flatMap((module) =>
    module.errors().map((error) => ({ test: module.relativeModuleId, message: error.message })),
  );
  const stray = unhandled.map((error) => ({ test: 'outside any test', message: error.message }));
  return {
    passed: count('passed'),
    failed: count('failed') + broken.length + stray.length,
    skipped: count('skipped'),
    failures: [...tests.flatMap(failureOf), ...broken, ...stray],
  };
}

function failureOf(test: TestCase): { test: string; message: string }[] {
  const { state, errors } = test.result();
  if (state !== 'failed') return [];
  const name = `${test.module.relativeModuleId}: ${test.fullName}`;
  return [{ test: name, message: errors?.[0]?.message ?? 'no message' }];
}
