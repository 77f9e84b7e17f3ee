/** The one place to which failures go that nobody handled: the browser's own error list. */
export function reportFailure(error: unknown): void {
  // Every browser has it; the DOM of the unit tests does not.
  if (typeof globalThis.reportError === 'function') globalThis.reportError(error);
}
