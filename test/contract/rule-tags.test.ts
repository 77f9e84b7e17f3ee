import { describe, expect, it } from 'vitest';
import { audiences } from '../../lib/domain/records/customer.ts';
import { segmentRules } from '../../lib/domain/segments/registry.ts';
import { companySizes } from '../../lib/domain/tags/company-size.ts';
import { mostSource, ruleTagGroups } from '../../lib/domain/tags/rule-tags.ts';
import { en, zhCn } from '../../lib/texts/rooms.ts';

/** Every value that a rule may give a group of which it names the tags itself. */
const values: Record<string, readonly string[]> = {
  audience: audiences,
  size: companySizes,
  contacts: ['few', 'many'],
  gap: ['month', 'quarter', 'longer'],
  channel: ['chat', 'mail', 'call', 'visit'],
  alerts: ['1', '2', '3'],
  former: segmentRules
    .filter(({ room, id }) => room === 'lifecycle' && id !== 'lost' && id !== 'prospect')
    .map(({ id }) => id),
  price: ['sensitive'],
};

type Words = Record<string, Record<string, string>>;

describe.each([
  ['zh-CN', zhCn.tags],
  ['en', en.tags],
] as const)('tags by rules in %s', (_language, room) => {
  it.each(ruleTagGroups)('have a group and a formula for %s', (group) => {
    expect(room.groups[group]).toMatch(/\S/);
    expect(room.formulas[group]).toMatch(/\S/);
  });

  it('leave room for a source in the name that they make of it', () => {
    const around = room.named.origin.replace('{{name}}', '');
    expect(room.named.origin).toContain('{{name}}');
    expect(around.length + mostSource).toBeLessThanOrEqual(40);
  });

  it.each(Object.entries(values))('are called for every value of %s', (group, all) => {
    const named = (room.values as Words)[group] ?? {}; // cast: looked up by a worked-out name
    expect(Object.keys(named).sort()).toEqual([...all].sort());
  });
});
