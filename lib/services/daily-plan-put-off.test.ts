import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildFields } from '../../test/builders.ts';
import { openTestWorkspace, type TestWorkspace } from '../../test/workspace.ts';
import { examplePayment } from '../domain/facts/example-rows.ts';
import type { Contract } from '../domain/records/contract.ts';
import type { CustomerId } from '../domain/records/customer.ts';
import type { FollowUp } from '../domain/records/follow-up.ts';
import { planToday } from './daily-plan.ts';
import { addFollowUp, snoozeFollowUp } from './follow-ups.ts';
import { changeShopRules } from './shop-rules.ts';
import { act } from './workspace.ts';

/** A Tuesday, ten in the morning in Shanghai. */
const now = '2026-11-17T02:00:00.000Z';
const newYearsEve = '2026-12-30T02:00:00.000Z';
let shop: TestWorkspace;

beforeEach(async () => {
  shop = await openTestWorkspace('2026-01-05T02:00:00.000Z');
  await changeShopRules(shop, { preset: 'retail' });
});
afterEach(() => shop.db.delete());

async function addCompany(): Promise<CustomerId> {
  const plain = { profile: {}, custom: {}, doNotContact: false, isFromFile: true };
  const fields = buildFields('customer', plain);
  const { value } = await act(shop, null, '', (writer) => writer.create('customer', fields));
  return value.id;
}

async function addContract(customerId: CustomerId, change: Partial<Contract>): Promise<void> {
  const plain = { customerId, startsOn: '2025-12-06', endsOn: '2026-12-05', payments: [] };
  const fields = buildFields('contract', { ...plain, status: 'active', ...change });
  await act(shop, null, '', (writer) => writer.create('contract', fields));
}

async function openOf(customerId: CustomerId): Promise<Record<string, FollowUp>> {
  const rows = await shop.db.followUp.where('customerId').equals(customerId).toArray();
  const open = rows.filter(({ status, deletedAt }) => status === 'open' && deletedAt === null);
  return Object.fromEntries(open.map((row) => [row.origin?.trigger ?? 'own', row]));
}

/** A company whose contract ends, with the reminder put off to the end of the year. */
async function withContractPutOff(): Promise<CustomerId> {
  const id = await addCompany();
  await addContract(id, {});
  shop.at(now);
  await planToday(shop, [id]);
  const { contractEnd } = await openOf(id);
  if (!contractEnd) throw new Error('expected a reminder of the contract');
  await snoozeFollowUp(shop, contractEnd, newYearsEve);
  return id;
}

const latePayment = { endsOn: '2027-12-31', payments: [examplePayment('2026-11-10')] };

describe('a reminder that was put off', () => {
  it('hides no other reason that comes meanwhile, and stays put off', async () => {
    const id = await withContractPutOff();
    await planToday(shop, [id]);
    expect(Object.keys(await openOf(id))).toEqual(['contractEnd']);
    await addContract(id, latePayment);
    await planToday(shop, [id]);
    await planToday(shop, [id]);
    const { contractEnd, paymentDue } = await openOf(id);
    expect(contractEnd).toMatchObject({ snoozedUntil: newYearsEve });
    expect(contractEnd?.origin?.also?.map(({ trigger }) => trigger)).toEqual(['visit']);
    expect(paymentDue).toMatchObject({ snoozedUntil: null, dueOn: '2026-11-17' });
    expect(paymentDue?.origin?.also).toBeUndefined();
  });

  it('is one row with the other again on the day to which it was put off', async () => {
    const id = await withContractPutOff();
    await addContract(id, latePayment);
    await planToday(shop, [id]);
    shop.at(newYearsEve);
    await planToday(shop, [id]);
    const open = await openOf(id);
    expect(Object.keys(open)).toEqual(['paymentDue']);
    const also = open.paymentDue?.origin?.also?.map(({ trigger }) => trigger);
    expect(also).toEqual(['contractEnd', 'visit']);
  });

  it("is left alone by a person's own follow-up of today", async () => {
    const id = await withContractPutOff();
    await addFollowUp(shop, {
      customerId: id,
      title: '问样品',
      dueOn: '2026-11-17',
      dueTime: null,
    });
    await planToday(shop, [id]);
    expect(await openOf(id)).toMatchObject({
      own: { title: '问样品' },
      contractEnd: { snoozedUntil: newYearsEve },
    });
  });

  it('stays put off when it was taken back and comes again', async () => {
    const id = await withContractPutOff();
    await act(shop, null, '', (writer) => writer.patch('customer', id, { doNotContact: true }));
    await planToday(shop, [id]);
    expect(await openOf(id)).toEqual({});
    await act(shop, null, '', (writer) => writer.patch('customer', id, { doNotContact: false }));
    await planToday(shop, [id]);
    expect(await openOf(id)).toMatchObject({ contractEnd: { snoozedUntil: newYearsEve } });
  });
});
