import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { automationTemplates } from '../../lib/domain/automation/templates.ts';
import { triggers } from '../../lib/domain/followups/triggers/registry.ts';
import { segmentRules } from '../../lib/domain/segments/registry.ts';

const root = new URL('../../', import.meta.url);
const lines = readFileSync(new URL('docs/rules.md', root), 'utf8').split('\n');
const rows = lines
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, rule = '', says = '', where = '', tested = '']) => ({ rule, says, where, tested }));
const pathOf = (cell: string) => /^`([^`]+)`$/.exec(cell)?.[1] ?? '';

describe('the page of rules', () => {
  it.each(rows.map((row) => [row.rule, row] as const))('rule %s is where it says', (_, row) => {
    for (const cell of [row.where, row.tested]) {
      const path = pathOf(cell);
      expect([cell, path !== '' && existsSync(new URL(path, root))]).toEqual([cell, true]);
    }
    expect(pathOf(row.tested)).toMatch(/\.test\.tsx?$/);
    expect(row.says.length).toBeGreaterThan(5);
  });

  it('lists each rule once', () => {
    const numbers = rows.map(({ rule }) => rule);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBeGreaterThan(30);
  });

  it('knows every number that a segment, a trigger or a template names', () => {
    const named = [...segmentRules, ...triggers, ...automationTemplates].flatMap(
      (rule) => rule.rules,
    );
    const listed = new Set(rows.map(({ rule }) => rule));
    const missing = named.filter((number) => /^\d/.test(number) && !listed.has(number));
    expect(missing).toEqual([]);
  });
});
