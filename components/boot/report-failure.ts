/** The one place to which failures go that nobody handled: the browser's own error list. */
export function reportFailure(error: unknown): void {
  // Every browser has it; the DOM of the unit tests does not.
  if (typeof globalThis.reportError === 'function') globalThis.reportError(error);
}

/** The kind and place of a failure, without the words in it: those may come from a customer. */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const place = /[\w.-]+\.(?:js|tsx?):\d+:\d+/.exec(error.stack ?? '')?.[0];
  return place ? `${error.name} (${place})` : error.name;
}
