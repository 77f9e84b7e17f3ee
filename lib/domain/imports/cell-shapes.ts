import { normaliseEmail } from '../identity/normalise-email.ts';
import { readDay } from './read-day.ts';

export type CellShape = 'email' | 'mobile' | 'day' | 'amount' | 'name' | 'other';

const amount = /^[¥￥$€£]?\s?-?\d{1,3}(?:[,，]?\d{3})*(?:\.\d{1,2})?\s?元?$/;
const fullName = /^(?:\p{Script=Han}{2,4}|\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){1,2})$/u;

/** What most of the filled cells of a column look like, with their share (0 to 1). */
export function shapeOf(cells: readonly string[]): { shape: CellShape; share: number } {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const counts = new Map<CellShape, number>();
  for (const cell of filled) {
    const shape = shapeOfCell(cell);
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const [shape, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['other', 0];
  return { shape, share: filled.length === 0 ? 0 : count / filled.length };
}

function shapeOfCell(cell: string): CellShape {
  if (cell.includes('@') && normaliseEmail(cell) !== null) return 'email';
  if (/^(?:\+?86)?[\s-]?1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}$/.test(cell)) return 'mobile';
  if (readDay(cell, null).state !== 'bad') return 'day';
  if (amount.test(cell)) return 'amount';
  return fullName.test(cell) ? 'name' : 'other';
}
