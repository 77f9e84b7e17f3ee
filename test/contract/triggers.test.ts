import { describe, expect, test } from 'vitest';
import { usualWorkingTime } from '../../lib/domain/calendar/working-time.ts';
import { factsOf } from '../../lib/domain/facts/customer-facts.ts';
import { exampleHistory } from '../../lib/domain/facts/example-days.ts';
import type {
  TriggerExample,
  TriggerRule,
} from '../../lib/domain/followups/triggers/define-trigger.ts';
import { contextOf } from '../../lib/domain/followups/triggers/find-occasions.ts';
import { triggers } from '../../lib/domain/followups/triggers/registry.ts';
import { originSchema, reasonSchema } from '../../lib/domain/records/follow-up.ts';
import { type ShopPreset, shopPresets } from '../../lib/domain/records/shop-rules.ts';
import { en, zhCn } from '../../lib/texts/rooms.ts';

const zone = 'Asia/Shanghai';

function run(rule: TriggerRule, example: TriggerExample, preset: ShopPreset) {
  const facts = factsOf(exampleHistory(example.history, '2026-01-01'), {
    now: example.now,
    zone,
    preset,
  });
  const context = contextOf(facts, {
    segments: example.segments ?? [],
    isFromFile: example.isFromFile ?? false,
    yearlyDays: example.yearlyDays ?? [],
    workingTime: usualWorkingTime,
  });
  return rule.due(facts, { ...rule.presets[preset].settings, ...example.settings }, context);
}

const all: readonly TriggerRule[] = triggers;

test('every trigger has an id of its own', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

describe.each(all.map((rule) => [rule.id, rule] as const))('trigger %s', (id, rule) => {
  test('its presets have the same settings of the same types, and its figures are not negative', () => {
    const shapes = shopPresets.map((preset) =>
      Object.entries(rule.presets[preset].settings).map(([name, value]) => [name, typeof value]),
    );
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
    for (const preset of shopPresets) {
      for (const value of Object.values(rule.presets[preset].settings)) {
        if (typeof value === 'number') expect(value).toBeGreaterThanOrEqual(0);
      }
    }
    expect(rule.rules.length).toBeGreaterThan(0);
  });

  test.each([
    ['zh-CN', zhCn.triggers],
    ['en', en.triggers],
  ])('its sentence in %s names its settings and no other figure', (_, texts) => {
    const words: Record<string, { name: string; sentence: string }> = texts.rules;
    const labels: Record<string, string> = texts.settings;
    const names = Object.keys(rule.presets.retail.settings);
    const named = [...(words[id]?.sentence ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, at]) => at);
    for (const name of named) expect(names).toContain(name);
    for (const name of names) expect([name, labels[name]]).not.toEqual([name, undefined]);
    expect(words[id]?.name).toBeTruthy();
  });

  test('at least four examples show when a customer is due, and when not', () => {
    if (rule.scope !== 'customer') expect(rule.examples).toEqual([]);
    else expect(rule.examples.length).toBeGreaterThanOrEqual(4);
    if (rule.scope !== 'customer') return;
    expect(rule.examples.some(({ due }) => due.length === 0)).toBe(true);
    expect(rule.examples.some(({ due }) => due.length > 0)).toBe(true);
  });

  test.each(rule.examples.map((example) => [example.says, example] as const))(
    '%s',
    (_, example) => {
      const found = run(rule, example, example.preset ?? 'retail');
      const seen = found.map((occasion, at) => {
        const asked = example.due[at];
        return {
          dueOn: occasion.dueOn,
          ...(asked?.key === undefined ? {} : { key: occasion.key }),
          ...(asked?.dueTime === undefined ? {} : { dueTime: occasion.dueTime }),
          ...(asked?.code === undefined ? {} : { code: occasion.reason.code }),
        };
      });
      expect(seen).toEqual(example.due);
    },
  );

  test('what it says can be stored, and has a title and a why in both languages', () => {
    for (const example of rule.examples) {
      for (const preset of shopPresets) {
        for (const { key, strength, reason } of run(rule, example, preset)) {
          originSchema.parse({ trigger: id, occasion: key, strength, reasons: [reason] });
          reasonSchema.parse(reason);
          for (const { titles, why } of [zhCn.triggers, en.triggers]) {
            expect([reason.code, reason.code in titles]).toEqual([reason.code, true]);
            const isSaid = reason.code in why || `${reason.code}_other` in why;
            expect([reason.code, isSaid]).toEqual([reason.code, true]);
          }
        }
      }
    }
  });

  test('a minute later the same occasions are told apart by the same keys', () => {
    const lost = rule.examples.filter((example) => {
      const later = new Date(Date.parse(example.now) + 60_000).toISOString();
      const keys = run(rule, example, 'retail').map(({ key }) => key);
      const next = run(rule, { ...example, now: later }, 'retail').map(({ key }) => key);
      return keys.length === next.length && next.some((key) => !keys.includes(key));
    });
    expect(lost).toEqual([]);
  });
});
