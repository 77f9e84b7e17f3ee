import { useEffect, useState } from 'react';
import { dayOf, shiftDay } from '../../lib/domain/followups/calendar-day.ts';
import { toInstant } from '../../lib/domain/instants.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { starterScripts } from '../../lib/domain/scripts/starter.ts';
import { useWorkspace } from '../../lib/queries/workspace-context.tsx';
import { saveCustomer } from '../../lib/services/customers.ts';
import { addFollowUp } from '../../lib/services/follow-ups.ts';
import { addNeed, addNote } from '../../lib/services/interactions.ts';
import { changePreferences } from '../../lib/services/preferences.ts';
import { addPurchase, refundPurchase } from '../../lib/services/purchases.ts';
import { runRound } from '../../lib/services/rounds/run-round.ts';
import { importScripts } from '../../lib/services/scripts.ts';
import type { Workspace } from '../../lib/services/workspace.ts';

/** Invented people, one for each state of a card. */
export type SceneWorld = { full: CustomerId; fresh: CustomerId; long: CustomerId };

const phone = {
  kind: 'phone',
  value: '+8613900005678',
  shown: '139 0000 5678',
  channel: '',
} as const;
const email = {
  kind: 'email',
  value: 'su.wan@lanting-tea.example',
  shown: 'su.wan@lanting-tea.example',
  channel: '',
} as const;

async function saveFull(workspace: Workspace): Promise<CustomerId> {
  const now = toInstant(workspace.now());
  const today = dayOf(now, workspace.zone());
  const { value: id } = await saveCustomer(workspace, {
    name: '苏晚',
    company: '兰亭茶舍',
    source: '老客户介绍',
    contactPoints: [phone, email],
    tags: ['常客', '爱比价', '礼盒'],
    profile: { region: '苏州', decisionRole: '店长' },
  });
  const at = (days: number): string => toInstant(workspace.now() - days * 86_400_000);
  for (const [days, name, totalMinor] of [
    [200, '包装盒', 48_000],
    [120, '手提袋', 126_000],
    [34, '礼盒套装', 208_050],
  ] as const) {
    const items = [{ name, quantity: 1, unitMinor: totalMinor }];
    const input = { customerId: id, currency: 'CNY', totalMinor, items, at: at(days) } as const;
    const { value } = await addPurchase(workspace, input);
    if (days === 120) await refundPurchase(workspace, value.id, { minor: 6_000, reason: '破损' });
  }
  const page = { address: 'https://shop.example/ask/12', title: '询价单 12' };
  await addNote(workspace, { customerIds: [id], text: '中秋礼盒要提前一个月定', page, at: at(3) });
  await addNote(workspace, { customerIds: [id], text: '', kind: 'chat', site: 'wechat-web' });
  await addNeed(workspace, {
    customerId: id,
    kind: 'pain',
    text: '上次送货晚了两天',
    source: '电话',
  });
  const due = { customerId: id, dueTime: null };
  const dueOn = shiftDay(today, -2);
  await addFollowUp(workspace, {
    ...due,
    title: '问礼盒样品',
    dueOn,
    repeat: 'FREQ=DAILY;INTERVAL=3',
  });
  await addFollowUp(workspace, { ...due, title: '发新报价', dueOn: shiftDay(today, 4) });
  const daily = { dueOn: shiftDay(today, 5), repeat: 'FREQ=DAILY' };
  await addFollowUp(workspace, { ...due, title: '报当天库存', ...daily });
  return id;
}

async function makeWorld(workspace: Workspace): Promise<SceneWorld> {
  const asked = new URLSearchParams(globalThis.location.search);
  await changePreferences(workspace, {
    agreedAt: toInstant(workspace.now()),
    language: asked.get('lang') === 'en' ? 'en' : 'zh-CN',
    theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
  });
  await importScripts(workspace, starterScripts(asked.get('lang') === 'en' ? 'en' : 'zh-CN'));
  const full = await saveFull(workspace);
  const plain = { source: '门店', contactPoints: [] };
  const fresh = (await saveCustomer(workspace, { ...plain, name: '沈知' })).value;
  const name = 'Maximiliane von Hohenstein-Wittelsbach';
  const company = '一家名字很长很长的文化创意产业发展有限责任公司苏州工业园区分公司';
  const long = (await saveCustomer(workspace, { ...plain, name, company })).value;
  // Where each stands, and their tags by rules; nothing is planned for them.
  await runRound(workspace, { steps: [] });
  return { full, fresh, long };
}

/** The invented people; null until they are there. */
export function useSceneWorld(): SceneWorld | null {
  const workspace = useWorkspace();
  const [world, setWorld] = useState<SceneWorld | null>(null);
  useEffect(() => {
    let isGone = false;
    void makeWorld(workspace).then((made) => {
      if (!isGone) setWorld(made);
    });
    return () => {
      isGone = true;
    };
  }, [workspace]);
  return world;
}
