import { afterEach, expect, it, vi } from 'vitest';
import { FakeAlarms, FakeBadge } from '../../test/fakes/ports.ts';
import { openTestWorkspace, type TestWorkspace } from '../../test/workspace.ts';
import { saveCustomer } from '../services/customers.ts';
import { addFollowUp } from '../services/follow-ups.ts';
import { act } from '../services/workspace.ts';
import { keepBadge } from './keep-badge.ts';

let stop = (): void => undefined;
let shop: TestWorkspace | null = null;
afterEach(async () => {
  stop();
  await shop?.db.delete();
});

it('the badge hears of a customer who must not be contacted, though no follow-up changed', async () => {
  const workspace = await openTestWorkspace('2026-11-17T02:00:00.000Z');
  shop = workspace;
  const fields = { name: '林一帆', source: '门店', contactPoints: [] };
  const { value: customerId } = await saveCustomer(workspace, fields);
  const due = { dueOn: '2026-11-17', dueTime: null };
  await addFollowUp(workspace, { customerId, title: '问样品', ...due });
  const badge = new FakeBadge();
  const titles = { due: (customers: number) => String(customers) };
  const failures: unknown[] = [];
  stop = keepBadge(workspace, { badge, alarms: new FakeAlarms() }, titles, (error) =>
    failures.push(error),
  );
  await vi.waitFor(() => expect(badge.text).toBe('1'), 5_000);
  await act(workspace, null, '', (writer) =>
    writer.patch('customer', customerId, { doNotContact: true }),
  );
  await vi.waitFor(() => expect(badge.text).toBe(''), 5_000);
  expect(failures).toEqual([]);
});
