import { describe, expect, it } from 'vitest';
import { snoozeChoices } from './snooze.ts';

const keysAt = (now: string, zone = 'Asia/Shanghai') =>
  snoozeChoices(now, zone).map(({ key }) => key);

describe('the choices of a snooze', () => {
  it('in the morning offers the afternoon and the evening', () => {
    expect(snoozeChoices('2026-11-18T02:00:00.000Z', 'Asia/Shanghai')).toEqual([
      { key: 'inOneHour', at: '2026-11-18T03:00:00.000Z' },
      { key: 'thisAfternoon', at: '2026-11-18T07:00:00.000Z' },
      { key: 'thisEvening', at: '2026-11-18T11:00:00.000Z' },
      { key: 'tomorrowMorning', at: '2026-11-19T01:00:00.000Z' },
      { key: 'inThreeDays', at: '2026-11-21T01:00:00.000Z' },
      { key: 'nextMonday', at: '2026-11-23T01:00:00.000Z' },
    ]);
  });

  it('leaves out what is past or within the hour', () => {
    expect(keysAt('2026-11-18T06:30:00.000Z')).not.toContain('thisAfternoon');
    expect(keysAt('2026-11-18T13:00:00.000Z')).not.toContain('thisEvening');
  });

  it('on a Sunday tomorrow and next Monday are one choice', () => {
    expect(keysAt('2026-11-22T13:00:00.000Z')).toEqual([
      'inOneHour',
      'tomorrowMorning',
      'inThreeDays',
    ]);
  });

  it('on a Friday next Monday and in three days are one choice', () => {
    expect(keysAt('2026-11-20T13:00:00.000Z')).toEqual([
      'inOneHour',
      'tomorrowMorning',
      'nextMonday',
    ]);
  });

  it('nine o’clock is nine o’clock after the clocks change', () => {
    const choices = snoozeChoices('2026-10-31T23:00:00.000Z', 'America/New_York');
    expect(choices.find(({ key }) => key === 'tomorrowMorning')?.at).toBe(
      '2026-11-01T14:00:00.000Z',
    );
  });
});
