import { beforeEach, describe, expect, it } from 'vitest';
import { buildFields } from '../../test/builders.ts';
import { openTestWorkspace, type TestWorkspace } from '../../test/workspace.ts';
import type { FollowUp } from '../domain/records/follow-up.ts';
import { planToday } from './daily-plan.ts';
import { addFollowUp } from './follow-ups.ts';
import { readPlan } from './plan.ts';
import { changePreferences } from './preferences.ts';
import { act } from './workspace.ts';

let shop: TestWorkspace;

beforeEach(async () => {
  shop = await openTestWorkspace('2026-10-01T02:00:00.000Z');
  await changePreferences(shop, { language: 'zh-CN' });
  const profile = { birthday: '11-18' };
  const fields = buildFields('customer', { profile, custom: {}, doNotContact: false });
  await act(shop, null, '', (writer) => writer.create('customer', fields));
  shop.at('2026-11-17T02:00:00.000Z');
  await planToday(shop, null);
});

async function shownTitles(): Promise<string[]> {
  const { overdue, now, laterToday } = await readPlan(shop);
  return [overdue, now, laterToday].flat().map(({ title }) => title);
}

async function onlyFollowUp(): Promise<FollowUp> {
  const [row] = await shop.db.followUp.toArray();
  if (!row) throw new Error('expected the reminder of the birthday');
  return row;
}

describe('the title of a reminder that a rule made', () => {
  it('is shown in the language of now, whatever it was made in', async () => {
    expect(await shownTitles()).toEqual(['祝生日快乐，送生日券']);
    await changePreferences(shop, { language: 'en' });
    expect(await shownTitles()).toEqual(['Wish a happy birthday, with a coupon']);
    await changePreferences(shop, { language: 'zh-CN' });
    expect(await shownTitles()).toEqual(['祝生日快乐，送生日券']);
  });

  it('stays as a person wrote it', async () => {
    const { id } = await onlyFollowUp();
    await act(shop, null, '', (writer) => writer.patch('followUp', id, { title: '送花' }));
    await changePreferences(shop, { language: 'en' });
    expect(await shownTitles()).toEqual(['送花']);
  });

  it('is no matter of follow-ups that a person made, though they say the same', async () => {
    const { customerId, id } = await onlyFollowUp();
    await act(shop, null, '', (writer) => writer.remove('followUp', id));
    const due = { dueOn: '2026-11-17', dueTime: null };
    await addFollowUp(shop, { customerId, title: '问用得怎么样', ...due });
    await changePreferences(shop, { language: 'en' });
    expect(await shownTitles()).toEqual(['问用得怎么样']);
  });
});
