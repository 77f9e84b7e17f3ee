import { describe, expect, it } from 'vitest';
import {
  chineseTable,
  englishTable,
  noDateTable,
  saidAt,
  type WhenRow,
} from './parse-when.table.ts';
import { parseWhen } from './parse-when.ts';

const shanghai = 'Asia/Shanghai';
const newYork = 'America/New_York';

function meant(text: string, now = saidAt, zone = shanghai): string | null {
  const when = parseWhen(text, { now, zone });
  return when && [when.dueOn, when.dueTime].filter((part) => part !== null).join(' ');
}

function rowsOf(table: readonly WhenRow[]) {
  return table.map(([text, when, rest = '']) => ({ text, when, rest }));
}

describe('a date in words', () => {
  it.each(rowsOf(chineseTable))('“$text” is $when', ({ text, when, rest }) => {
    expect(meant(text)).toBe(when);
    expect(parseWhen(text, { now: saidAt, zone: shanghai })?.rest).toBe(rest);
  });

  it.each(rowsOf(englishTable))('“$text” is $when', ({ text, when, rest }) => {
    expect(meant(text)).toBe(when);
    expect(parseWhen(text, { now: saidAt, zone: shanghai })?.rest).toBe(rest);
  });

  it.each(noDateTable.map((text) => [text]))('“%s” holds no date to come', (text) => {
    expect(meant(text)).toBeNull();
  });

  it('tells the matched words, the instant and the end', () => {
    const text = '下周二下午3点到5点和她开会';
    expect(parseWhen(text, { now: saidAt, zone: shanghai })).toEqual({
      dueOn: '2026-11-24',
      dueTime: '15:00',
      start: '2026-11-24T07:00:00.000Z',
      end: '2026-11-24T09:00:00.000Z',
      allDay: false,
      matched: '下周二下午3点到5点',
      rest: '和她开会',
    });
  });

  it.each([
    ['12月1日到5日', '2026-12-05T16:00:00.000Z'],
    ['12月1-5号', '2026-12-05T16:00:00.000Z'],
    ['12月30日到1月2日', '2027-01-02T16:00:00.000Z'],
    ['周一到周三', '2026-11-25T16:00:00.000Z'],
    ['下周一至下周五', '2026-11-27T16:00:00.000Z'],
    ['下周', '2026-11-29T16:00:00.000Z'],
  ])('“%s” ends at %s, and the words of the end are taken too', (text, end) => {
    const when = parseWhen(text, { now: saidAt, zone: shanghai });
    expect(when).toMatchObject({ end, allDay: true, matched: text, rest: '' });
  });

  it('a day without a time is a whole day from its start', () => {
    const when = parseWhen('月底对账', { now: saidAt, zone: shanghai });
    expect(when).toMatchObject({ allDay: true, start: '2026-11-29T16:00:00.000Z', end: null });
  });

  it('days gone by are found only where they are asked for', () => {
    const past = { now: saidAt, zone: shanghai, isPastAllowed: true };
    expect(parseWhen('昨天聊过', past)?.dueOn).toBe('2026-11-17');
    expect(parseWhen('上周五', past)?.dueOn).toBe('2026-11-13');
    expect(parseWhen('yesterday', past)?.dueOn).toBe('2026-11-17');
  });

  it('words far apart are both understood and both taken out', () => {
    const when = parseWhen('周五给王晨报价，下午三点', { now: saidAt, zone: shanghai });
    expect(when).toMatchObject({ dueOn: '2026-11-20', dueTime: '15:00', rest: '给王晨报价' });
  });
});

describe('boundaries', () => {
  const sunday = '2026-11-22T04:00:00.000Z';
  const saturday = '2026-11-21T04:00:00.000Z';

  it.each([
    // On a Sunday the week ends, on a Monday it begins.
    ['下周一', sunday, '2026-11-23'],
    ['下周日', sunday, '2026-11-29'],
    ['本周日', sunday, '2026-11-22'],
    ['周日', sunday, '2026-11-29'],
    ['周一', sunday, '2026-11-23'],
    ['周末', sunday, '2026-11-22'],
    ['下周末', sunday, '2026-11-28'],
    ['next Tue', sunday, '2026-11-24'],
    ['next Tue', saturday, '2026-11-24'],
    ['next Tuesday', '2026-11-23T04:00:00.000Z', '2026-12-01'],
    ['next Sun', sunday, '2026-11-29'],
    ['下周二', '2026-11-23T04:00:00.000Z', '2026-12-01'],
    ['周六', saturday, '2026-11-28'],
    // Ends of months and years
    ['月底', '2026-11-30T04:00:00.000Z', '2026-11-30'],
    ['下月底', '2026-01-31T04:00:00.000Z', '2026-02-28'],
    ['一个月后', '2026-01-31T04:00:00.000Z', '2026-02-28'],
    ['31号', '2026-02-03T04:00:00.000Z', '2026-03-31'],
    ['下个月31号', '2026-03-03T04:00:00.000Z', null],
    ['明天', '2026-12-31T04:00:00.000Z', '2027-01-01'],
    ['1月2日', '2026-12-31T04:00:00.000Z', '2027-01-02'],
    ['年底', '2026-12-31T04:00:00.000Z', '2026-12-31'],
    ['下周一', '2026-12-31T04:00:00.000Z', '2027-01-04'],
    ['下个月', '2026-12-15T04:00:00.000Z', '2027-01-01'],
    // Leap days
    ['明天', '2028-02-28T04:00:00.000Z', '2028-02-29'],
    ['月底', '2028-02-10T04:00:00.000Z', '2028-02-29'],
    ['一年后', '2028-02-29T04:00:00.000Z', '2029-02-28'],
    ['2月29日', '2026-11-18T04:00:00.000Z', '2028-02-29'],
    // The zone decides what day it is
    ['今天', '2026-11-18T16:30:00.000Z', '2026-11-19'],
    ['明天上午9点', '2026-11-18T15:59:00.000Z', '2026-11-19 09:00'],
    ['明天上午9点', '2026-11-18T16:00:00.000Z', '2026-11-20 09:00'],
    ['半小时后', '2026-11-18T15:45:00.000Z', '2026-11-19 00:15'],
  ])('“%s” said at %s is %s', (text, now, when) => {
    expect(meant(text, now)).toBe(when);
  });

  it.each([
    // The clock skips 2:00 to 3:00 on 8 March and shows 1:00 to 2:00 twice on 1 November.
    ['明天凌晨2点半', '2026-03-07T15:00:00.000Z', '2026-03-08T07:30:00.000Z'],
    ['tomorrow at 9am', '2026-03-07T15:00:00.000Z', '2026-03-08T13:00:00.000Z'],
    ['明天上午9点', '2026-03-07T15:00:00.000Z', '2026-03-08T13:00:00.000Z'],
    ['tomorrow 1:30 am', '2026-10-31T15:00:00.000Z', '2026-11-01T05:30:00.000Z'],
    ['2个小时后', '2026-11-01T05:30:00.000Z', '2026-11-01T07:30:00.000Z'],
    ['next Monday 9am', '2026-10-30T15:00:00.000Z', '2026-11-02T14:00:00.000Z'],
    ['明天', '2026-03-07T15:00:00.000Z', '2026-03-08T05:00:00.000Z'],
    ['in 3 hours', '2026-03-08T05:30:00.000Z', '2026-03-08T08:30:00.000Z'],
    ['tomorrow at 2:30 am', '2026-03-07T15:00:00.000Z', '2026-03-08T07:30:00.000Z'],
    ['后天上午9点', '2026-10-30T15:00:00.000Z', '2026-11-01T14:00:00.000Z'],
    ['下周一', '2026-10-30T15:00:00.000Z', '2026-11-02T05:00:00.000Z'],
  ])('“%s” said in New York at %s begins at %s', (text, now, start) => {
    expect(parseWhen(text, { now, zone: newYork })?.start).toBe(start);
  });

  it.each([
    // Half an hour of daylight saving; a midnight that is skipped; a zone of three quarters.
    ['明天上午9点', 'Australia/Lord_Howe', '2026-10-03T00:00:00.000Z', '2026-10-03T22:00:00.000Z'],
    [
      '明天凌晨2点15分',
      'Australia/Lord_Howe',
      '2026-10-03T00:00:00.000Z',
      '2026-10-03T15:45:00.000Z',
    ],
    ['明天', 'Asia/Beirut', '2026-03-28T08:00:00.000Z', '2026-03-28T22:00:00.000Z'],
    ['tomorrow', 'America/Santiago', '2026-09-05T15:00:00.000Z', '2026-09-06T04:00:00.000Z'],
    ['tomorrow 0:30', 'America/Santiago', '2026-09-05T15:00:00.000Z', '2026-09-06T04:30:00.000Z'],
    ['明天下午3点', 'Asia/Kathmandu', '2026-11-18T02:00:00.000Z', '2026-11-19T09:15:00.000Z'],
    ['今天', 'Pacific/Kiritimati', '2026-11-18T12:00:00.000Z', '2026-11-18T10:00:00.000Z'],
    ['tomorrow 1:30 am', 'Europe/London', '2026-10-24T12:00:00.000Z', '2026-10-25T00:30:00.000Z'],
    ['明天凌晨1点半', 'Europe/London', '2026-03-28T12:00:00.000Z', '2026-03-29T01:30:00.000Z'],
  ])('“%s” said in %s at %s begins at %s', (text, zone, now, start) => {
    expect(parseWhen(text, { now, zone })?.start).toBe(start);
  });

  it('an empty text and one without end hold no date', () => {
    expect(meant('')).toBeNull();
    expect(meant('零'.repeat(100_000))).toBeNull();
    expect(meant('1'.repeat(100_000))).toBeNull();
  });
});
