// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { deleteCustomer, saveCustomer } from '../../lib/services/customers.ts';
import { addNote } from '../../lib/services/interactions.ts';
import { renderPage } from '../../test/render-page.tsx';
import { openTestWorkspace } from '../../test/workspace.ts';
import { HistoryPage } from './history-page.tsx';

afterEach(cleanup);

async function workspaceWith(name: string) {
  const workspace = await openTestWorkspace();
  const { value: id } = await saveCustomer(workspace, { name, source: '朋友', contactPoints: [] });
  await addNote(workspace, { customerIds: [id], text: '要一份报价' });
  return { workspace, id };
}

describe('the history', () => {
  it('teaches what will be here while there is nothing', async () => {
    await renderPage(<HistoryPage />);
    expect(await screen.findByText('还没有做过什么')).toBeDefined();
  });

  it('takes a note back, and says so on the row', async () => {
    const { workspace, id } = await workspaceWith('周一一');
    const { user } = await renderPage(<HistoryPage />, { workspace });
    await user.click(await screen.findByRole('button', { name: '撤销：记一笔 要一份报价' }));
    await waitFor(() => expect(screen.getAllByText('已撤销').length).toBeGreaterThan(0));
    const notes = await workspace.db.interaction.where('customerId').equals(id).toArray();
    expect(notes.map(({ deletedAt }) => deletedAt === null)).toEqual([false]);
  });

  it('keeps a customer on whom there is newer work, and says so', async () => {
    const { workspace, id } = await workspaceWith('周一一');
    const { user } = await renderPage(<HistoryPage />, { workspace });
    await user.click(await screen.findByRole('button', { name: '撤销：保存客户 周一一' }));
    expect(await screen.findByText('已撤销；之后又改过的部分保留着')).toBeDefined();
    expect((await workspace.db.customer.get(id))?.deletedAt).toBeNull();
  });

  it('brings a deleted customer back with the notes', async () => {
    const { workspace, id } = await workspaceWith('周一一');
    await deleteCustomer(workspace, id);
    const { user } = await renderPage(<HistoryPage />, { workspace });
    await user.click(await screen.findByRole('button', { name: '恢复 周一一' }));
    expect(await screen.findByText(/周一一 恢复了/)).toBeDefined();
    expect((await workspace.db.customer.get(id))?.deletedAt).toBeNull();
    const [note] = await workspace.db.interaction.where('customerId').equals(id).toArray();
    expect(note?.deletedAt).toBeNull();
    await waitFor(() => expect(screen.queryByRole('heading', { name: '删除的客户' })).toBeNull());
  });
});
