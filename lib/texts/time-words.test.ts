import { describe, expect, it } from 'vitest';
import {
  agoWords,
  calendarDayWords,
  datedWords,
  dayWords,
  type Reader,
  timeWords,
} from './time-words.ts';

const shanghai: Reader = {
  now: Date.parse('2026-11-21T16:30:00.000Z'),
  zone: 'Asia/Shanghai',
  language: 'zh-CN',
};
const london: Reader = { ...shanghai, zone: 'Europe/London', language: 'en' };

describe('days in words', () => {
  it.each([
    ['2026-11-22', '今天'],
    ['2026-11-21', '昨天'],
    ['2026-11-23', '明天'],
    ['2026-11-27', '周五'],
    ['2026-11-29', '11月29日'],
    ['2026-06-12', '6月12日'],
    ['2025-06-12', '2025年6月12日'],
  ])('reads %s as %s', (day, words) => {
    expect(calendarDayWords(day, shanghai)).toBe(words);
  });

  it.each([
    ['2026-11-22', '11月22日周日', 'Sun, Nov 22'],
    ['2027-01-01', '2027年1月1日周五', 'Fri, Jan 1, 2027'],
  ])('reads %s in full as %s, %s', (day, zh, en) => {
    expect(datedWords(day, shanghai)).toBe(zh);
    expect(datedWords(day, london)).toBe(en);
  });

  it('counts days in the zone of the reader', () => {
    expect(dayWords('2026-11-21T16:10:00.000Z', shanghai)).toBe('今天');
    expect(dayWords('2026-11-21T15:50:00.000Z', shanghai)).toBe('昨天');
    expect(dayWords('2026-11-21T15:50:00.000Z', london)).toBe('Today');
  });
});

describe('times in words', () => {
  it('has 24 hours, and no 24:00 at midnight', () => {
    expect(timeWords('2026-11-21T16:05:00.000Z', shanghai)).toBe('00:05');
    expect(timeWords('2026-11-21T16:05:00.000Z', london)).toBe('16:05');
  });
});

describe('how long ago', () => {
  it.each([
    ['2026-11-21T16:29:40.000Z', '刚刚'],
    ['2026-11-21T16:25:00.000Z', '5分钟前'],
    ['2026-11-21T13:30:00.000Z', '1天前'],
    ['2026-10-19T02:00:00.000Z', '34天前'],
    ['2026-06-19T02:00:00.000Z', '5个月前'],
    ['2023-06-19T02:00:00.000Z', '3年前'],
    ['2026-11-22T09:00:00.000Z', '刚刚'],
  ])('tells %s as %s', (instant, words) => {
    expect(agoWords(instant, shanghai)).toBe(words);
  });
});
