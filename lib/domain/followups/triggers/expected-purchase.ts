import { exampleCustomer, exampleOrders } from '../../facts/example-rows.ts';
import { shiftDay } from '../calendar-day.ts';
import { defineTrigger, type Occasion } from './define-trigger.ts';
import { isSoon } from './due-moment.ts';

const settings = { leadDays: 3, businessLeadDays: 14 };

const monthly = exampleOrders(
  '2026-07-14T02:00:00.000Z',
  '2026-08-13T02:00:00.000Z',
  '2026-09-12T02:00:00.000Z',
  '2026-10-12T02:00:00.000Z',
);

/** Before the next purchase of somebody who buys regularly; nobody else is guessed at. */
export const expectedPurchase = defineTrigger({
  id: 'expectedPurchase',
  scope: 'customer',
  rules: ['52', '53'],
  presets: {
    campus: { isOn: true, settings },
    retail: { isOn: true, settings },
    business: { isOn: true, settings: { leadDays: 14, businessLeadDays: 14 } },
  },
  due(facts, { leadDays, businessLeadDays }, context): Occasion[] {
    const next = context.expectedPurchase(facts);
    const last = facts.orders.at(-1)?.day;
    if (!next?.isRegular || last === undefined) return [];
    const lead = facts.audience === 'business' ? businessLeadDays : leadDays;
    const dueOn = shiftDay(next.day, -lead);
    // Half a gap after the expected day it is no reminder any more: churn warnings take over.
    const until = shiftDay(next.day, Math.round(next.gapDays / 2));
    if (!isSoon(dueOn, facts) || until < facts.today) return [];
    const values = { gap: next.gapDays, last, day: next.day };
    const reason = { code: 'expectedPurchase', values };
    return [{ key: `after:${last}`, dueOn, dueTime: null, strength: 64, reason }];
  },
  examples: [
    {
      says: 'three days before the expected day of a monthly buyer',
      history: { purchases: monthly },
      now: '2026-11-08T02:00:00.000Z',
      due: [{ key: 'after:2026-10-12', dueOn: '2026-11-08' }],
    },
    {
      says: 'two weeks before it for a business buyer',
      history: {
        customer: exampleCustomer('2026-01-01T02:00:00.000Z', { audience: 'business' }),
        purchases: monthly,
      },
      now: '2026-10-28T02:00:00.000Z',
      due: [{ dueOn: '2026-10-28' }],
    },
    {
      says: 'two gaps are no rhythm yet',
      history: { purchases: monthly.slice(1) },
      now: '2026-11-08T02:00:00.000Z',
      due: [],
    },
    {
      says: 'who buys after 5, 60 and 20 days is not regular',
      history: {
        purchases: exampleOrders(
          '2026-07-20T02:00:00.000Z',
          '2026-07-25T02:00:00.000Z',
          '2026-09-23T02:00:00.000Z',
          '2026-10-13T02:00:00.000Z',
        ),
      },
      now: '2026-11-02T02:00:00.000Z',
      due: [],
    },
    {
      says: 'half a gap after the expected day the reminder ends',
      history: { purchases: monthly },
      now: '2026-11-27T02:00:00.000Z',
      due: [],
    },
  ],
});
