import type { Reason } from '../records/follow-up.ts';
import type { Standing } from '../records/standing.ts';
import { type SegmentId, segmentRules } from './registry.ts';
import type { Placement } from './segments-of.ts';

/** One segment that was entered or left; why, where that is known. */
export type Move = { segment: string; change: 'entered' | 'left'; reason: Reason | null };

const lifecycleIds: ReadonlySet<string> = new Set(
  segmentRules.filter(({ room }) => room === 'lifecycle').map(({ id }) => id),
);

/** The segment of the life cycle among these; empty where there is none. */
export function lifecycleOf(segments: readonly string[]): SegmentId | '' {
  // Only ids of the registry are in the set.
  return (segments.find((id) => lifecycleIds.has(id)) ?? '') as SegmentId | '';
}

/**
 * What a new placement changes of a standing; null for nothing. Segments that were left come first. Who
 * had none before entered all of theirs.
 */
export function standingChangeOf(
  standing: Pick<Standing, 'segments' | 'reasons' | 'formerLifecycle'> | null,
  { segments, reasons }: Placement,
): { formerLifecycle: string; moves: Move[] } | null {
  const before = standing?.segments ?? [];
  const now = new Set<string>(segments);
  const left = before.filter((id) => !now.has(id));
  const entered = segments.filter((id) => !before.includes(id));
  const isSame = left.length === 0 && entered.length === 0;
  if (standing && isSame && isSameText(standing.reasons, reasons)) return null;
  const lifecycle = lifecycleOf(segments);
  const former = lifecycleOf(before);
  const lifecycleReason = lifecycle === '' ? null : (reasons[lifecycle] ?? null);
  const moves: Move[] = [
    ...left.map((segment): Move => {
      const reason = lifecycleIds.has(segment) ? lifecycleReason : null;
      return { segment, change: 'left', reason };
    }),
    ...entered.map(
      (segment): Move => ({ segment, change: 'entered', reason: reasons[segment] ?? null }),
    ),
  ];
  const isMoved = former !== '' && former !== lifecycle;
  return { formerLifecycle: isMoved ? former : (standing?.formerLifecycle ?? ''), moves };
}

/** Order of keys aside, as a stored map and a new one may differ in it. */
function isSameText(a: object, b: object): boolean {
  const sorted = (map: object) => Object.entries(map).sort(([x], [y]) => (x < y ? -1 : 1));
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}
