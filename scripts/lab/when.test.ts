import { describe, expect, it } from 'vitest';
import { when } from './when.ts';

const now = ['--now', '2026-11-18T10:00:00+08:00'];

describe('lab when', () => {
  it('tells start with the offset of the zone', () => {
    expect(when.run(['--text', '明天下午3点给她报价', ...now])).toMatchObject({
      start: '2026-11-19T15:00:00+08:00',
      end: null,
      allDay: false,
      matched: '明天下午3点',
    });
  });

  it('takes another zone', () => {
    const words = ['--text', 'next Tue 9am', ...now, '--zone', 'America/New_York'];
    expect(when.run(words)).toMatchObject({ start: '2026-11-24T09:00:00-05:00' });
  });

  it.each([
    // The clocks go forward on 8 March and back on 1 November 2026.
    ['tomorrow 2:30 am', '2026-03-07T10:00:00-05:00', '2026-03-08T03:30:00-04:00'],
    ['tomorrow 9am', '2026-03-07T10:00:00-05:00', '2026-03-08T09:00:00-04:00'],
    ['in 24 hours', '2026-03-07T10:00:00-05:00', '2026-03-08T11:00:00-04:00'],
    ['tomorrow 1:30 am', '2026-10-31T10:00:00-04:00', '2026-11-01T01:30:00-04:00'],
    ['后天上午9点', '2026-10-30T10:00:00-04:00', '2026-11-01T09:00:00-05:00'],
  ])('“%s” said at %s in New York is %s', (text, at, start) => {
    const words = ['--text', text, '--now', at, '--zone', 'America/New_York'];
    expect(when.run(words)).toMatchObject({ start });
  });

  it('gives nulls where there is no date', () => {
    expect(when.run(['--text', '给她报价', ...now])).toEqual({
      start: null,
      end: null,
      allDay: false,
      matched: null,
    });
  });

  it('says what is missing, with an example, and which options there are', () => {
    const missing = /--now .*such as 2026-11-21T10:00:00\+08:00; it is missing/;
    expect(() => when.run(['--text', '明天'])).toThrow(missing);
    const day = ['--text', '明天', '--now', '2026-11-21'];
    expect(() => when.run(day)).toThrow(/such as 2026-11-21T10:00:00\+08:00, found "2026-11-21"/);
    const other = ['--text', '明天', ...now, '--at', '1'];
    expect(() => when.run(other)).toThrow(/'--at'\. Expected only --text, --now, --zone\.$/);
  });

  it.each([
    [['--text', '明天']],
    [['--text', '明天', '--now', 'yesterday']],
    [['--text', '明天', ...now, '--zone', 'Mars/Base']],
    [['明天', ...now]],
    [['--text', '明天', ...now, '--other', '1']],
  ])('refuses %j', (words) => {
    expect(() => when.run(words)).toThrow(/Expected|Unknown/);
  });
});
