import { exampleContact, exampleCustomer, exampleOrders } from '../../facts/example-rows.ts';
import { dayOf, shiftDay } from '../calendar-day.ts';
import { defineTrigger, type Occasion } from './define-trigger.ts';
import { isSoon } from './due-moment.ts';

const settings = { days: 3, businessDays: 7, forDays: 14 };

const bought = exampleOrders('2026-11-10T02:00:00.000Z');

/** How it is going with what was bought: a guide after three days, a call after a week. */
export const afterPurchase = defineTrigger({
  id: 'afterPurchase',
  scope: 'customer',
  rules: ['45'],
  presets: {
    campus: { isOn: true, settings },
    retail: { isOn: true, settings },
    business: { isOn: true, settings: { ...settings, days: 7 } },
  },
  due(facts, { days, businessDays, forDays }): Occasion[] {
    const day = facts.orders.at(-1)?.day;
    if (day === undefined) return [];
    const wait = facts.audience === 'business' ? businessDays : days;
    const dueOn = shiftDay(day, wait);
    const isSpoken = facts.contacts.some(({ at }) => dayOf(at, facts.zone) > day);
    if (isSpoken || !isSoon(dueOn, facts) || shiftDay(dueOn, forDays) < facts.today) return [];
    const reason = { code: 'afterPurchase', values: { day, days: wait } };
    return [{ key: day, dueOn, dueTime: null, strength: 58, reason }];
  },
  examples: [
    {
      says: 'three days after a purchase',
      history: { purchases: bought },
      now: '2026-11-13T02:00:00.000Z',
      due: [{ key: '2026-11-10', dueOn: '2026-11-13' }],
    },
    {
      says: 'a week after it for a business buyer',
      history: {
        customer: exampleCustomer('2026-01-01T02:00:00.000Z', { audience: 'business' }),
        purchases: bought,
      },
      now: '2026-11-13T02:00:00.000Z',
      due: [{ dueOn: '2026-11-17' }],
    },
    {
      says: 'a talk on the day after the purchase has settled it',
      history: {
        purchases: bought,
        interactions: [exampleContact('2026-11-11T02:00:00.000Z', 'in')],
      },
      now: '2026-11-13T02:00:00.000Z',
      due: [],
    },
    {
      says: 'the talk of the sale itself has not',
      history: {
        purchases: bought,
        interactions: [exampleContact('2026-11-10T03:00:00.000Z', 'out')],
      },
      now: '2026-11-13T02:00:00.000Z',
      due: [{ dueOn: '2026-11-13' }],
    },
    {
      says: 'two weeks late it is still worth a call',
      history: { purchases: bought },
      now: '2026-11-27T02:00:00.000Z',
      due: [{ dueOn: '2026-11-13' }],
    },
    {
      says: 'a day later it is not',
      history: { purchases: bought },
      now: '2026-11-28T02:00:00.000Z',
      due: [],
    },
  ],
});
