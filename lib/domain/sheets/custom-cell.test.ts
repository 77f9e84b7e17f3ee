import { describe, expect, it } from 'vitest';
import type { CustomField } from '../records/custom-field.ts';
import { customValueOf } from './custom-cell.ts';

const field = (kind: CustomField['kind'], choices: string[] = []) => ({ kind, choices });

describe('a cell for a field of the business’s own', () => {
  it.each([
    [field('text'), '金卡', '金卡'],
    [field('number'), '1,280', 1280],
    [field('number'), '-3.5', -3.5],
    [field('date'), '2026年1月5日', '2026-01-05'],
    [field('choice', ['金卡', '银卡']), '银卡', '银卡'],
    [field('yesNo'), '是', true],
    [field('yesNo'), 'No', false],
  ])('%j takes "%s"', (custom, text, value) => {
    expect(customValueOf(custom, text)).toBe(value);
  });

  it.each([
    [field('text'), ''],
    [field('number'), '很多'],
    [field('number'), '15%'],
    [field('number'), '1e400'],
    [field('date'), '05/01/2026'],
    [field('date'), '下周'],
    [field('choice', ['金卡']), '铜卡'],
    [field('yesNo'), '也许'],
  ])('%j leaves "%s"', (custom, text) => {
    expect(customValueOf(custom, text)).toBeNull();
  });
});
