import { describe, expect, it } from 'vitest';
import {
  automationTemplates,
  type TemplateId,
  templateIds,
} from '../../lib/domain/automation/templates.ts';
import { automation } from '../../lib/domain/records/automation.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { addComplaint } from '../../lib/services/complaints.ts';
import { addNote } from '../../lib/services/interactions.ts';
import { addPurchase } from '../../lib/services/purchases.ts';
import { changeShopRules } from '../../lib/services/shop-rules.ts';
import { logTalk } from '../../lib/services/talks.ts';
import { createTexts, type TextLanguage } from '../../lib/texts/texts.ts';
import { openTestWorkspace, type TestWorkspace } from '../workspace.ts';
import { customerOf, openFollowUps, running, settle, tagsOf } from './automation-stage.ts';

function draftOf(id: TemplateId, language: TextLanguage = 'zh-CN') {
  const say = createTexts(language).getFixedT(null, 'automation') as unknown as (
    key: string,
  ) => string; // keys of templates are worked out
  const template = automationTemplates.find((each) => each.id === id);
  if (!template) throw new Error(`expected a template ${id}`);
  return template.draft((word) => say(`templates.${id}.${word}`));
}

async function buyOn(workspace: TestWorkspace, customerId: CustomerId, days: readonly string[]) {
  for (const day of days) {
    const at = `${day}T04:00:00.000Z`;
    const items = [{ name: '洗衣液', quantity: 1, unitMinor: 5_000 }];
    await addPurchase(workspace, { customerId, at, currency: 'CNY', totalMinor: 5_000, items });
  }
}

const monthly = ['2026-08-01', '2026-08-31', '2026-09-30', '2026-10-30'];

/** Looks each morning, and tells on which there was an open follow-up of an automation first. */
async function firstDay(workspace: TestWorkspace, from: string, days: number) {
  for (let day = 0; day < days; day += 1) {
    const at = new Date(Date.parse(`${from}T01:00:00.000Z`) + day * 86_400_000).toISOString();
    workspace.at(at);
    await settle(workspace);
    const [made] = await openFollowUps(workspace);
    if (made) return { day: at.slice(0, 10), title: made.title };
  }
  return null;
}

describe('the templates of the guides', () => {
  it.each(templateIds.flatMap((id) => (['zh-CN', 'en'] as const).map((one) => [id, one] as const)))(
    '%s has all its words in %s',
    (id, language) => {
      const draft = draftOf(id, language);
      expect(JSON.stringify(draft)).not.toContain(`templates.${id}`);
      const kept = automation.fields.safeParse({ ...draft, activeFrom: null, paused: null });
      expect(kept.success).toBe(true);
    },
  );

  it('remind of the next purchase three days before, with the voucher', async () => {
    const workspace = await openTestWorkspace('2026-11-01T01:00:00.000Z');
    const customerId = await customerOf(workspace, '王姐');
    await buyOn(workspace, customerId, monthly);
    await running(workspace, draftOf('repurchase'));
    const found = await firstDay(workspace, '2026-11-20', 10);
    expect(found).toEqual({
      day: '2026-11-26',
      title: '提醒王姐补洗衣液，附专属券：复购立减 10 元',
    });
    expect(await tagsOf(workspace, customerId)).toContain('复购券 10 元');
  });

  it('come to companies two weeks before', async () => {
    const workspace = await openTestWorkspace('2026-11-01T01:00:00.000Z');
    await changeShopRules(workspace, { preset: 'business' });
    const customerId = await customerOf(workspace, '李总');
    await buyOn(workspace, customerId, monthly);
    await running(workspace, draftOf('repurchase'));
    await running(workspace, draftOf('businessRepurchase'));
    const found = await firstDay(workspace, '2026-11-10', 12);
    expect(found?.day).toBe('2026-11-15');
    expect(await openFollowUps(workspace)).toHaveLength(1);
  });

  it('suggest what to say to a question about the price', async () => {
    const workspace = await openTestWorkspace();
    const customerId = await customerOf(workspace, '王小明');
    await running(workspace, draftOf('priceQuestion'));
    workspace.at('2026-11-21T03:00:00.000Z');
    await addNote(workspace, { customerIds: [customerId], text: '问能不能便宜点' });
    await settle(workspace);
    expect(await openFollowUps(workspace)).toMatchObject([
      { dueOn: '2026-11-21', origin: { reasons: [{ values: { script: '报价' } }] } },
    ]);
    expect(await tagsOf(workspace, customerId)).toContain('价格敏感');
  });

  it('ask after a complaint, and offer by segment', async () => {
    const workspace = await openTestWorkspace();
    const customerId = await customerOf(workspace, '王小明');
    await settle(workspace);
    await running(workspace, draftOf('complaintCare'));
    await running(workspace, draftOf('secondPurchase'));
    workspace.at('2026-11-21T03:00:00.000Z');
    await addComplaint(workspace, { customerId, text: '杯盖漏水' });
    await buyOn(workspace, customerId, ['2026-11-21']);
    workspace.at('2026-11-21T05:00:00.000Z');
    await settle(workspace);
    expect(await tagsOf(workspace, customerId)).toContain('二购 8 折');
    workspace.at('2026-11-28T05:00:00.000Z');
    await settle(workspace);
    const made = await openFollowUps(workspace);
    expect(made.map(({ title, dueOn }) => [title, dueOn])).toEqual([
      ['关心王小明，送一张优惠券', '2026-11-24'],
      ['告诉王小明：第二次购买打 8 折', '2026-11-28'],
    ]);
  });

  it.each([
    ['welcome', 'reply'],
    ['secondPurchase', 'reply'],
    ['secondPurchase', 'order'],
  ] as const)('%s ends with %s, and asks for nothing more', async (id, stop) => {
    const workspace = await openTestWorkspace();
    await settle(workspace);
    await running(workspace, draftOf(id));
    workspace.at('2026-11-21T03:00:00.000Z');
    const customerId = await customerOf(workspace, '王小明');
    await buyOn(workspace, customerId, ['2026-11-21']);
    workspace.at('2026-11-21T05:00:00.000Z');
    await settle(workspace);
    workspace.at('2026-11-22T05:00:00.000Z');
    if (stop === 'order') await buyOn(workspace, customerId, ['2026-11-22']);
    else await logTalk(workspace, { customerId, directions: ['in'], site: 'wechat', kind: 'chat' });
    await settle(workspace);
    workspace.at('2026-11-30T05:00:00.000Z');
    await settle(workspace);
    expect(await openFollowUps(workspace)).toEqual([]);
    expect(await workspace.db.journeyRun.toArray()).toMatchObject([{ status: 'stopped' }]);
  });
});
