// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { saveCustomer } from '../../lib/services/customers.ts';
import { planToday } from '../../lib/services/daily-plan.ts';
import { addFollowUp } from '../../lib/services/follow-ups.ts';
import { act } from '../../lib/services/workspace.ts';
import { renderPage } from '../../test/render-page.tsx';
import { openTestWorkspace, type TestWorkspace } from '../../test/workspace.ts';
import { NextThing } from '../followups/next-thing.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { TodayList } from '../today/today-list.tsx';

afterEach(cleanup);

async function talk(workspace: TestWorkspace, customerId: CustomerId, direction: 'in' | 'out') {
  const at = new Date(workspace.now()).toISOString();
  const row = { customerId, kind: 'chat' as const, text: '', site: 'wechat-web', page: null, at };
  await act(workspace, null, '', (writer) =>
    writer.create('interaction', { ...row, group: '', direction }),
  );
}

it('before closing the day list says what was done, until it is put away', async () => {
  const workspace = await openTestWorkspace('2026-11-17T12:00:00.000Z');
  await saveCustomer(workspace, { name: '林一帆', source: '门店', contactPoints: [] });
  const { user } = await renderPage(
    <TodayList onOpen={() => undefined} onFind={() => undefined} />,
    { workspace },
  );
  expect(await screen.findByText('下班前更新')).toBeDefined();
  expect(screen.getByText(/今天新客户 1 位，聊过 0 位/)).toBeDefined();
  // Where nothing was done, not everything was.
  expect(screen.getAllByText('没有留着没做的跟进。')).toHaveLength(2);
  expect(screen.queryByText(/都做完了/)).toBeNull();
  for (const title of ['下班前更新', '每周回顾']) {
    const card = screen.getByRole('heading', { name: title }).closest('section');
    if (!card) throw new Error('expected the heading in a card');
    await user.click(within(card).getByRole('button', { name: '看过了' }));
    await waitFor(() => expect(screen.queryByText(title)).toBeNull(), { timeout: 5_000 });
  }
});

it('the timeline says what stopped a journey, and what was taken back for it', async () => {
  const workspace = await openTestWorkspace('2026-11-17T02:00:00.000Z');
  const fields = { name: '林一帆', source: '门店', contactPoints: [] };
  const { value: id } = await saveCustomer(workspace, fields);
  const due = { customerId: id, title: '发教程', dueOn: '2026-11-17', dueTime: null };
  const { value: row } = await addFollowUp(workspace, due);
  const origin = {
    trigger: 'journey',
    occasion: row.id,
    strength: 62,
    reasons: [{ code: 'automation', values: { name: '七天欢迎' } }],
    takenBack: { code: 'stopReply', values: { day: '2026-11-17' } },
  };
  await act(workspace, null, '', (writer) =>
    writer.patch('followUp', row.id, { status: 'cancelled', origin }),
  );
  await renderPage(<Timeline customerId={id} />, { workspace });
  const sentence = '流程“七天欢迎”停了，撤回了“发教程”：客户今天回复了';
  expect(await screen.findByText(sentence)).toBeDefined();
});

it('a card names the channel that is answered, and the timeline what a rule took back', async () => {
  const workspace = await openTestWorkspace('2026-11-10T02:00:00.000Z');
  const fields = { name: '林一帆', source: '门店', contactPoints: [] };
  const { value: id } = await saveCustomer(workspace, fields);
  for (const [at, direction] of [
    ['2026-11-11T02:00:00.000Z', 'out'],
    ['2026-11-11T03:00:00.000Z', 'in'],
    ['2026-11-12T02:00:00.000Z', 'out'],
    ['2026-11-16T03:00:00.000Z', 'in'],
  ] as const) {
    workspace.at(at);
    await talk(workspace, id, direction);
  }
  workspace.at('2026-11-17T01:00:00.000Z');
  await planToday(workspace, null);
  const customer = await workspace.db.customer.get(id);
  if (!customer) throw new Error('expected the customer');
  await renderPage(
    <>
      <NextThing customer={customer} />
      <Timeline customerId={id} />
    </>,
    { workspace },
  );
  expect(await screen.findByText(/昨天 11:00客户发来消息，还没有回复/)).toBeDefined();
  expect(await screen.findByText('多半在微信网页版回：近 90 天联系 2 次，回了 1 次')).toBeDefined();
  await talk(workspace, id, 'out');
  await planToday(workspace, [id]);
  expect(await screen.findByText(/规则撤回了“.+”：理由不再成立/)).toBeDefined();
});
