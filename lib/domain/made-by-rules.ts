import type { RecordKind } from './records/registry.ts';

/** Kinds of which rules make rows by themselves. */
export const ruleMadeKinds = [
  'segmentChange',
  'tagging',
  'followUp',
] as const satisfies readonly RecordKind[];

/**
 * Whether a row was made by a rule and nobody has worked with it since: an event, a tag of a rule, an
 * open reminder. Such rows go with what they were made for; they are no reason to keep it.
 */
export function isMadeByRules(kind: string, row: Readonly<Record<string, unknown>>): boolean {
  if (kind === 'segmentChange') return true;
  if (kind === 'tagging') return row['isRule'] === true;
  return kind === 'followUp' && row['origin'] !== undefined && row['status'] === 'open';
}
