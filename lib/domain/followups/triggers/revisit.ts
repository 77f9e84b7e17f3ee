import type { CustomerFacts } from '../../facts/customer-facts.ts';
import { exampleContact, exampleFollowUp, exampleOrders } from '../../facts/example-rows.ts';
import { dayOf, shiftDay } from '../calendar-day.ts';
import { defineTrigger, type Occasion } from './define-trigger.ts';
import { isSoon } from './due-moment.ts';
import { outwardTouches } from './touches.ts';

const settings = { days: 3, most: 2, forDays: 10 };

/** How often the rep went to them since they last moved: two unanswered visits are enough. */
function unanswered(facts: CustomerFacts): string[] {
  const replies = facts.contacts.filter(({ direction }) => direction === 'in').map(({ at }) => at);
  const since = [replies.at(-1), facts.orders.at(-1)?.at].filter((at) => at !== undefined).sort();
  const days = outwardTouches(facts)
    .filter((at) => at > (since.at(-1) ?? ''))
    .map((at) => dayOf(at, facts.zone));
  return [...new Set(days)];
}

/** Somebody who was spoken to and has not bought: once more after three days. */
export const revisit = defineTrigger({
  id: 'revisit',
  scope: 'customer',
  rules: ['39'],
  presets: {
    campus: { isOn: true, settings },
    retail: { isOn: true, settings },
    business: { isOn: true, settings },
  },
  due(facts, { days, most, forDays }, { segments }): Occasion[] {
    const isOpen = segments[0] === 'prospect' || segments.includes('promising');
    const isPlanned = facts.followUps.some(({ status, origin }) => status === 'open' && !origin);
    const visits = unanswered(facts);
    const last = visits.at(-1);
    if (!isOpen || isPlanned || last === undefined || visits.length > most) return [];
    if (facts.orders.some(({ day }) => day >= last)) return [];
    const dueOn = shiftDay(last, days);
    if (!isSoon(dueOn, facts) || shiftDay(dueOn, forDays) < facts.today) return [];
    const reason = { code: 'revisit', values: { last, days } };
    return [{ key: `after:${last}`, dueOn, dueTime: null, strength: 52, reason }];
  },
  examples: [
    {
      says: 'three days after a talk with somebody who has not bought',
      history: { interactions: [exampleContact('2026-11-14T02:00:00.000Z', 'out')] },
      segments: ['prospect'],
      now: '2026-11-17T02:00:00.000Z',
      due: [{ key: 'after:2026-11-14', dueOn: '2026-11-17' }],
    },
    {
      says: 'a loyal customer is not revisited',
      history: { interactions: [exampleContact('2026-11-14T02:00:00.000Z', 'out')] },
      segments: ['loyal'],
      now: '2026-11-17T02:00:00.000Z',
      due: [],
    },
    {
      says: 'two talks without a reply are enough',
      history: {
        interactions: [
          exampleContact('2026-11-08T02:00:00.000Z', 'out'),
          exampleContact('2026-11-11T02:00:00.000Z', 'out'),
          exampleContact('2026-11-14T02:00:00.000Z', 'out'),
        ],
      },
      segments: ['prospect'],
      now: '2026-11-17T02:00:00.000Z',
      due: [],
    },
    {
      says: 'who has something planned already is left to it',
      history: {
        interactions: [exampleContact('2026-11-14T02:00:00.000Z', 'out')],
        followUps: [exampleFollowUp('2026-11-25')],
      },
      segments: ['prospect'],
      now: '2026-11-17T02:00:00.000Z',
      due: [],
    },
    {
      says: 'a purchase after the talk ends it',
      history: {
        interactions: [exampleContact('2026-11-14T02:00:00.000Z', 'out')],
        purchases: exampleOrders('2026-11-15T02:00:00.000Z'),
      },
      segments: ['firstTime', 'promising'],
      now: '2026-11-17T02:00:00.000Z',
      due: [],
    },
  ],
});
