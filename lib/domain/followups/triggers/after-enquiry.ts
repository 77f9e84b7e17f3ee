import type { CustomerFacts } from '../../facts/customer-facts.ts';
import {
  exampleContact,
  exampleDone,
  exampleId,
  exampleNeed,
  exampleOrders,
} from '../../facts/example-rows.ts';
import { defineTrigger, type Occasion } from './define-trigger.ts';
import { addHours, isSoon, isWaitedFor, momentOf } from './due-moment.ts';
import { outwardTouches } from './touches.ts';

const settings = { hours: 24, remindBeforeHours: 4, forDays: 7 };

type Enquiry = { at: string; key: string; code: string };

/** The oldest thing that the customer said or asked for after the rep's last move. */
function openEnquiry(facts: CustomerFacts): Enquiry | null {
  const answered = outwardTouches(facts).at(-1) ?? '';
  const ordered = facts.orders.at(-1)?.at ?? '';
  const since = answered > ordered ? answered : ordered;
  const messages = facts.contacts
    .filter(({ direction, at }) => direction === 'in' && at > since)
    .map(({ at }) => ({ at, key: `in:${at}`, code: 'enquiryMessage' }));
  const needs = facts.needs
    .filter(({ kind, at }) => kind === 'need' && at > since)
    .map(({ at, id }) => ({ at, key: `need:${id}`, code: 'enquiryNeed' }));
  return [...messages, ...needs].sort((a, b) => (a.at < b.at ? -1 : 1))[0] ?? null;
}

/** A customer asked and nobody answered: within a day, reminded some hours before it is over. */
export const afterEnquiry = defineTrigger({
  id: 'afterEnquiry',
  scope: 'customer',
  rules: ['38'],
  presets: {
    campus: { isOn: true, settings },
    retail: { isOn: true, settings },
    business: { isOn: true, settings },
  },
  due(facts, { hours, remindBeforeHours, forDays }, context): Occasion[] {
    const enquiry = openEnquiry(facts);
    if (!enquiry) return [];
    const deadline = addHours(enquiry.at, hours);
    const isAnswer = isWaitedFor(deadline, facts, context);
    if (addHours(enquiry.at, forDays * 24) < facts.now && !isAnswer) return [];
    const due = momentOf(addHours(enquiry.at, Math.max(hours - remindBeforeHours, 0)), facts);
    if (!isSoon(due.dueOn, facts)) return [];
    const values = { since: enquiry.at, hours, deadline };
    const reason = { code: enquiry.code, values };
    const strength = isAnswer ? 76 : 56;
    return [{ key: enquiry.key, ...due, strength, reason, isAnswer }];
  },
  examples: [
    {
      says: 'a message without an answer is due within the day, four hours before it is over',
      history: { interactions: [exampleContact('2026-11-17T02:00:00.000Z', 'in')] },
      now: '2026-11-17T03:00:00.000Z',
      due: [{ key: 'in:2026-11-17T02:00:00.000Z', dueOn: '2026-11-18', dueTime: '06:00' }],
    },
    {
      says: 'so is a need that was noted',
      history: { needs: [exampleNeed('2026-11-17T02:00:00.000Z')] },
      now: '2026-11-18T02:00:00.000Z',
      due: [{ key: `need:${exampleId}`, dueOn: '2026-11-18', code: 'enquiryNeed' }],
    },
    {
      says: 'an answer settles it',
      history: {
        interactions: [
          exampleContact('2026-11-17T02:00:00.000Z', 'in'),
          exampleContact('2026-11-17T04:00:00.000Z', 'out'),
        ],
      },
      now: '2026-11-18T02:00:00.000Z',
      due: [],
    },
    {
      says: 'so does an order, or a follow-up that was done',
      history: {
        needs: [exampleNeed('2026-11-17T02:00:00.000Z')],
        purchases: exampleOrders('2026-11-17T03:00:00.000Z'),
        followUps: [exampleDone('2026-11-17T04:00:00.000Z')],
      },
      now: '2026-11-18T02:00:00.000Z',
      due: [],
    },
    {
      says: 'of several messages the oldest open one counts',
      history: {
        interactions: [
          exampleContact('2026-11-16T02:00:00.000Z', 'out'),
          exampleContact('2026-11-16T05:00:00.000Z', 'in'),
          exampleContact('2026-11-17T02:00:00.000Z', 'in'),
        ],
      },
      now: '2026-11-17T03:00:00.000Z',
      due: [{ key: 'in:2026-11-16T05:00:00.000Z', dueOn: '2026-11-17', dueTime: '09:00' }],
    },
    {
      says: 'a holiday longer than a week does not end it, as nobody could answer',
      history: { interactions: [exampleContact('2026-09-30T08:00:00.000Z', 'in')] },
      now: '2026-10-08T02:00:00.000Z',
      due: [{ key: 'in:2026-09-30T08:00:00.000Z', dueOn: '2026-10-01', dueTime: '12:00' }],
    },
    {
      says: 'after a week nobody waits any more',
      history: { interactions: [exampleContact('2026-11-01T02:00:00.000Z', 'in')] },
      now: '2026-11-08T02:00:01.000Z',
      due: [],
    },
  ],
});
