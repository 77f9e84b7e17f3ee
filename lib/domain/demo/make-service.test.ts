import { describe, expect, it } from 'vitest';
import { idsFrom, seeded } from '../../../test/builders.ts';
import { complaintClock } from '../complaints/complaint-clock.ts';
import { ageingOf } from '../contracts/ageing.ts';
import { planTotal } from '../contracts/payment-plan.ts';
import { dayOf } from '../followups/calendar-day.ts';
import { proposeProducts } from '../products/propose-products.ts';
import type { Purchase } from '../records/purchase.ts';
import { records } from '../records/registry.ts';
import { isLowSatisfaction } from '../satisfaction/alarms.ts';
import { isScoreOf } from '../satisfaction/scales.ts';
import { makeDemoWorld } from './make-demo-world.ts';

const zone = 'Asia/Shanghai';
const moments = [
  '2026-11-21T04:00:00.000Z',
  '2027-03-01T00:30:00.000Z',
  '2027-06-30T15:59:00.000Z',
];
const worldAt = (now: string) =>
  makeDemoWorld({ seed: 20261, now, zone, newId: idsFrom(seeded(7)) });

describe.each(moments)('the service of the demo shop at %s', (now) => {
  const { customers, service, products } = worldAt(now);
  const { complaints, answers, contracts, winBacks } = service;

  it('holds records that pass their schemas and belong to somebody', () => {
    const ids = new Set<string>(customers.map(({ id }) => id));
    const rows = { complaint: complaints, satisfaction: answers, contract: contracts } as const;
    for (const kind of ['complaint', 'satisfaction', 'contract'] as const) {
      const errors = rows[kind].map((row) => records[kind].fields.safeParse(row).error);
      expect(errors.filter(Boolean)).toEqual([]);
      expect(rows[kind].filter(({ customerId }) => !ids.has(customerId))).toEqual([]);
    }
    expect(winBacks.map((row) => records.winBack.fields.safeParse(row).error)).toEqual([undefined]);
    expect(products.filter((row) => records.product.fields.safeParse(row).error)).toEqual([]);
  });

  it('shows a complaint at every stage, and nothing that is yet to happen', () => {
    const talks = new Map(customers.map(({ id, talks }) => [id, talks]));
    const clocks = complaints.map((complaint) => {
      const spoken = (talks.get(complaint.customerId) ?? [])
        .filter(({ kind }) => kind !== 'note' && kind !== 'event')
        .map(({ at, kind, direction = null }) => ({ at, kind, direction }));
      return complaintClock(complaint, spoken, { now, zone, hours: 24, checkDays: 3 });
    });
    const waiting = clocks.flatMap((clock) => (clock.state === 'waiting' ? [clock.leftMs] : []));
    expect(waiting.some((leftMs) => leftMs > 0)).toBe(true);
    expect(waiting.some((leftMs) => leftMs < 0)).toBe(true);
    const states = clocks.map(({ state }) => state);
    expect(states).toContain('answered');
    expect(clocks.some((clock) => clock.state === 'solved' && clock.isCheckDue)).toBe(true);
    expect(states.filter((state) => state === 'closed').length).toBeGreaterThan(3);
    const times = complaints.flatMap(({ at, steps }) => [at, ...Object.values(steps)]);
    expect([...times, ...answers.map(({ at }) => at)].filter((at) => at > now)).toEqual([]);
  });

  it('has plans that come to their sums, few of them late, one with a part paid', () => {
    expect(contracts.filter((each) => planTotal(each.payments) !== each.totalMinor)).toEqual([]);
    const today = dayOf(now, zone);
    const ages = contracts.map((each) => ageingOf({ ...each, deletedAt: null }, today));
    const late = ages.filter(({ overdueMinor }) => overdueMinor > 0).length;
    expect(late).toBeGreaterThanOrEqual(1);
    expect(late).toBeLessThanOrEqual(contracts.length / 2);
    expect(
      contracts.some(({ payments }) =>
        payments.some(({ minor, paidMinor }) => paidMinor > 0 && paidMinor < minor),
      ),
    ).toBe(true);
  });

  it('has answers on their scales, most of them good', () => {
    expect(answers.filter(({ scale, score }) => !isScoreOf(scale, score))).toEqual([]);
    const low = answers.filter((answer) => isLowSatisfaction(answer)).length;
    expect(low).toBeGreaterThan(1);
    expect(low / answers.length).toBeLessThan(0.25);
  });

  it('knows every product that was ever sold', () => {
    const purchases = customers.flatMap((customer) => customer.purchases);
    // A draft is a purchase without its bookkeeping; none of it is deleted.
    const rows = purchases.map((row) => ({ ...row, deletedAt: null })) as unknown as Purchase[];
    expect(proposeProducts(rows, products)).toEqual([]);
  });
});
