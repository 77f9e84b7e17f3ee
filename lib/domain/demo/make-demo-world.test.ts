import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { idsFrom, seeded } from '../../../test/builders.ts';
import { planOf } from '../followups/plan.ts';
import { records } from '../records/registry.ts';
import type { CustomerDraft, DemoWorld } from './drafts.ts';
import { makeDemoWorld } from './make-demo-world.ts';
import { demoPeople } from './people.ts';

const now = '2026-11-21T04:00:00.000Z';
const zone = 'Asia/Shanghai';

function worldOf(options: { seed?: number; now?: string; zone?: string } = {}): DemoWorld {
  return makeDemoWorld({ seed: 20261, now, zone, newId: idsFrom(seeded(7)), ...options });
}
const digestOf = (world: DemoWorld) =>
  createHash('sha256').update(JSON.stringify(world)).digest('hex');
const world = worldOf();
const all = <Value>(take: (customer: CustomerDraft) => readonly Value[]) =>
  world.customers.flatMap((customer) => take(customer));
const byName = (name: string) => world.customers.filter(({ fields }) => fields.name === name);

describe('the demo world', () => {
  it('is the same for the same seed and moment, and another one for another seed', () => {
    expect(digestOf(worldOf())).toBe(digestOf(world));
    expect(digestOf(worldOf({ seed: 2 }))).not.toBe(digestOf(world));
  });

  it('has 300 customers of whom about one in twelve is foreign', () => {
    expect(world.customers).toHaveLength(300);
    const foreign = world.customers.filter(({ fields }) => /^[A-Za-z ]+$/.test(fields.name)).length;
    expect(foreign).toBeGreaterThanOrEqual(20);
    expect(foreign).toBeLessThanOrEqual(30);
  });

  it('says before when in a sentence no more than once', () => {
    const found = JSON.stringify(world).match(/.{0,8}(?:内前|前前|天前之前|[前内]前后)/g);
    expect(found).toBeNull();
  });

  it('holds records that pass their schemas', () => {
    const customerId = world.customers[0]?.id;
    const reading = { pinyin: '', initials: '' };
    const drafts: [keyof typeof records, readonly object[]][] = [
      ['tag', world.tags.map(({ fields }) => fields)],
      ['customField', world.customFields.map(({ fields }) => fields)],
      ['script', world.scripts.map(({ fields }) => fields)],
      ['scriptUse', world.scriptUses],
      ['customer', world.customers.map(({ fields }) => ({ ...fields, ...reading }))],
      ['contactPoint', all((one) => one.contactPoints).map((row) => ({ ...row, customerId }))],
      ['purchase', all((one) => one.purchases).map((row) => ({ ...row, customerId }))],
      ['interaction', all((one) => one.talks).map((row) => ({ ...row, customerId }))],
      ['need', all((one) => one.needs).map((row) => ({ ...row, customerId }))],
      ['followUp', all((one) => one.followUps).map((row) => ({ ...row, customerId }))],
    ];
    for (const [kind, rows] of drafts) {
      expect(rows.map((row) => records[kind].fields.safeParse(row).error).filter(Boolean)).toEqual(
        [],
      );
    }
  });

  it('spans two years, and nothing in it has happened after now', () => {
    const times = [
      ...all((one) => one.purchases),
      ...all((one) => one.talks),
      ...all((one) => one.needs),
    ]
      .map(({ at }) => at)
      .sort();
    expect(times.at(-1)?.localeCompare(now)).toBe(-1);
    expect(times[0]?.slice(0, 4)).toBe('2024');
  });

  it('has refunds, none above what was paid', () => {
    const refunded = all((one) => one.purchases).filter(({ refunds }) => refunds.length > 0);
    expect(refunded.length).toBeGreaterThan(10);
    for (const { refunds, totalMinor } of refunded) {
      expect(refunds.reduce((sum, { minor }) => sum + minor, 0)).toBeLessThanOrEqual(totalMinor);
    }
  });

  it.each(['2026-11-21T04:00:00.000Z', '2027-03-01T00:30:00.000Z', '2027-06-30T15:59:00.000Z'])(
    'at %s something is overdue, due now and due tomorrow',
    (moment) => {
      const { customers } = worldOf({ now: moment });
      const followUps = customers.flatMap(({ id, followUps }) =>
        followUps.map((row) => ({
          ...row,
          id: crypto.randomUUID(),
          customerId: id,
          deletedAt: null,
        })),
      );
      const known = new Map(
        customers.map(({ id, fields }) => [
          id,
          { id, deletedAt: null, doNotContact: fields.doNotContact },
        ]),
      );
      // The plan looks at these fields of a follow-up only.
      const rows = followUps as unknown as Parameters<typeof planOf>[0]['followUps'];
      const plan = planOf({ followUps: rows, customers: known, now: moment, zone, quiet: null });
      expect(plan.overdue.length).toBeGreaterThanOrEqual(2);
      expect(plan.overdue.length).toBeLessThanOrEqual(4);
      expect(plan.now.length).toBeGreaterThanOrEqual(2);
      expect(plan.tomorrow.length).toBeGreaterThanOrEqual(3);
      expect(plan.snoozed).toHaveLength(1);
      expect(plan.now.length + plan.laterToday.length).toBe(9);
    },
  );

  it('reads as if people had written it: hardly a sentence comes twice', () => {
    const texts = all((one) => one.talks).map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(1_000);
    expect(new Set(texts).size / texts.length).toBeGreaterThan(0.98);
    expect(texts.filter((text) => /[{}]|undefined|\s{2}/.test(text))).toEqual([]);
  });

  it('gives nobody the phone or the address of somebody else', () => {
    const values = all((one) => one.contactPoints).map(({ kind, value }) => `${kind}:${value}`);
    expect(new Set(values).size).toBe(values.length);
  });

  it('holds the known people of the demo pages and none of the unknown', () => {
    const numbers = new Set(all((one) => one.contactPoints).map(({ value }) => value));
    for (const { name, phone, email, isKnown } of demoPeople) {
      const points = [phone, email].filter((value) => value !== undefined);
      expect(points.filter((value) => numbers.has(value))).toEqual(isKnown ? points : []);
      expect(byName(name).length > 0).toBe(isKnown);
    }
    expect(byName('陈静')).toHaveLength(2);
  });
});
