import type { Satisfaction, SatisfactionScale } from '../records/satisfaction.ts';

/** The lowest and the highest answer of each scale; answers are whole numbers. */
export const scaleEnds: Readonly<Record<SatisfactionScale, { low: number; high: number }>> = {
  csat5: { low: 1, high: 5 },
  csat10: { low: 0, high: 10 },
  nps: { low: 0, high: 10 },
};

/** Every answer that a scale knows, from low to high. */
export function scoresOf(scale: SatisfactionScale): number[] {
  const { low, high } = scaleEnds[scale];
  return Array.from({ length: high - low + 1 }, (_, place) => low + place);
}

export function isScoreOf(scale: SatisfactionScale, score: number): boolean {
  const { low, high } = scaleEnds[scale];
  return Number.isInteger(score) && score >= low && score <= high;
}

/**
 * An answer on the one scale of 0 to 10: five points by the straight line (s − 1) ÷ 4 × 10, so that
 * 3.8 of 5 is 7; the others as they are. An answer beyond its scale counts as the scale's end.
 */
export function outOfTen({ scale, score }: Pick<Satisfaction, 'scale' | 'score'>): number {
  const { low, high } = scaleEnds[scale];
  const inside = Math.min(Math.max(score, low), high);
  return scale === 'csat5' ? ((inside - 1) / 4) * 10 : inside;
}
