import type { SegmentRule } from './define-segment.ts';
import { activeSegment } from './rules/active.ts';
import { churnWarningSegment } from './rules/churn-warning.ts';
import { competitorAskedSegment } from './rules/competitor-asked.ts';
import { contactsFellSegment } from './rules/contacts-fell.ts';
import { dormantSegment } from './rules/dormant.ts';
import { firstTimeSegment } from './rules/first-time.ts';
import { growingSegment } from './rules/growing.ts';
import { highValueSegment } from './rules/high-value.ts';
import { lostSegment } from './rules/lost.ts';
import { lowSatisfactionSegment } from './rules/low-satisfaction.ts';
import { loyalSegment } from './rules/loyal.ts';
import { newSegment } from './rules/new.ts';
import { npsFellSegment } from './rules/nps-fell.ts';
import { ordersFellSegment } from './rules/orders-fell.ts';
import { promisingSegment } from './rules/promising.ts';
import { prospectSegment } from './rules/prospect.ts';

/** Every segment there is. Of the life cycle's, the first that holds is the customer's. */
const list = [
  lostSegment,
  loyalSegment,
  growingSegment,
  firstTimeSegment,
  prospectSegment,
  newSegment,
  activeSegment,
  promisingSegment,
  dormantSegment,
  highValueSegment,
  churnWarningSegment,
  contactsFellSegment,
  ordersFellSegment,
  competitorAskedSegment,
  npsFellSegment,
  lowSatisfactionSegment,
] as const;

export type SegmentId = (typeof list)[number]['id'];
export const segmentRules: readonly (SegmentRule & { id: SegmentId })[] = list;

/** Whether a text, e.g. of a stored standing, names a segment of today. */
export function isSegmentId(id: string): id is SegmentId {
  return list.some((rule) => rule.id === id);
}
