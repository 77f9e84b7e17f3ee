/**
 * Hybrid logical clock: `<12 hex ms>-<4 hex counter>-<node>`. Text order is time order, and a later
 * write of the same node is always greater, even when the wall clock steps back.
 */
export type ClockState = { ms: number; counter: number; node: string };

const maxCounter = 0xffff;

/** The clock as text. `ms` is milliseconds since 1970 (UTC); `node` is eight characters. */
export function formatClock({ ms, counter, node }: ClockState): string {
  return `${ms.toString(16).padStart(12, '0')}-${counter.toString(16).padStart(4, '0')}-${node}`;
}

/** Text to a clock; throws a RangeError on anything that is not a clock. */
export function parseClock(text: string): ClockState {
  const match = /^([0-9a-f]{12})-([0-9a-f]{4})-([0-9a-z]{8})$/.exec(text);
  if (!match) throw new RangeError(`expected a hybrid clock, found "${text.slice(0, 40)}"`);
  const [, ms = '', counter = '', node = ''] = match;
  return { ms: Number.parseInt(ms, 16), counter: Number.parseInt(counter, 16), node };
}

/** The next clock of this node at wall time `now` (ms): never smaller than or equal to `last`. */
export function tickClock(last: ClockState, now: number): ClockState {
  if (now > last.ms) return { ms: now, counter: 0, node: last.node };
  if (last.counter < maxCounter) return { ...last, counter: last.counter + 1 };
  return { ms: last.ms + 1, counter: 0, node: last.node };
}

/** The clock after seeing another node's clock text; keeps own node. */
export function receiveClock(last: ClockState, seen: string): ClockState {
  const other = parseClock(seen);
  if (other.ms < last.ms || (other.ms === last.ms && other.counter <= last.counter)) return last;
  return { ms: other.ms, counter: other.counter, node: last.node };
}
