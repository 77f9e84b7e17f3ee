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

  it('gives nulls where there is no date', () => {
    expect(when.run(['--text', '给她报价', ...now])).toEqual({
      start: null,
      end: null,
      allDay: false,
      matched: null,
    });
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
