import { toInstant } from '../instants.ts';

/** How many talks a customer is troubled with at most; 0 = no cap. */
export type FrequencyCap = { capPerWeek: number; capPerDay: number };

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** What lies nearer together belongs to one talk. */
const oneTalkMs = 3 * hourMs;

/** Beginnings of talks, in milliseconds, old to new. */
function talksOf(touches: readonly string[]): number[] {
  const talks: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const at of touches.map((each) => Date.parse(each)).sort((a, b) => a - b)) {
    if (at - last > oneTalkMs) talks.push(at);
    last = at;
  }
  return talks;
}

/** When the n-th last talk is far enough back. */
function freeAt(talks: readonly number[], most: number, spanMs: number): number {
  const nth = most > 0 ? talks.at(-most) : undefined;
  return nth === undefined ? Number.NEGATIVE_INFINITY : nth + spanMs;
}

/**
 * Until when a customer is left alone, as an instant; null when they may be contacted now. `touches`
 * are instants of what the rep did towards them, up to `now`.
 */
export function heldUntil(
  touches: readonly string[],
  { capPerWeek, capPerDay }: FrequencyCap,
  now: string,
): string | null {
  const talks = talksOf(touches);
  const free = Math.max(freeAt(talks, capPerDay, dayMs), freeAt(talks, capPerWeek, 7 * dayMs));
  return free > Date.parse(now) ? toInstant(free) : null;
}
