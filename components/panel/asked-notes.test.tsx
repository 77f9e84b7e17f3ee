// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveCustomer } from '../../lib/services/customers.ts';
import { askForNote } from '../../lib/services/note-requests.ts';
import { askForCustomer, askForSearch } from '../../lib/services/panel-requests.ts';
import type { Workspace } from '../../lib/services/workspace.ts';
import { renderPanelBeside } from '../../test/panel-beside.tsx';
import { renderPage } from '../../test/render-page.tsx';
import { openTestWorkspace } from '../../test/workspace.ts';
import { Panel } from './panel.tsx';

afterEach(cleanup);

async function save(workspace: Workspace, name: string, value: string) {
  const point = { kind: 'phone', value, shown: value, channel: '' } as const;
  const fields = { name, source: '门店', contactPoints: [point] };
  return (await saveCustomer(workspace, fields)).value;
}

describe('a requested note', () => {
  async function renderAsked() {
    const workspace = await openTestWorkspace();
    const first = await save(workspace, '林一帆', '+8613900001234');
    await save(workspace, '方圆', '+8613900005678');
    const beside = await renderPanelBeside({ workspace });
    await beside.show({ name: '一帆', fields: { phone: '+8613900001234' } });
    await screen.findByRole('heading', { level: 1, name: '林一帆' });
    const { tabId } = beside;
    const ask = (selection: string) =>
      askForNote(beside.ports.session, {
        tabId,
        windowId: 1,
        selection,
        title: '',
        address: '',
        now: workspace.now(),
      });
    await ask('要两百本');
    await screen.findByRole('button', { name: '林一帆', pressed: true });
    return { ...beside, workspace, first, ask };
  }

  it('stays with whom it was begun on', async () => {
    const { show, user, workspace, first } = await renderAsked();
    await show({ name: '方圆', fields: { phone: '+8613900005678' } });
    await user.type(screen.getByRole('textbox', { name: '内容' }), '，急');
    await user.click(screen.getByRole('button', { name: '记下' }));
    await screen.findByRole('heading', { level: 1, name: '方圆' });
    expect(await workspace.db.interaction.toArray()).toMatchObject([
      { customerId: first, text: '要两百本，急' },
    ]);
  });

  it('is proposed for whom its tab showed, not for whom it shows when its turn comes', async () => {
    const { show, user, ask, ports, workspace, first } = await renderAsked();
    await user.type(screen.getByRole('textbox', { name: '内容' }), '，急');
    await ask('第二句');
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: '内容' })).toHaveProperty('value', '第二句'),
    );
    await show({ name: '方圆', fields: { phone: '+8613900005678' } });
    await user.click(screen.getByRole('button', { name: '记下' }));
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: '内容' })).toHaveProperty('value', '要两百本，急'),
    );
    await user.click(screen.getByRole('button', { name: '记下' }));
    await screen.findByRole('heading', { level: 1, name: '方圆' });
    const notes = await workspace.db.interaction.toArray();
    expect(notes.map(({ customerId }) => customerId)).toEqual([first, first]);
    expect([...ports.session.values.keys()].filter((key) => key.startsWith('note'))).toEqual([]);
  });
});

describe('the panel of one window', () => {
  async function renderInWindow() {
    fakeBrowser.reset();
    const workspace = await openTestWorkspace();
    const id = await save(workspace, '林一帆', '+8613900001234');
    const other = await fakeBrowser.windows.create({});
    const own = await fakeBrowser.windows.create({ focused: true });
    if (!own) throw new Error('expected a window, found none');
    fakeBrowser.windows.getCurrent = async () => own;
    const page = await renderPage(<Panel pinnedTabId={null} customerId={null} />, { workspace });
    await screen.findByRole('heading', { name: '今日跟进' });
    return { ...page, id, own: own.id ?? 0, other: other?.id ?? 0 };
  }

  it('answers what is asked of it, and leaves what is asked of another', async () => {
    const { ports, own, other, id } = await renderInWindow();
    await askForCustomer(ports.session, other, id);
    await askForSearch(ports.session, own);
    expect(await screen.findByRole('dialog', { name: '查找客户' })).toBeDefined();
    expect(screen.queryByRole('heading', { level: 1, name: '林一帆' })).toBeNull();
    await askForSearch(ports.session, other);
    expect(await ports.session.get('panelRequest')).toMatchObject({ windowId: other });
  });

  it('shows no note of another window, but that of a window that was closed', async () => {
    const { ports, own, other } = await renderInWindow();
    const asked = { tabId: 1, title: '', address: '', now: 1 };
    await askForNote(ports.session, { ...asked, windowId: own, selection: '这里的' });
    await screen.findByDisplayValue('这里的');
    await askForNote(ports.session, { ...asked, windowId: other, selection: '那里的' });
    await askForNote(ports.session, { ...asked, windowId: 9_999, selection: '关掉的' });
    expect(await screen.findByDisplayValue('关掉的')).toBeDefined();
    expect(screen.queryByDisplayValue('那里的')).toBeNull();
  });
});
