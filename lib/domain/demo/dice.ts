/** Repeatable choices from one seed; the same seed gives the same row of choices. */
export type Dice = {
  /** From 0 (inclusive) to 1 (exclusive). */
  next: () => number;
  /** A whole number from `low` to `high`, both included. */
  between: (low: number, high: number) => number;
  /** True with this probability (0 to 1). */
  chance: (probability: number) => boolean;
  /** One of the values. Throws a RangeError when there is none. */
  pick: <Value>(values: readonly Value[]) => Value;
  /** One of the values, each as likely as its weight; weights are not negative and not all zero. */
  pickBy: <Value>(values: readonly Value[], weightOf: (value: Value) => number) => Value;
  /** Up to `count` different values in random order. */
  some: <Value>(values: readonly Value[], count: number) => Value[];
};

/** Dice over mulberry32 (Tommy Ettinger, public domain): small, fast, good enough for a tour. */
export function diceFrom(seed: number): Dice {
  const next = mulberry32(seed);
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(next() * values.length)];
    if (value === undefined) throw new RangeError('expected something to pick from, found nothing');
    return value;
  };
  return {
    next,
    between,
    pick,
    chance: (probability) => next() < probability,
    pickBy: (values, weightOf) => pickWeighted(values, weightOf, next),
    some: (values, count) => {
      const left = [...values];
      const taken = [];
      while (taken.length < count && left.length > 0) {
        taken.push(...left.splice(Math.floor(next() * left.length), 1));
      }
      return taken;
    },
  };
}

function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pickWeighted<Value>(
  values: readonly Value[],
  weightOf: (value: Value) => number,
  next: () => number,
): Value {
  const weights = values.map(weightOf);
  let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [place, value] of values.entries()) {
    left -= weights[place] ?? 0;
    if (left < 0) return value;
  }
  throw new RangeError('expected at least one value with a weight above zero, found none');
}
