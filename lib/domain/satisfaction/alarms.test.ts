import { describe, expect, it } from 'vitest';
import type { Satisfaction, SatisfactionScale } from '../records/satisfaction.ts';
import { isLowSatisfaction, lastNps, lastSatisfaction, npsFell, npsGroupOf } from './alarms.ts';
import { isScoreOf, outOfTen, scoresOf } from './scales.ts';

type Answer = Pick<Satisfaction, 'scale' | 'score' | 'at' | 'deletedAt'>;

function answer(scale: SatisfactionScale, score: number, day: string, isDeleted = false): Answer {
  const at = `${day}T04:00:00.000Z`;
  return { scale, score, at, deletedAt: isDeleted ? at : null };
}

describe('answers on one scale of ten', () => {
  it.each([
    ['csat5', 1, 0],
    ['csat5', 2, 2.5],
    ['csat5', 3, 5],
    ['csat5', 4, 7.5],
    ['csat5', 5, 10],
    ['csat10', 0, 0],
    ['csat10', 7, 7],
    ['nps', 9, 9],
    ['csat5', 3.8, 7],
    ['csat5', 0, 0],
    ['csat5', 9, 10],
  ] as const)('%s %d is %d of ten', (scale, score, ten) => {
    expect(outOfTen({ scale, score })).toBeCloseTo(ten, 10);
  });

  it('has an answer for each point, and knows no half ones', () => {
    expect(scoresOf('csat5')).toEqual([1, 2, 3, 4, 5]);
    expect(scoresOf('nps')).toHaveLength(11);
    expect(isScoreOf('csat5', 0)).toBe(false);
    expect(isScoreOf('csat5', 6)).toBe(false);
    expect(isScoreOf('csat10', 0)).toBe(true);
    expect(isScoreOf('csat10', 7.5)).toBe(false);
  });
});

describe('the satisfaction alarm', () => {
  it.each([
    ['csat10', 6, true],
    ['csat10', 7, false],
    ['csat5', 3, true],
    ['csat5', 4, false],
    ['csat5', 3.79, true],
    ['csat5', 3.8, false],
    ['nps', 0, false],
  ] as const)('%s %d: %s', (scale, score, isLow) => {
    expect(isLowSatisfaction({ scale, score })).toBe(isLow);
  });

  it('follows the shop’s own threshold', () => {
    expect(isLowSatisfaction({ scale: 'csat10', score: 7 }, 8)).toBe(true);
  });
});

describe('the fall of a recommendation', () => {
  it.each([
    ['by two', [answer('nps', 9, '2026-10-01'), answer('nps', 7, '2026-11-01')], 9, 7],
    ['by more', [answer('nps', 9, '2026-10-01'), answer('nps', 2, '2026-11-01')], 9, 2],
    ['in any order', [answer('nps', 7, '2026-11-01'), answer('nps', 9, '2026-10-01')], 9, 7],
  ])('%s is told with both answers', (_, answers, from, to) => {
    expect(npsFell(answers)).toEqual({ from, to, at: '2026-11-01T04:00:00.000Z' });
  });

  it.each([
    ['by one', [answer('nps', 9, '2026-10-01'), answer('nps', 8, '2026-11-01')]],
    ['upwards', [answer('nps', 5, '2026-10-01'), answer('nps', 9, '2026-11-01')]],
    ['without a second answer', [answer('nps', 2, '2026-10-01')]],
    [
      'that has been made good since',
      [
        answer('nps', 9, '2026-09-01'),
        answer('nps', 3, '2026-10-01'),
        answer('nps', 8, '2026-11-01'),
      ],
    ],
    [
      'between two different questions',
      [answer('nps', 9, '2026-10-01'), answer('csat10', 3, '2026-11-01')],
    ],
    [
      'to an answer that was deleted',
      [answer('nps', 9, '2026-10-01'), answer('nps', 3, '2026-11-01', true)],
    ],
  ])('%s is none', (_, answers) => {
    expect(npsFell(answers)).toBeNull();
  });
});

describe('the last answer', () => {
  const answers = [
    answer('csat5', 4, '2026-11-02'),
    answer('nps', 3, '2026-11-03'),
    answer('csat10', 6, '2026-10-02'),
    answer('csat10', 1, '2026-11-05', true),
  ];

  it('is one per question, deleted ones left out', () => {
    expect(lastSatisfaction(answers)?.score).toBe(4);
    expect(lastNps(answers)?.score).toBe(3);
    expect(lastSatisfaction([])).toBeNull();
  });

  it.each([
    [10, 'promoter'],
    [9, 'promoter'],
    [8, 'passive'],
    [7, 'passive'],
    [6, 'detractor'],
    [0, 'detractor'],
  ])('%d belongs to a %s', (score, group) => {
    expect(npsGroupOf(score)).toBe(group);
  });
});
