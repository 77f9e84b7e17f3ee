import { describe, expect, it } from 'vitest';
import { stepDay } from './journey-moves.ts';

const step = (day: number) => ({
  day,
  actions: [{ kind: 'followUp' as const, title: '问候', inDays: 0, time: null }],
});
const welcome = { steps: [step(1), step(3), step(7)] };
const walked = (stepsDone: number, lastStepOn: string | null) => ({
  startedOn: '2026-11-21',
  stepsDone,
  lastStepOn,
});

describe('the day of a step', () => {
  it.each([
    ['the first on the day of the start', 0, null, '2026-11-21'],
    ['the second two days after the first', 1, '2026-11-21', '2026-11-23'],
    ['the third four days after the second', 2, '2026-11-23', '2026-11-27'],
    ['later when the one before was late', 2, '2026-12-05', '2026-12-09'],
    ['over the end of a month', 1, '2026-11-30', '2026-12-02'],
    ['none after the last', 3, '2026-11-27', null],
  ] as const)('%s', (_says, stepsDone, lastStepOn, day) => {
    expect(stepDay(welcome, walked(stepsDone, lastStepOn))).toBe(day);
  });

  it('a first step may wait for some days', () => {
    expect(stepDay({ steps: [step(4)] }, walked(0, null))).toBe('2026-11-24');
  });
});
