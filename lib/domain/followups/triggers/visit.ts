import { exampleContact, exampleCustomer, exampleOrders } from '../../facts/example-rows.ts';
import { dayOf, shiftDay, shiftMonth } from '../calendar-day.ts';
import { defineTrigger, type Occasion } from './define-trigger.ts';
import { isSoon } from './due-moment.ts';

const settings = { days: 90, keyMonths: 1 };

const partner = exampleCustomer('2026-01-05T02:00:00.000Z', { audience: 'business' });
const orders = exampleOrders('2026-03-02T02:00:00.000Z');

/** Business customers face to face: each quarter, the most valuable ones each month. */
export const visit = defineTrigger({
  id: 'visit',
  scope: 'customer',
  rules: ['46'],
  presets: {
    campus: { isOn: false, settings },
    retail: { isOn: true, settings },
    business: { isOn: true, settings },
  },
  due(facts, { days, keyMonths }, { segments }): Occasion[] {
    if (facts.audience !== 'business' || segments[0] === 'lost') return [];
    if (facts.orders.length === 0 && facts.contracts.length === 0) return [];
    const visited = facts.contacts.findLast(({ kind }) => kind === 'visit');
    const last = visited ? dayOf(visited.at, facts.zone) : facts.createdOn;
    const isKey = keyMonths > 0 && segments.includes('highValue');
    const dueOn = isKey ? shiftMonth(last, keyMonths) : shiftDay(last, days);
    if (!isSoon(dueOn, facts)) return [];
    const values = { last, days, months: keyMonths };
    const reason = { code: `visit${isKey ? 'Key' : ''}${visited ? '' : 'Never'}`, values };
    return [{ key: `since:${last}`, dueOn, dueTime: null, strength: isKey ? 50 : 46, reason }];
  },
  examples: [
    {
      says: 'ninety days after the last visit',
      history: {
        customer: partner,
        purchases: orders,
        interactions: [exampleContact('2026-08-01T02:00:00.000Z', 'out', 'visit')],
      },
      now: '2026-10-30T02:00:00.000Z',
      due: [{ key: 'since:2026-08-01', dueOn: '2026-10-30', code: 'visit' }],
    },
    {
      says: 'a call is no visit',
      history: {
        customer: partner,
        purchases: orders,
        interactions: [exampleContact('2026-10-29T02:00:00.000Z', 'out', 'call')],
      },
      now: '2026-10-30T02:00:00.000Z',
      due: [{ dueOn: '2026-04-05', code: 'visitNever' }],
    },
    {
      says: 'the most valuable are visited each month',
      history: {
        customer: partner,
        purchases: orders,
        interactions: [exampleContact('2026-08-31T02:00:00.000Z', 'out', 'visit')],
      },
      segments: ['loyal', 'highValue'],
      now: '2026-09-30T02:00:00.000Z',
      due: [{ dueOn: '2026-09-30', code: 'visitKey' }],
    },
    {
      says: 'a consumer is never visited',
      history: { customer: exampleCustomer('2026-01-05T02:00:00.000Z'), purchases: orders },
      now: '2026-10-30T02:00:00.000Z',
      due: [],
    },
    {
      says: 'nor is a company that has not bought',
      history: { customer: partner },
      now: '2026-10-30T02:00:00.000Z',
      due: [],
    },
  ],
});
