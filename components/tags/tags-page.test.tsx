// @vitest-environment happy-dom
import { cleanup, configure, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { saveCustomer } from '../../lib/services/customers.ts';
import { addNote } from '../../lib/services/interactions.ts';
import { changePreferences } from '../../lib/services/preferences.ts';
import { runRound } from '../../lib/services/rounds/run-round.ts';
import { renderPage } from '../../test/render-page.tsx';
import { openTestWorkspace, type TestWorkspace } from '../../test/workspace.ts';
import { KnownPerson } from '../person/known-person.tsx';
import { TagsPage } from './tags-page.tsx';

configure({ asyncUtilTimeout: 8_000 }); // a busy machine takes its time
afterEach(cleanup);

async function saved(workspace: TestWorkspace, name: string, tags: string[]): Promise<CustomerId> {
  const fields = { name, source: '门店', contactPoints: [], tags };
  return (await saveCustomer(workspace, fields)).value;
}

it('tags are renamed, merged and deleted together, and come back by undo', async () => {
  const workspace = await openTestWorkspace();
  await saved(workspace, '林一帆', ['老师', '教师']);
  await saved(workspace, '周青', ['教师']);
  const { user } = await renderPage(<TagsPage />, { workspace });
  await user.click(await screen.findByRole('checkbox', { name: '教师' }));
  await user.click(screen.getByRole('checkbox', { name: '老师' }));
  await user.selectOptions(screen.getByRole('combobox', { name: '合并到' }), '老师');
  await user.click(screen.getByRole('button', { name: '合并' }));
  await waitFor(() => expect(screen.queryByRole('checkbox', { name: '教师' })).toBeNull());
  expect(await screen.findByText('2 位')).toBeDefined();
  const [undo] = await screen.findAllByRole('button', { name: '撤销' });
  if (undo) await user.click(undo);
  expect(await screen.findByRole('checkbox', { name: '教师' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: '给“老师”改名' }));
  const box = screen.getByRole('textbox', { name: '新名字' });
  await user.clear(box);
  await user.type(box, '先生{Enter}');
  expect(await screen.findByRole('checkbox', { name: '先生' })).toBeDefined();
  await user.click(screen.getByRole('checkbox', { name: '先生' }));
  await user.type(screen.getByRole('textbox', { name: '组' }), '称呼');
  await user.click(screen.getByRole('button', { name: '移动' }));
  expect(await screen.findByRole('heading', { level: 3, name: '称呼' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: '删除' }));
  await waitFor(() => expect(screen.queryByRole('checkbox', { name: '先生' })).toBeNull());
});

it('a new tag is put on the level that was chosen for it', async () => {
  const workspace = await openTestWorkspace();
  const id = await saved(workspace, '林一帆', []);
  const { user } = await renderPage(<KnownPerson customerId={id} />, { workspace });
  await user.click(await screen.findByRole('button', { name: '加标签' }));
  await user.type(await screen.findByRole('textbox', { name: '标签名' }), '喜欢蓝色');
  await user.click(screen.getByRole('button', { name: '偏好' }));
  await user.type(screen.getByRole('textbox', { name: '标签名' }), '{Enter}');
  await screen.findByRole('button', { name: '去掉标签喜欢蓝色' });
  expect(await workspace.db.tag.toArray()).toMatchObject([{ level: 'preference' }]);
});

it('a card tells which tags rules put on, and how they came to it', async () => {
  const workspace = await openTestWorkspace();
  await changePreferences(workspace, { language: 'zh-CN' });
  const id = await saved(workspace, '林一帆', ['老客户']);
  await addNote(workspace, { customerIds: [id], text: '问能不能便宜点' });
  await runRound(workspace, { steps: [] });
  const { user } = await renderPage(<KnownPerson customerId={id} />, { workspace });
  await user.click(await screen.findByRole('button', { name: '自动 1' }));
  expect(await screen.findByText(/记录里说到价格，90 天后自己去掉。/)).toBeDefined();
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('tab', { name: '资料' }));
  expect(await screen.findByText('老客户 - 价格敏感')).toBeDefined();
  expect(screen.getByText('加上“价格敏感” · 规则加的')).toBeDefined();
});
