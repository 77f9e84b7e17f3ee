import { anniversaryOf, nextBirthday } from '../../calendar/anniversary.ts';
import { readBirthday } from '../../calendar/read-birthday.ts';
import type { CustomerFacts } from '../../facts/customer-facts.ts';
import { exampleOrders } from '../../facts/example-rows.ts';
import { shiftDay } from '../calendar-day.ts';
import { defineTrigger, type Occasion, type YearlyDay } from './define-trigger.ts';
import { daysBetween, isSoon } from './due-moment.ts';

const settings = { days: 3, firstPurchase: true };

type Kept = { key: string; day: string; code: string; values: Record<string, string | number> };

function firstPurchaseOf({ orders, today }: CustomerFacts): Kept[] {
  const first = orders[0]?.day;
  const kept = first === undefined ? null : anniversaryOf(first, today);
  if (first === undefined || !kept) return [];
  const { day, years } = kept;
  return [
    { key: `firstPurchase:${day}`, day, code: 'firstPurchaseYears', values: { first, years } },
  ];
}

/** A day that was written down with its year may be counted; by the moon it comes without a number. */
function yearlyOf({ key, name, text }: YearlyDay, today: string): Kept[] {
  const known = readBirthday(text);
  const day = known && nextBirthday(known, today);
  if (!day) return [];
  return [{ key: `${key}:${day}`, day, code: 'yearlyDay', values: { name } }];
}

/** Days that come every year: the first purchase, and those that the shop keeps in its own fields. */
export const anniversary = defineTrigger({
  id: 'anniversary',
  scope: 'customer',
  rules: ['41'],
  presets: {
    campus: { isOn: true, settings: { ...settings, firstPurchase: false } },
    retail: { isOn: true, settings },
    business: { isOn: true, settings },
  },
  due(facts, { days, firstPurchase }, { yearlyDays }): Occasion[] {
    const kept = [
      ...(firstPurchase ? firstPurchaseOf(facts) : []),
      ...yearlyDays.flatMap((each) => yearlyOf(each, facts.today)),
    ];
    return kept.flatMap(({ key, day, code, values }) => {
      const dueOn = shiftDay(day, -days);
      if (!isSoon(dueOn, facts)) return [];
      const left = Math.max(daysBetween(facts.today, day), 0);
      const reason = { code, values: { ...values, day, left } };
      return [{ key, dueOn, dueTime: null, before: day, strength: 44, reason }];
    });
  },
  examples: [
    {
      says: 'three days before a year with the shop is full',
      history: { purchases: exampleOrders('2025-11-20T02:00:00.000Z') },
      now: '2026-11-17T02:00:00.000Z',
      due: [{ key: 'firstPurchase:2026-11-20', dueOn: '2026-11-17', code: 'firstPurchaseYears' }],
    },
    {
      says: 'the day of the purchase itself is none',
      history: { purchases: exampleOrders('2026-11-20T02:00:00.000Z') },
      now: '2026-11-20T03:00:00.000Z',
      due: [],
    },
    {
      says: 'a first purchase of 29 February is kept on the 28th',
      history: { purchases: exampleOrders('2024-02-29T02:00:00.000Z') },
      now: '2026-02-25T02:00:00.000Z',
      due: [{ key: 'firstPurchase:2026-02-28', dueOn: '2026-02-25' }],
    },
    {
      says: 'a wedding day in a field of the shop, by the sun',
      history: {},
      yearlyDays: [{ key: 'wedding', name: '结婚纪念日', text: '2018-06-06' }],
      now: '2026-06-03T02:00:00.000Z',
      due: [{ key: 'wedding:2026-06-06', dueOn: '2026-06-03', code: 'yearlyDay' }],
    },
    {
      says: 'and one by the moon: the 7th of the 7th month is 19 August 2026',
      history: {},
      yearlyDays: [{ key: 'qixi', name: '结婚纪念日', text: '农历七月初七' }],
      now: '2026-08-16T02:00:00.000Z',
      due: [{ key: 'qixi:2026-08-19', dueOn: '2026-08-16' }],
    },
    {
      says: 'campus shops keep no first purchases',
      preset: 'campus',
      history: { purchases: exampleOrders('2025-11-20T02:00:00.000Z') },
      now: '2026-11-17T02:00:00.000Z',
      due: [],
    },
  ],
});
