import type { Script } from '../records/script.ts';

/** What of a customer decides which scripts are for them. */
export type ScriptReader = {
  /** Ids of the segments that the customer stands in; empty where none is known. */
  segments: readonly string[];
  /** null where it is not known. */
  audience: 'consumer' | 'business' | null;
};

/** Whether a script names one of the customer's segments. */
export function isForSegment(
  { segments }: Pick<Script, 'segments'>,
  reader: ScriptReader,
): boolean {
  return segments.some((segment) => reader.segments.includes(segment));
}

/**
 * How well a script fits a customer: 1 where it is for everybody or nothing is known, a little more for
 * the customer's own segment, less for another segment or another kind of buyer.
 */
export function fitOf(script: Pick<Script, 'segments' | 'audience'>, reader: ScriptReader): number {
  const isOtherBuyer =
    script.audience !== 'any' && reader.audience !== null && script.audience !== reader.audience;
  const segment =
    script.segments.length === 0 || reader.segments.length === 0
      ? 1
      : isForSegment(script, reader)
        ? 1.15
        : 0.8;
  return segment * (isOtherBuyer ? 0.6 : 1);
}
