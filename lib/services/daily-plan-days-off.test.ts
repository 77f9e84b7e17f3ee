import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildFields } from '../../test/builders.ts';
import { openTestWorkspace, type TestWorkspace } from '../../test/workspace.ts';
import { shiftDay } from '../domain/followups/calendar-day.ts';
import type { CustomerId } from '../domain/records/customer.ts';
import type { FollowUp } from '../domain/records/follow-up.ts';
import { planToday } from './daily-plan.ts';
import { changeShopRules } from './shop-rules.ts';
import { act } from './workspace.ts';

let shop: TestWorkspace;

beforeEach(async () => {
  shop = await openTestWorkspace('2026-01-05T02:00:00.000Z');
});
afterEach(() => shop.db.delete());

async function addBirthday(birthday: string): Promise<CustomerId> {
  const plain = { custom: {}, doNotContact: false, audience: 'consumer' as const };
  const fields = buildFields('customer', { ...plain, profile: { birthday } });
  const { value } = await act(shop, null, '', (writer) => writer.create('customer', fields));
  return value.id;
}

/** Plans at ten each day, both days included. */
async function planDays(from: string, to: string): Promise<void> {
  for (let day = from; day <= to; day = shiftDay(day, 1)) {
    shop.at(`${day}T02:00:00.000Z`);
    await planToday(shop, null);
  }
}

async function birthdayOf(customerId: CustomerId): Promise<FollowUp | undefined> {
  const rows = await shop.db.followUp.where('customerId').equals(customerId).toArray();
  return rows.find(({ origin }) => origin?.trigger === 'birthday');
}

async function dueDays(birthdays: readonly string[], from: string, to: string) {
  const ids = new Map<string, CustomerId>();
  for (const each of birthdays) ids.set(each, await addBirthday(each));
  await planDays(from, to);
  const days: Record<string, string | undefined> = {};
  for (const [each, id] of ids) days[each] = (await birthdayOf(id))?.dueOn;
  return days;
}

describe('a birthday in a time off', () => {
  it.each(['campus', 'business'] as const)('comes before a long holiday (%s)', async (preset) => {
    await changeShopRules(shop, { preset });
    const october = ['10-04', '10-05', '10-06', '10-07', '10-08', '10-11'];
    expect(await dueDays(october, '2026-09-24', '2026-10-12')).toEqual({
      '10-04': '2026-09-30',
      '10-05': '2026-09-30',
      '10-06': '2026-09-30',
      '10-07': '2026-09-30',
      '10-08': '2026-09-30',
      '10-11': '2026-10-08',
    });
  });

  it.each(['campus', 'business'] as const)('comes before those of spring (%s)', async (preset) => {
    await changeShopRules(shop, { preset });
    expect(await dueDays(['02-18', '02-20', '02-26'], '2026-02-05', '2026-02-27')).toEqual({
      '02-18': '2026-02-14',
      '02-20': '2026-02-14',
      '02-26': '2026-02-24',
    });
  });

  it('comes on a day off where the last working day has gone without a plan', async () => {
    await changeShopRules(shop, { preset: 'business' });
    expect(await dueDays(['10-06'], '2026-10-03', '2026-10-07')).toEqual({ '10-06': '2026-10-03' });
    expect(await dueDays(['11-22'], '2026-11-21', '2026-11-21')).toEqual({ '11-22': '2026-11-21' });
  });

  it('does not come while the shop itself keeps days free of follow-ups, but before them', async () => {
    await changeShopRules(shop, { preset: 'campus', plan: { pauses: '2026-07-10/2026-08-31' } });
    expect(await dueDays(['07-14', '08-10', '09-01'], '2026-07-01', '2026-09-02')).toEqual({
      '07-14': '2026-07-09',
      '08-10': undefined,
      '09-01': '2026-09-01',
    });
  });
});

describe('an enquiry before a weekend', () => {
  async function askOnFriday(): Promise<CustomerId> {
    const plain = { profile: {}, custom: {}, doNotContact: false, isFromFile: true };
    const fields = buildFields('customer', plain);
    const { value } = await act(shop, null, '', (writer) => writer.create('customer', fields));
    const said = {
      kind: 'chat',
      text: '',
      site: '',
      page: null,
      group: '',
      direction: 'in',
    } as const;
    const at = '2026-11-13T08:00:00.000Z';
    await act(shop, null, '', (writer) =>
      writer.create('interaction', { customerId: value.id, at, ...said }),
    );
    return value.id;
  }

  it.each([
    ['on Monday morning', '2026-11-16T01:00:00.000Z'],
    ['until Tuesday at nine', '2026-11-17T01:00:00.000Z'],
  ])('is waited for %s, beyond the limit of the day', async (_, now) => {
    await changeShopRules(shop, { preset: 'business', plan: { limit: 0 } });
    const id = await askOnFriday();
    shop.at(now);
    await planToday(shop, null);
    const [row] = await shop.db.followUp.where('customerId').equals(id).toArray();
    expect(row?.origin).toMatchObject({ trigger: 'afterEnquiry', strength: 76 });
  });

  it('queues with all else later', async () => {
    await changeShopRules(shop, { preset: 'business' });
    const id = await askOnFriday();
    shop.at('2026-11-17T02:00:00.000Z');
    await planToday(shop, null);
    const [row] = await shop.db.followUp.where('customerId').equals(id).toArray();
    expect(row?.origin).toMatchObject({ trigger: 'afterEnquiry', strength: 56 });
  });
});
