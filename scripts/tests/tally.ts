import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** The outcome of one run of one suite. */
export type Tally = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly { readonly test: string; readonly message: string }[];
};

/** Names the file that runs append their tally to; unset means that nobody counts. */
export const tallyVariable = 'ZHIKE_TALLY';

export function appendTally(file: string, tally: Tally): void {
  appendFileSync(file, `${JSON.stringify(tally)}\n`);
}

/** All tallies of the file, in the order of the runs; none when no run came to its end. */
export function readTallies(file: string): Tally[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Tally); // written by appendTally
}

/** Sums up; a run that was started and left no tally broke down and counts as one failure. */
export function sumTallies(tallies: readonly Tally[], runs = tallies.length): Tally {
  const sum = (count: (tally: Tally) => number) =>
    tallies.reduce((all, one) => all + count(one), 0);
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed) + Math.max(0, runs - tallies.length),
    skipped: sum(({ skipped }) => skipped),
    failures: tallies.flatMap(({ failures }) => failures),
  };
}
