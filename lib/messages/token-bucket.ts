/** How many messages one tab may still send. */
type Bucket = { tokens: number; at: number };

/** Limits messages per tab: `perSecond` on average, `burst` at once. Times are milliseconds. */
export class TokenBuckets {
  readonly #buckets = new Map<number, Bucket>();
  readonly #perSecond: number;
  readonly #burst: number;

  constructor(perSecond = 5, burst = 30) {
    this.#perSecond = perSecond;
    this.#burst = burst;
  }

  /** Takes one token of this tab; false when there is none left. */
  take(tabId: number, now: number): boolean {
    const last = this.#buckets.get(tabId) ?? { tokens: this.#burst, at: now };
    const earned = (Math.max(0, now - last.at) / 1000) * this.#perSecond;
    const tokens = Math.min(this.#burst, last.tokens + earned);
    const isAllowed = tokens >= 1;
    this.#buckets.set(tabId, { tokens: isAllowed ? tokens - 1 : tokens, at: now });
    return isAllowed;
  }

  forget(tabId: number): void {
    this.#buckets.delete(tabId);
  }
}
