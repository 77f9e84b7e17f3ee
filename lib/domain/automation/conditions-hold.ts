import { dayOf, shiftDay } from '../followups/calendar-day.ts';
import type { Automation } from '../records/automation.ts';
import { type CustomerStory, hasTag, isFieldEqual } from './customer-story.ts';
import { lastOf } from './happenings.ts';
import type { Condition } from './rule-schema.ts';

/** Whether what an automation asks for besides is so now: all of it, or any. Nothing asked for holds. */
export function conditionsHold(
  { match, conditions }: Pick<Automation, 'match' | 'conditions'>,
  story: CustomerStory,
): boolean {
  if (conditions.length === 0) return true;
  if (match === 'all') return conditions.every((each) => conditionHolds(each, story));
  return conditions.some((each) => conditionHolds(each, story));
}

function conditionHolds(condition: Condition, story: CustomerStory): boolean {
  const { facts } = story;
  switch (condition.kind) {
    case 'segment':
      return story.segments.includes(condition.segment) === condition.is;
    case 'tag':
      return hasTag(story, condition.tag) === condition.is;
    case 'audience':
      return facts.audience === condition.audience;
    case 'orders':
      return condition.compare === 'atLeast'
        ? facts.orders.length >= condition.count
        : facts.orders.length <= condition.count;
    case 'silent': {
      const last = lastOf(condition.what, story);
      // Who never bought has not bought for any number of days.
      return last === null || shiftDay(dayOf(last, facts.zone), condition.days) <= facts.today;
    }
    case 'field':
      return isFieldEqual(facts.customer, condition.field, condition.value) === condition.is;
    case 'stage':
      return (facts.customer.stage === condition.stage) === condition.is;
    default:
      return facts.customer.source.trim() === condition.source;
  }
}
