import { nextBirthday } from '../../calendar/anniversary.ts';
import { readBirthday } from '../../calendar/read-birthday.ts';
import { exampleCustomer } from '../../facts/example-rows.ts';
import { shiftDay } from '../calendar-day.ts';
import { defineTrigger, type Occasion } from './define-trigger.ts';
import { daysBetween, isSoon } from './due-moment.ts';

const settings = { days: 3, coupon: true };

const born = (birthday: string) => ({
  customer: exampleCustomer('2026-01-01T02:00:00.000Z', { profile: { birthday } }),
});

/** A few days before a birthday, by the sun or by the moon; open until the day itself. */
export const birthday = defineTrigger({
  id: 'birthday',
  scope: 'customer',
  rules: ['41'],
  presets: {
    campus: { isOn: true, settings },
    retail: { isOn: true, settings },
    business: { isOn: true, settings: { ...settings, coupon: false } },
  },
  due(facts, { days, coupon }): Occasion[] {
    const written = facts.customer.profile.birthday ?? '';
    const known = written === '' ? null : readBirthday(written);
    const day = known && nextBirthday(known, facts.today);
    if (!known || day === null) return [];
    const dueOn = shiftDay(day, -days);
    if (!isSoon(dueOn, facts)) return [];
    const kind = known.calendar === 'lunar' ? 'Lunar' : '';
    const values = { day, left: Math.max(daysBetween(facts.today, day), 0), written };
    const reason = { code: `birthday${kind}${coupon ? 'Coupon' : ''}`, values };
    return [{ key: day, dueOn, dueTime: null, before: day, strength: 70, reason }];
  },
  examples: [
    {
      says: 'three days before the birthday',
      history: born('1999-05-03'),
      now: '2026-04-30T02:00:00.000Z',
      due: [{ key: '2026-05-03', dueOn: '2026-04-30', code: 'birthdayCoupon' }],
    },
    {
      says: 'a business partner is greeted without a coupon',
      preset: 'business',
      history: born('5月3日'),
      now: '2026-05-01T02:00:00.000Z',
      due: [{ key: '2026-05-03', dueOn: '2026-04-30', code: 'birthday' }],
    },
    {
      says: 'on the day it is still due, on the next day it is not',
      history: born('05-03'),
      now: '2026-05-03T02:00:00.000Z',
      due: [{ dueOn: '2026-04-30' }],
    },
    {
      says: 'the day after, the next one is a year away',
      history: born('05-03'),
      now: '2026-05-04T02:00:00.000Z',
      due: [],
    },
    {
      says: '29 February is kept on the 28th in common years',
      history: born('2000-02-29'),
      now: '2026-02-24T02:00:00.000Z',
      due: [{ key: '2026-02-28', dueOn: '2026-02-25' }],
    },
    {
      says: 'and on the 29th in leap years',
      history: born('2000-02-29'),
      now: '2028-02-24T02:00:00.000Z',
      due: [{ key: '2028-02-29', dueOn: '2028-02-26' }],
    },
    {
      says: 'a lunar birthday moves with the moon: 15th of the 8th month is 25 September 2026',
      history: born('农历八月十五'),
      now: '2026-09-20T02:00:00.000Z',
      due: [{ key: '2026-09-25', dueOn: '2026-09-22', code: 'birthdayLunarCoupon' }],
    },
    {
      says: 'a birthday that cannot be read congratulates nobody',
      history: born('13月40日'),
      now: '2026-09-20T02:00:00.000Z',
      due: [],
    },
  ],
});
