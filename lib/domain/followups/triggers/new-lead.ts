import { exampleContact, exampleCustomer, exampleOrders } from '../../facts/example-rows.ts';
import { defineTrigger, type Occasion } from './define-trigger.ts';
import { addHours, isWaitedFor, longestClosedHours, momentOf } from './due-moment.ts';
import { isAnsweredSince } from './touches.ts';

const settings = { withinMinutes: 60, remindAtMinutes: 45 };
/** A lead that nobody answered for this long is no new one any more. */
const freshHours = 96;

const saved = exampleCustomer('2026-11-17T02:00:00.000Z');

/** The first answer to a new lead, within the hour in working time; the reminder comes before. */
export const newLead = defineTrigger({
  id: 'newLead',
  scope: 'customer',
  rules: ['36'],
  presets: {
    campus: { isOn: true, settings },
    retail: { isOn: true, settings },
    business: { isOn: true, settings },
  },
  due(facts, { withinMinutes, remindAtMinutes }, context): Occasion[] {
    const { createdAt } = facts.customer;
    if (context.isFromFile || facts.orders.length > 0) return [];
    const isLongAgo = addHours(createdAt, freshHours + longestClosedHours) < facts.now;
    if (isLongAgo || isAnsweredSince(facts, createdAt)) return [];
    const remind = context.addWorkingMinutes(createdAt, Math.min(remindAtMinutes, withinMinutes));
    const deadline = context.addWorkingMinutes(createdAt, withinMinutes);
    const isAnswer = isWaitedFor(deadline, facts, context);
    if (addHours(createdAt, freshHours) < facts.now && !isAnswer) return [];
    const values = { minutes: withinMinutes, deadline, since: createdAt };
    const reason = { code: 'newLead', values };
    return [{ key: 'first', ...momentOf(remind, facts), strength: 92, reason, isAnswer }];
  },
  examples: [
    {
      says: 'a lead saved at ten is due at a quarter to eleven',
      history: { customer: saved },
      now: '2026-11-17T02:01:00.000Z',
      due: [{ key: 'first', dueOn: '2026-11-17', dueTime: '10:45' }],
    },
    {
      says: 'a lead saved at night is due three quarters of an hour after opening',
      history: { customer: exampleCustomer('2026-11-17T15:00:00.000Z') },
      now: '2026-11-17T15:01:00.000Z',
      due: [{ dueOn: '2026-11-18', dueTime: '09:45' }],
    },
    {
      says: 'the rest of the hour runs on the next working day',
      preset: 'business',
      history: { customer: exampleCustomer('2026-11-20T09:40:00.000Z') },
      now: '2026-11-20T09:41:00.000Z',
      due: [{ dueOn: '2026-11-23', dueTime: '09:25' }],
    },
    {
      says: 'an answer ends it',
      history: {
        customer: saved,
        interactions: [exampleContact('2026-11-17T02:20:00.000Z', 'out')],
      },
      now: '2026-11-17T02:30:00.000Z',
      due: [],
    },
    {
      says: 'a message of the lead does not',
      history: {
        customer: saved,
        interactions: [exampleContact('2026-11-17T02:20:00.000Z', 'in')],
      },
      now: '2026-11-17T02:30:00.000Z',
      due: [{ dueOn: '2026-11-17', dueTime: '10:45' }],
    },
    {
      says: 'somebody who bought, and somebody from a file, is no new lead',
      history: { customer: saved, purchases: exampleOrders('2026-11-17T02:00:00.000Z') },
      now: '2026-11-17T02:30:00.000Z',
      due: [],
    },
    {
      says: 'a file of many makes no new leads',
      history: { customer: saved },
      isFromFile: true,
      now: '2026-11-17T02:30:00.000Z',
      due: [],
    },
    {
      says: 'a holiday longer than four days does not make it old, as nobody could answer',
      history: { customer: exampleCustomer('2026-10-01T02:00:00.000Z') },
      now: '2026-10-08T01:30:00.000Z',
      due: [{ dueOn: '2026-10-08', dueTime: '09:45' }],
    },
    {
      says: 'after four days it is too late to be new',
      history: { customer: saved },
      now: '2026-11-21T02:00:01.000Z',
      due: [],
    },
  ],
});
