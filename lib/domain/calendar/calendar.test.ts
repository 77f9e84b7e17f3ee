import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, shiftMonth } from '../followups/calendar-day.ts';
import { isQuietAt, nextQuietChange } from '../followups/quiet-hours.ts';
import { nextAllowedMoment } from './allowed-moment.ts';
import { anniversaryOf, nextBirthday } from './anniversary.ts';
import {
  areHolidaysKnown,
  holidayName,
  holidayYears,
  isHoliday,
  isSwappedWorkday,
} from './public-holidays.ts';
import { readBirthday } from './read-birthday.ts';
import { workingTimeOf } from './working-settings.ts';
import {
  addWorkingDays,
  addWorkingMinutes,
  isWorkingDay,
  isWorkingMoment,
  nextWorkingMoment,
  usualWorkingTime,
  workingDayFrom,
} from './working-time.ts';

const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);
const zone = 'Asia/Shanghai';
const usual = usualWorkingTime;

describe('public holidays', () => {
  it.each([
    ['2026-10-01', '国庆节', 'National Day'],
    ['2026-02-17', '春节', 'Spring Festival'],
    ['2026-01-02', '元旦', "New Year's Day"],
  ])('%s is %s', (day, zh, en) => {
    expect(holidayName(day)).toEqual({ zh, en });
    expect(isHoliday(day)).toBe(true);
  });

  it('an ordinary weekend is none', () => {
    expect(isHoliday('2026-11-21')).toBe(false);
    expect(holidayName('2026-11-21')).toBeNull();
  });

  it('a weekend swapped for a holiday is worked', () => {
    expect(isSwappedWorkday('2026-10-10')).toBe(true);
    expect(isWorkingDay('2026-10-10', usual)).toBe(true);
    expect(isWorkingDay('2026-10-10', { ...usual, hasPublicHolidays: false })).toBe(false);
  });

  it('beyond the years that are published only weekends are known', () => {
    expect(holidayYears).toEqual({ first: 2004, last: 2026 });
    expect(areHolidaysKnown('2026-12-31')).toBe(true);
    expect(areHolidaysKnown('2027-01-01')).toBe(false);
    expect(isWorkingDay('2027-10-01', usual)).toBe(true); // a Friday
    expect(isWorkingDay('2027-10-02', usual)).toBe(false);
  });
});

describe('working days', () => {
  it.each([
    ['2026-09-30', 1, '2026-10-08'],
    ['2026-10-08', 3, '2026-10-12'], // Saturday 10 October is worked
    ['2026-11-20', 3, '2026-11-25'],
    ['2026-11-21', 0, '2026-11-23'],
    ['2026-11-20', 0, '2026-11-20'],
    ['2026-11-23', -1, '2026-11-20'],
    ['2026-10-08', -1, '2026-09-30'],
    ['2026-12-31', 1, '2027-01-01'], // not published yet
  ])('%s and %i is %s', (day, count, expected) => {
    expect(addWorkingDays(day, count, usual)).toBe(expected);
  });

  it('a pause, such as a school holiday, is skipped', () => {
    const campus = { ...usual, pauses: [{ from: '2026-12-01', to: '2026-12-31' }] };
    expect(addWorkingDays('2026-11-30', 1, campus)).toBe('2027-01-01');
    expect(isWorkingDay('2026-12-01', campus)).toBe(false);
  });

  it('a shop that never works does not search for ever', () => {
    const closed = { ...usual, weekdays: [], hasPublicHolidays: false };
    expect(workingDayFrom('2026-11-21', closed)).toBe('2026-11-21');
    expect(addWorkingDays('2026-11-21', 2, closed)).toBe('2026-11-23');
  });
});

describe('working time from settings', () => {
  it('takes what is understood and leaves the rest as usual', () => {
    expect(workingTimeOf({})).toEqual(usual);
    expect(
      workingTimeOf({
        workdays: '234567',
        workFrom: '10:00',
        workTo: '22:00',
        publicHolidays: false,
        pauses: '2027-01-18/2027-02-28，2027-05-04, soon, 2027-03-02/2027-03-01',
      }),
    ).toEqual({
      weekdays: [2, 3, 4, 5, 6, 7],
      from: '10:00',
      to: '22:00',
      hasPublicHolidays: false,
      pauses: [
        { from: '2027-01-18', to: '2027-02-28' },
        { from: '2027-05-04', to: '2027-05-04' },
      ],
    });
    expect(workingTimeOf({ workdays: 'x', workFrom: '18:00', workTo: '9' })).toEqual(usual);
  });
});

describe('working hours', () => {
  it.each([
    ['in them', '2026-11-20T02:00:00.000Z', '2026-11-20T02:00:00.000Z'],
    ['before opening', '2026-11-20T00:00:00.000Z', '2026-11-20T01:00:00.000Z'],
    ['after closing on Friday', '2026-11-20T10:00:00.000Z', '2026-11-23T01:00:00.000Z'],
    ['at a weekend', '2026-11-21T02:00:00.000Z', '2026-11-23T01:00:00.000Z'],
  ])('the next moment from %s', (_what, at, expected) => {
    expect(nextWorkingMoment(at, usual, zone)).toBe(expected);
    expect(isWorkingMoment(expected, usual, zone)).toBe(true);
  });

  it.each([
    ['within the day', '2026-11-20T02:00:00.000Z', 60, '2026-11-20T03:00:00.000Z'],
    ['up to closing', '2026-11-20T09:00:00.000Z', 60, '2026-11-20T10:00:00.000Z'],
    ['over a weekend', '2026-11-20T09:20:00.000Z', 60, '2026-11-23T01:20:00.000Z'],
    ['from the night', '2026-11-20T15:00:00.000Z', 45, '2026-11-23T01:45:00.000Z'],
    ['over two days', '2026-11-23T01:00:00.000Z', 20 * 60, '2026-11-25T03:00:00.000Z'],
  ])('minutes %s', (_what, at, minutes, expected) => {
    expect(addWorkingMinutes(at, minutes, usual, zone)).toBe(expected);
  });
});

describe('the next allowed moment', () => {
  const quiet = { from: '21:00', to: '08:00' };
  it.each([
    ['a free moment', '2026-11-20T02:00:00.000Z', '2026-11-20T02:00:00.000Z'],
    [
      'Saturday at three keeps its time on Monday',
      '2026-11-21T07:00:00.000Z',
      '2026-11-23T07:00:00.000Z',
    ],
    ['quiet hours end at eight', '2026-11-19T15:00:00.000Z', '2026-11-20T00:00:00.000Z'],
    [
      'Friday night waits for Monday morning',
      '2026-11-20T15:00:00.000Z',
      '2026-11-23T00:00:00.000Z',
    ],
    [
      'Saturday night waits for Monday morning',
      '2026-11-21T15:00:00.000Z',
      '2026-11-23T00:00:00.000Z',
    ],
  ])('%s', (_what, at, expected) => {
    expect(nextAllowedMoment(at, { quiet, workingTime: usual }, zone)).toBe(expected);
  });

  it('is never earlier, always allowed, and itself its own next', () => {
    const clock = fc.integer({ min: 0, max: 47 }).map((half) => {
      return `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`;
    });
    const zones = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe');
    const instants = fc.integer({ min: Date.parse('2025-01-01'), max: Date.parse('2027-06-01') });
    const property = fc.property(instants, clock, clock, zones, (ms, from, to, where) => {
      const at = new Date(ms - (ms % 60_000)).toISOString();
      const restraints = { quiet: { from, to }, workingTime: usual };
      const moment = nextAllowedMoment(at, restraints, where);
      expect(moment >= at).toBe(true);
      expect(isWorkingDay(dayOf(moment, where), usual)).toBe(true);
      expect(isQuietAt(restraints.quiet, moment, where)).toBe(false);
      expect(nextAllowedMoment(moment, restraints, where)).toBe(moment);
    });
    fc.assert(property, { seed, numRuns: 500 });
  });
});

describe('quiet hours where the clocks change', () => {
  it.each([
    // Clocks go back from 3:00 to 2:00: they end at 2:30, begin again at once at 2:00, and end again.
    ['02:30', '2025-02-23T01:00:00.000Z', '2025-02-23T01:30:00.000Z', 'Africa/Casablanca'],
    ['02:30', '2025-02-23T01:30:00.000Z', '2025-02-23T02:00:00.000Z', 'Africa/Casablanca'],
    ['02:30', '2025-02-23T02:00:00.000Z', '2025-02-23T02:30:00.000Z', 'Africa/Casablanca'],
    // Clocks go forward from 2:00 to 3:00: 2:30 is never shown, so they end with the change.
    ['02:30', '2026-03-08T06:00:00.000Z', '2026-03-08T07:00:00.000Z', 'America/New_York'],
    ['08:00', '2026-11-20T14:00:00.000Z', '2026-11-21T00:00:00.000Z', 'Asia/Shanghai'],
  ])('until %s, from %s on, change at %s in %s', (to, now, expected, where) => {
    expect(nextQuietChange({ from: '21:00', to }, now, where)).toBe(expected);
  });
});

describe('birthdays and anniversaries', () => {
  it.each([
    ['2024-02-29', '2026-01-01', '2026-02-28'],
    ['2024-02-29', '2028-01-01', '2028-02-29'],
    ['1999-05-03', '2026-05-03', '2026-05-03'],
    ['1999-05-03', '2026-05-04', '2027-05-03'],
    ['除夕', '2026-11-21', '2027-02-05'],
  ])('one born on %s, asked on %s, has it on %s', (born, from, day) => {
    const birthday = readBirthday(born);
    expect(birthday && nextBirthday(birthday, from)).toBe(day);
  });

  it('an anniversary is at least a year later and says of how many years', () => {
    expect(anniversaryOf('2024-02-29', '2024-03-01')).toEqual({ day: '2025-02-28', years: 1 });
    expect(anniversaryOf('2026-11-21', '2026-11-21')).toEqual({ day: '2027-11-21', years: 1 });
    expect(anniversaryOf('2020-11-21', '2026-11-21')).toEqual({ day: '2026-11-21', years: 6 });
    expect(anniversaryOf('2023-02-29', '2026-01-01')).toBeNull();
  });

  it.each([
    ['5月3日', { calendar: 'solar', month: 5, date: 3 }],
    ['05-03', { calendar: 'solar', month: 5, date: 3 }],
    ['1999/5/3', { calendar: 'solar', month: 5, date: 3 }],
    ['1999年5月3日', { calendar: 'solar', month: 5, date: 3 }],
    ['十二月二十五日', { calendar: 'solar', month: 12, date: 25 }],
    ['3 May', { calendar: 'solar', month: 5, date: 3 }],
    ['May 3rd, 1999', { calendar: 'solar', month: 5, date: 3 }],
    ['农历八月十五', { calendar: 'lunar', month: 8, date: 15, isLeap: false }],
    ['农历8月15', { calendar: 'lunar', month: 8, date: 15, isLeap: false }],
    ['lunar:08-15', { calendar: 'lunar', month: 8, date: 15, isLeap: false }],
    ['闰六月初一', { calendar: 'lunar', month: 6, date: 1, isLeap: true }],
    ['腊月廿三', { calendar: 'lunar', month: 12, date: 23, isLeap: false }],
    ['正月初三', { calendar: 'lunar', month: 1, date: 3, isLeap: false }],
    ['阴历1990年冬月三十', { calendar: 'lunar', month: 11, date: 30, isLeap: false }],
    ['19990503', { calendar: 'solar', month: 5, date: 3 }],
    ['May 19', { calendar: 'solar', month: 5, date: 19 }],
    ['3rd of May', { calendar: 'solar', month: 5, date: 3 }],
    ['3 May 1999', { calendar: 'solar', month: 5, date: 3 }],
    ['15/08/1990', { calendar: 'solar', month: 8, date: 15 }],
    ['08/15/1990', { calendar: 'solar', month: 8, date: 15 }],
    ['05/05/1990', { calendar: 'solar', month: 5, date: 5 }],
    ['5/3', { calendar: 'solar', month: 5, date: 3 }],
    ['5.3', { calendar: 'solar', month: 5, date: 3 }],
    ['５月３日', { calendar: 'solar', month: 5, date: 3 }],
    ['90年5月3日', { calendar: 'solar', month: 5, date: 3 }],
    ['1999-05-03（身份证）', { calendar: 'solar', month: 5, date: 3 }],
    ['August 15, 1990 lunar', { calendar: 'lunar', month: 8, date: 15, isLeap: false }],
    ['lunar:1990-08-15', { calendar: 'lunar', month: 8, date: 15, isLeap: false }],
    ['lunar:06-15 leap', { calendar: 'lunar', month: 6, date: 15, isLeap: true }],
    ['农历大年初一', { calendar: 'lunar', month: 1, date: 1, isLeap: false }],
    ['大年初三', { calendar: 'lunar', month: 1, date: 3, isLeap: false }],
    ['除夕', { calendar: 'lunar', month: 12, date: 30, isLeap: false }],
    ['农历大年三十', { calendar: 'lunar', month: 12, date: 30, isLeap: false }],
    ['5 月 3 日', { calendar: 'solar', month: 5, date: 3 }],
    ['born May 3.', { calendar: 'solar', month: 5, date: 3 }],
    ['农历8.15', { calendar: 'lunar', month: 8, date: 15, isLeap: false }],
    ['属龙', null],
    ['May 1999', null],
    ['Mar 2001', null],
    ['2003-05', null],
    ['2012-5', null],
    ['1999年5月', null],
    ['Mark 5', null],
    ['Maya 12', null],
    ['03/05/1999', null],
    ['3.5.1999', null],
    ['99-05-03', null],
    ['19991303', null],
    ['13800138000', null],
    ['13月1日', null],
    ['2月30日', null],
    ['五月', null],
    ['', null],
  ])('“%s” is read', (text, birthday) => {
    expect(readBirthday(text)).toEqual(birthday);
  });
});

describe('calendar months', () => {
  it.each([
    ['2024-11-30', 3, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(shiftMonth(day, months)).toBe(expected);
  });
});
