// @vitest-environment happy-dom
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { saveCustomer } from '../../lib/services/customers.ts';
import { addPurchase } from '../../lib/services/purchases.ts';
import { runRound } from '../../lib/services/rounds/run-round.ts';
import { renderPage } from '../../test/render-page.tsx';
import { openTestWorkspace } from '../../test/workspace.ts';
import { SegmentsPage } from './segments-page.tsx';

configure({ asyncUtilTimeout: 8_000 }); // a busy machine takes its time
afterEach(cleanup);

it('a threshold is changed after seeing whom it would move, and undone', async () => {
  const workspace = await openTestWorkspace();
  for (const [name, days] of [
    ['林一帆', ['2026-10-01', '2026-11-01']],
    ['周青', ['2026-11-02']],
  ] as const) {
    const { value } = await saveCustomer(workspace, { name, source: '门店', contactPoints: [] });
    for (const day of days) {
      const at = `${day}T04:00:00.000Z`;
      await addPurchase(workspace, { customerId: value, currency: 'CNY', totalMinor: 100, at });
    }
  }
  await runRound(workspace);
  const { user } = await renderPage(<SegmentsPage />, { workspace });
  const rowOf = async (name: string) => {
    const button = await screen.findByRole('button', { name: `修改“${name}”` });
    const row = button.closest('li');
    if (!row) throw new Error('expected the button in a row of the list');
    return within(row);
  };
  expect((await rowOf('成长')).getByText('1 位 · 50.0%')).toBeDefined();
  const loyal = await rowOf('忠诚');
  await user.click(loyal.getByRole('button', { name: '修改“忠诚”' }));
  const figure = loyal.getByRole('textbox', { name: '购买几次' });
  await user.clear(figure);
  expect(loyal.getByRole('button', { name: '保存' })).toHaveProperty('disabled', true);
  await user.type(figure, '2');
  expect(
    await loyal.findByText('这样设置，1 位客户会换位置：进来 1 位，离开 0 位。'),
  ).toBeDefined();
  await user.click(loyal.getByRole('button', { name: '保存' }));
  await screen.findByText('“忠诚”的规则改好了');
  await runRound(workspace);
  await waitFor(async () => expect((await rowOf('忠诚')).getByText('1 位 · 50.0%')).toBeDefined());
  const [undo] = screen.getAllByRole('button', { name: '撤销' });
  if (undo) await user.click(undo);
  await waitFor(async () => expect((await rowOf('忠诚')).queryByText('改过')).toBeNull());
});
