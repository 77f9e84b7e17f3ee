export { reportFailure } from '../../lib/platform/report-failure.ts';

/** The kind and place of a failure, without the words in it: those may come from a customer. */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const place = /[\w.-]+\.(?:js|tsx?):\d+:\d+/.exec(error.stack ?? '')?.[0];
  return place ? `${error.name} (${place})` : error.name;
}
