import type { ScriptUse } from '../records/script-use.ts';

/** How often something was used long enough ago to be judged, and how often it earned something. */
export type Successes = { uses: number; earned: number };

const nothing: Successes = { uses: 0, earned: 0 };

/** How long after a use a reply or an order counts, in milliseconds. */
export type OutcomeWindows = { replyMs: number; orderMs: number };

/** What is counted of a script: in all, and by segment. */
export type ScriptSuccess = { all: Successes; bySegment: ReadonlyMap<string, Successes> };

/** Whether a use can be judged: it earned something, or its time for a reply is over. */
function isJudged(use: ScriptUse, now: number, { replyMs }: OutcomeWindows): boolean {
  return use.outcome !== 'none' || now - Date.parse(use.at) > replyMs;
}

function plus(sum: Successes | undefined, earned: boolean): Successes {
  const { uses, earned: before } = sum ?? nothing;
  return { uses: uses + 1, earned: before + (earned ? 1 : 0) };
}

/**
 * Uses and successes of each script by its id. Steps of one script used with one customer within a
 * reply's time are one use. Uses that wait for their reply are left out, so that a new use harms nobody.
 * `now` in milliseconds since 1970.
 */
export function successByScript(
  uses: readonly ScriptUse[],
  now: number,
  windows: OutcomeWindows,
): Map<string, ScriptSuccess> {
  const sums = new Map<string, { all: Successes; bySegment: Map<string, Successes> }>();
  const judged = uses.filter((use) => use.deletedAt === null && isJudged(use, now, windows));
  for (const use of firstOfTalk(judged, windows)) {
    const sum = sums.get(use.scriptId) ?? { all: nothing, bySegment: new Map() };
    const earned = use.outcome !== 'none';
    sum.all = plus(sum.all, earned);
    sum.bySegment.set(use.segment, plus(sum.bySegment.get(use.segment), earned));
    sums.set(use.scriptId, sum);
  }
  return sums;
}

/** One use for each talk; it earned something when any of its steps did. */
function firstOfTalk(uses: readonly ScriptUse[], { replyMs }: OutcomeWindows): ScriptUse[] {
  const talks: ScriptUse[] = [];
  const latest = new Map<string, number>();
  for (const use of uses.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    const key = `${use.scriptId} ${use.customerId}`;
    const place = latest.get(key);
    const talk = place === undefined ? undefined : talks[place];
    if (place === undefined || !talk || Date.parse(use.at) - Date.parse(talk.at) > replyMs) {
      latest.set(key, talks.push(use) - 1);
    } else if (talk.outcome === 'none') talks[place] = { ...talk, outcome: use.outcome };
  }
  return talks;
}

/**
 * The smoothed share of uses that earned a reply or an order, between 0 and 1. Beta(1, 1) over all
 * segments, .5 without any use; that share, worth two uses, is what a segment starts from.
 */
export function successRate(success: ScriptSuccess | undefined, segment: string): number {
  const all = success?.all ?? nothing;
  const overall = (all.earned + 1) / (all.uses + 2);
  const own = success?.bySegment.get(segment);
  return own ? (own.earned + 2 * overall) / (own.uses + 2) : overall;
}

type Moments = {
  /** Instants of what the customer wrote. */
  replies: readonly string[];
  /** Instants of the customer's orders. */
  orders: readonly string[];
};

function firstWithin(instants: readonly string[], from: number, ms: number): string | null {
  const within = instants.filter((at) => Date.parse(at) > from && Date.parse(at) <= from + ms);
  return within.toSorted()[0] ?? null;
}

/** What a use earned: an order within its time, else a reply within its own, else nothing so far. */
export function outcomeOf(
  usedAt: string,
  { replies, orders }: Moments,
  { replyMs, orderMs }: OutcomeWindows,
): Pick<ScriptUse, 'outcome' | 'outcomeAt'> {
  const from = Date.parse(usedAt);
  const order = firstWithin(orders, from, orderMs);
  if (order) return { outcome: 'order', outcomeAt: order };
  const reply = firstWithin(replies, from, replyMs);
  return reply ? { outcome: 'reply', outcomeAt: reply } : { outcome: 'none', outcomeAt: null };
}
