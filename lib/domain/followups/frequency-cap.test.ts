import { describe, expect, it } from 'vitest';
import { heldUntil } from './frequency-cap.ts';

const usual = { capPerWeek: 2, capPerDay: 1 };
const at = (day: number, hour = 2) => new Date(Date.UTC(2026, 10, day, hour)).toISOString();

describe('the frequency cap', () => {
  it.each([
    ['nobody was troubled', [], usual, at(17), null],
    ['a talk yesterday at the same hour is far enough', [at(16)], usual, at(17), null],
    ['a talk 23 hours ago is not', [at(16, 3)], usual, at(17), at(17, 3)],
    [
      'two talks within the week hold until the first is a week old',
      [at(12), at(15)],
      usual,
      at(17),
      at(19),
    ],
    ['two talks, the first exactly a week old', [at(10), at(15)], usual, at(17), null],
    [
      'messages within three hours are one talk',
      [at(15, 2), at(15, 4), at(15, 6)],
      usual,
      at(17),
      null,
    ],
    ['a long talk is counted from its beginning', [at(16, 3), at(16, 5)], usual, at(17), at(17, 3)],
    ['two a day allow a second one', [at(17, 1)], { capPerWeek: 9, capPerDay: 2 }, at(17, 8), null],
    [
      'no cap holds nobody',
      [at(15), at(16), at(17)],
      { capPerWeek: 0, capPerDay: 0 },
      at(17),
      null,
    ],
  ])('%s', (_, touches, cap, now, expected) => {
    expect(heldUntil(touches, cap, now)).toBe(expected);
  });
});
