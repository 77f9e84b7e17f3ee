// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { planToday } from '../../lib/services/daily-plan.ts';
import { readShopRules } from '../../lib/services/shop-rules.ts';
import { act } from '../../lib/services/workspace.ts';
import { buildFields } from '../../test/builders.ts';
import { renderPage } from '../../test/render-page.tsx';
import { openTestWorkspace, type TestWorkspace } from '../../test/workspace.ts';
import { TodayList } from '../today/today-list.tsx';
import { RulesPage } from './rules-page.tsx';

afterEach(cleanup);

async function withBirthdays(...birthdays: string[]): Promise<TestWorkspace> {
  const workspace = await openTestWorkspace('2026-10-01T02:00:00.000Z');
  for (const birthday of birthdays) {
    const plain = { custom: {}, doNotContact: false, profile: { birthday } };
    const fields = buildFields('customer', { name: `林${birthday}`, ...plain });
    await act(workspace, null, '', (writer) => writer.create('customer', fields));
  }
  workspace.at('2026-11-17T02:00:00.000Z');
  return workspace;
}

const rowOf = async (name: string) => {
  const button = await screen.findByRole('button', { name: `修改“${name}”` });
  const row = button.closest('li');
  if (!row) throw new Error('expected the button in a row of the list');
  return within(row);
};

it('a rule is changed after seeing how many customers it would touch this week, and reset', async () => {
  const workspace = await withBirthdays('11-18', '11-28', '12-20');
  const { user } = await renderPage(<RulesPage />, { workspace });
  const row = await rowOf('生日');
  expect(row.getByText(/生日前 3 天提醒/)).toBeDefined();
  await user.click(row.getByRole('button', { name: '修改“生日”' }));
  expect(await row.findByText('按这个设置，这周有 1 位客户到时间。')).toBeDefined();
  const days = row.getByRole('textbox', { name: '天数' });
  await user.clear(days);
  expect(row.getByRole('button', { name: '保存' })).toHaveProperty('disabled', true);
  await user.type(days, '7');
  expect(await row.findByText('按这个设置，这周有 2 位客户到时间。')).toBeDefined();
  await user.click(row.getByRole('button', { name: '保存' }));
  expect(await row.findByText(/生日前 7 天提醒/)).toBeDefined();
  expect(row.getByText('已改动')).toBeDefined();
  await user.click(row.getByRole('button', { name: '修改“生日”' }));
  await user.click(row.getByRole('button', { name: '恢复默认' }));
  expect(await row.findByText(/生日前 3 天提醒/)).toBeDefined();
});

it('the day is limited, working days are chosen, and wrong pauses are refused', async () => {
  const { user, workspace } = await renderPage(<RulesPage />);
  const form = within(await screen.findByRole('form', { name: '每天的安排' }));
  const limit = form.getByRole('textbox', { name: '每天最多几位' });
  await user.clear(limit);
  await user.type(limit, '5');
  await user.click(form.getByRole('button', { name: '周日' }));
  const pauses = form.getByRole('textbox', { name: /停止跟进的日子/ });
  await user.type(pauses, '寒假');
  expect(form.getByRole('button', { name: '保存' })).toHaveProperty('disabled', true);
  await user.clear(pauses);
  await user.type(pauses, '2027-01-18/2027-02-28');
  await user.click(form.getByRole('button', { name: '保存' }));
  await screen.findByText('每天的安排已改');
  expect(await readShopRules(workspace)).toMatchObject({
    plan: { limit: 5, workdays: '123456', pauses: '2027-01-18/2027-02-28' },
  });
  expect(screen.getByText(/之后的节假日安排未公布/)).toBeDefined();
});

it('reasons read as sentences in English', async () => {
  const workspace = await withBirthdays('11-18');
  await planToday(workspace, null);
  const list = <TodayList onOpen={() => undefined} onFind={() => undefined} />;
  await renderPage(list, { workspace, language: 'en' });
  const why = 'Birthday tomorrow, 1 day left; the coupon is valid all month';
  expect(await screen.findByText(why)).toBeDefined();
});

it('a plan of today is shown with its reasons, and can be taken back as a whole', async () => {
  const workspace = await withBirthdays('11-18', '11-19');
  await planToday(workspace, null);
  const { user } = await renderPage(
    <>
      <TodayList onOpen={() => undefined} onFind={() => undefined} />
      <RulesPage />
    </>,
    { workspace },
  );
  expect(await screen.findByText('生日是明天，还有 1 天；生日券当月有效')).toBeDefined();
  expect(await screen.findByText('规则今天安排了 2 位。')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '撤销今天的安排' }));
  await screen.findByText('今天的安排已撤销，规则不会再排一遍');
  await waitFor(() =>
    expect(screen.queryByText('生日是明天，还有 1 天；生日券当月有效')).toBeNull(),
  );
});
