// @vitest-environment happy-dom
import { cleanup, configure, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { saveCustomer } from '../../lib/services/customers.ts';
import { addPurchase } from '../../lib/services/purchases.ts';
import { runRound } from '../../lib/services/rounds/run-round.ts';
import { renderPage } from '../../test/render-page.tsx';
import { openTestWorkspace } from '../../test/workspace.ts';
import { KnownPerson } from '../person/known-person.tsx';

configure({ asyncUtilTimeout: 8_000 }); // a busy machine takes its time
afterEach(cleanup);

it('a card says where the customer stands, and why on a click', async () => {
  const workspace = await openTestWorkspace();
  const fields = { name: '林一帆', source: '门店', contactPoints: [] };
  const { value: customerId } = await saveCustomer(workspace, fields);
  const at = '2026-11-01T04:00:00.000Z';
  await addPurchase(workspace, { customerId, currency: 'CNY', totalMinor: 600_000, at });
  await runRound(workspace);
  const { user } = await renderPage(<KnownPerson customerId={customerId} />, { workspace });
  await user.click(await screen.findByRole('button', { name: '种子：为什么' }));
  expect(await screen.findByText('只买过一次：11月1日。')).toBeDefined();
  expect(screen.getByText('近 365 天净消费 ¥6,000，过了分界线。')).toBeDefined();
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: '新客：为什么' }));
  expect(await screen.findByText('30 天内第一次购买：11月1日。')).toBeDefined();
});

it('a card of somebody who was not placed yet shows no segment', async () => {
  const workspace = await openTestWorkspace();
  const fields = { name: '林一帆', source: '门店', contactPoints: [] };
  const { value: customerId } = await saveCustomer(workspace, fields);
  await renderPage(<KnownPerson customerId={customerId} />, { workspace });
  await screen.findByRole('heading', { level: 1, name: '林一帆' });
  expect(screen.queryByRole('button', { name: /为什么/ })).toBeNull();
});
