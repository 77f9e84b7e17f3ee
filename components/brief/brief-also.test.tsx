// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { saveCustomer } from '../../lib/services/customers.ts';
import { addFollowUp } from '../../lib/services/follow-ups.ts';
import { act } from '../../lib/services/workspace.ts';
import { renderPanelBeside } from '../../test/panel-beside.tsx';
import { openTestWorkspace } from '../../test/workspace.ts';

afterEach(cleanup);

it("names on a person's own follow-up the birthday whose reminder it took the place of", async () => {
  const workspace = await openTestWorkspace();
  const person = { name: '甲方', source: '门店', contactPoints: [] };
  const { value: customerId } = await saveCustomer(workspace, person);
  const due = { title: '问样品', dueOn: '2026-01-01', dueTime: null };
  await addFollowUp(workspace, { customerId, ...due });
  const page = await renderPanelBeside({ workspace });
  await page.user.click(await screen.findByRole('button', { name: /^今日/ }));
  const card = within(await screen.findByRole('article', { name: '甲方' }));
  expect(card.queryByText(/生日/)).toBeNull();
  const profile = { birthday: '11-22' };
  await act(workspace, null, '', (writer) => writer.patch('customer', customerId, { profile }));
  expect(await card.findByText(/^还因为：.*生日/)).toBeDefined();
});
