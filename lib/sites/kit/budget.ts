export const passBudget = { ms: 20, nodesPerRoot: 5_000, textPerNode: 4_000 } as const;

/** What one pass over a page may cost. Once spent, reading stops with what it has. */
export type Budget = { isSpent: () => boolean };

/** `now` gives milliseconds; the budget starts running at once. */
export function openBudget(now: () => number, ms: number = passBudget.ms): Budget {
  const end = now() + ms;
  let spent = false;
  return {
    isSpent: () => {
      spent ||= now() > end;
      return spent;
    },
  };
}

const overrunsUntilRest = 3;
const restMs = 60_000;

export type Breaker = {
  /** Milliseconds until reading may go on; 0 if it may now. */
  rest: () => number;
  record: (isOverrun: boolean) => void;
  /** Overruns since the start. */
  overruns: () => number;
};

/** Three overruns in a row switch reading off for a minute: the page matters more than we do. */
export function openBreaker(now: () => number): Breaker {
  let total = 0;
  let inRow = 0;
  let restUntil = Number.NEGATIVE_INFINITY;
  return {
    rest: () => Math.max(0, restUntil - now()),
    overruns: () => total,
    record: (isOverrun) => {
      inRow = isOverrun ? inRow + 1 : 0;
      if (isOverrun) total += 1;
      if (inRow < overrunsUntilRest) return;
      restUntil = now() + restMs;
      inRow = 0;
    },
  };
}
