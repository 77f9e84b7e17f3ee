import type { Satisfaction } from '../records/satisfaction.ts';
import { outOfTen } from './scales.ts';

type Answer = Pick<Satisfaction, 'scale' | 'score' | 'at' | 'deletedAt'>;

/** Two answers of one person to "would you recommend us", the later one lower. */
export type NpsFall = { from: number; to: number; at: string };

/** The last answer to how satisfied they are (not to "would you recommend us"); null without one. */
export function lastSatisfaction<Row extends Answer>(answers: readonly Row[]): Row | null {
  return inOrder(answers, (answer) => answer.scale !== 'nps').at(-1) ?? null;
}

/** The last answer to "would you recommend us"; null without one. */
export function lastNps<Row extends Answer>(answers: readonly Row[]): Row | null {
  return inOrder(answers, isNps).at(-1) ?? null;
}

/**
 * Whether an answer lies below what the shop can be content with: under `below` of 10 (7 unless set
 * otherwise, which is 3.8 of 5). Whether they would recommend us is another question: never low here.
 */
export function isLowSatisfaction(answer: Pick<Answer, 'scale' | 'score'>, below = 7): boolean {
  return answer.scale !== 'nps' && outOfTen(answer) < below;
}

/**
 * The fall between the last two answers of one person to "would you recommend us", when it is by
 * `points` or more; null otherwise. `answers` are all of one customer, in any order.
 */
export function npsFell(answers: readonly Answer[], points = 2): NpsFall | null {
  const [before, last] = inOrder(answers, isNps).slice(-2);
  if (!before || !last || before.score - last.score < points) return null;
  return { from: before.score, to: last.score, at: last.at };
}

/** Promoters give 9 or 10, detractors 0 to 6. */
export function npsGroupOf(score: number): 'promoter' | 'passive' | 'detractor' {
  if (score >= 9) return 'promoter';
  return score >= 7 ? 'passive' : 'detractor';
}

function isNps({ scale }: Pick<Answer, 'scale'>): boolean {
  return scale === 'nps';
}

/** Those that are kept and wanted, old to new. */
function inOrder<Row extends Answer>(
  answers: readonly Row[],
  isWanted: (answer: Row) => boolean,
): Row[] {
  return answers
    .filter((answer) => answer.deletedAt === null && isWanted(answer))
    .toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}
