import { describe, expect, it, test } from 'vitest';
import { factsOf } from '../../lib/domain/facts/customer-facts.ts';
import { exampleHistory } from '../../lib/domain/facts/example-days.ts';
import { shopPresets } from '../../lib/domain/records/shop-rules.ts';
import type { SegmentExample } from '../../lib/domain/segments/define-segment.ts';
import { segmentRules } from '../../lib/domain/segments/registry.ts';
import {
  noShopFacts,
  placeCustomer,
  segmentsInForce,
} from '../../lib/domain/segments/segments-of.ts';
import { en, zhCn } from '../../lib/texts/rooms.ts';

const zone = 'Asia/Shanghai';

/** Where all rules together put the customer of an example. */
function placed(id: string, example: SegmentExample) {
  const { history, now, preset = 'retail', settings, shop, keptSince } = example;
  const kept = keptSince ?? `${Number(now.slice(0, 4)) - 1}-01-01`;
  const facts = factsOf(exampleHistory(history, kept), { now, zone, preset });
  const change = settings ? { [id]: { settings } } : {};
  const rules = segmentsInForce({ preset, segments: change });
  return placeCustomer(facts, rules, { ...noShopFacts, ...shop });
}

const rooms = { 'zh-CN': zhCn.segments, en: en.segments };
type Words = Record<string, unknown>;

describe.each(segmentRules.map((rule) => [rule.id, rule] as const))('segment %s', (id, rule) => {
  it.each(rule.examples.map((each) => [each.says, each] as const))('%s', (_says, example) => {
    const { segments, reasons } = placed(id, example);
    expect(segments.includes(id)).toBe(example.isIn);
    expect(Object.keys(reasons).sort()).toEqual([...segments].sort());
  });

  it('has examples in and out', () => {
    expect(rule.examples.length).toBeGreaterThanOrEqual(4);
    expect(rule.examples.some(({ isIn }) => isIn)).toBe(true);
    expect(rule.examples.some(({ isIn }) => !isIn)).toBe(true);
    expect(rule.rules.length).toBeGreaterThan(0);
  });

  it('has the same figures, of the same types, in every preset', () => {
    const shape = (preset: (typeof shopPresets)[number]) =>
      Object.entries(rule.presets[preset].settings).map(([name, value]) => [name, typeof value]);
    for (const preset of shopPresets) expect(shape(preset)).toEqual(shape('retail'));
  });

  it.each(Object.entries(rooms))('has its words in %s', (_language, room) => {
    expect(room.names[id]).toMatch(/\S/);
    expect(room.sentences[id]).toMatch(/\S/);
    const known = room.settings as Words; // cast: looked up by names that the type does not hold
    for (const name of Object.keys(rule.presets.retail.settings)) {
      expect([name, typeof known[name]]).toEqual([name, 'string']);
    }
  });

  it('says why in both languages, with every figure that the sentence asks for', () => {
    for (const example of rule.examples.filter(({ isIn }) => isIn)) {
      const reason = placed(id, example).reasons[id];
      const [, variant = ''] = reason?.code.split('.') ?? [];
      expect(reason?.code).toBe(`${id}.${variant}`);
      for (const room of Object.values(rooms)) {
        const whys = room.why as Record<string, Record<string, string>>; // cast: as above
        const sentence = whys[id]?.[variant] ?? '';
        expect(sentence).toMatch(/\S/);
        for (const [, name = ''] of sentence.matchAll(/\{\{(\w+)\}\}/g)) {
          expect(Object.keys(reason?.values ?? {})).toContain(name);
        }
      }
    }
  });
});

test('every segment has an id of its own', () => {
  const ids = segmentRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('of the life cycle everybody stands in exactly one place, by every preset', () => {
  const lifecycle = new Set(
    segmentRules.filter(({ room }) => room === 'lifecycle').map(({ id }) => id),
  );
  for (const preset of shopPresets) {
    for (const { examples } of segmentRules) {
      for (const example of examples) {
        const { segments } = placed('', { ...example, preset, settings: {} });
        expect(segments.filter((id) => lifecycle.has(id))).toHaveLength(1);
        expect(lifecycle.has(segments[0] ?? 'new')).toBe(true);
      }
    }
  }
});

test('a shop without growing customers counts them as first-time buyers', () => {
  const growing = segmentRules.find(({ id }) => id === 'growing');
  const example = growing?.examples.find(({ isIn }) => isIn);
  if (!example) throw new Error('expected an example of a growing customer');
  const kept = `${Number(example.now.slice(0, 4)) - 1}-01-01`;
  const facts = factsOf(exampleHistory(example.history, kept), {
    now: example.now,
    zone,
    preset: 'retail',
  });
  const off = { growing: { isOn: false, settings: {} } };
  const rules = segmentsInForce({ preset: 'retail', segments: off });
  expect(placeCustomer(facts, rules, noShopFacts).segments[0]).toBe('firstTime');
});
