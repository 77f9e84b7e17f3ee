// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { saveCustomer } from '../../lib/services/customers.ts';
import { askForNote } from '../../lib/services/note-requests.ts';
import { renderPage } from '../../test/render-page.tsx';
import { openTestWorkspace } from '../../test/workspace.ts';
import { NoteWindow } from './note-window.tsx';

afterEach(cleanup);

async function renderAsked(address: string) {
  const workspace = await openTestWorkspace();
  const fields = { name: '林一帆', source: '门店', contactPoints: [] };
  await saveCustomer(workspace, fields);
  const page = await renderPage(<NoteWindow />, { workspace });
  const asked = { tabId: 1, windowId: 1, selection: '要两百本', title: '询价单', address };
  await askForNote(page.ports.session, { ...asked, now: workspace.now() });
  await screen.findByRole('heading', { name: '记到客户' });
  return page;
}

/** The list is drawn anew when the search is ready: a click may come to nothing before that. */
async function choose(user: UserEvent, name: string): Promise<void> {
  await waitFor(async () => {
    const option = screen.queryByRole('option', { name: new RegExp(name) });
    if (option) await user.click(option);
    expect(screen.getByRole('button', { name, pressed: true })).toBeDefined();
  });
}

describe('a note from any page', () => {
  it('is about nobody until somebody is chosen, and links back to the page', async () => {
    const { user, workspace } = await renderAsked('https://shop.example/ask/9');
    expect(screen.getByRole('textbox', { name: '内容' })).toHaveProperty('value', '要两百本');
    expect(screen.getByRole('button', { name: '记下' })).toHaveProperty('disabled', true);
    await choose(user, '林一帆');
    await user.click(screen.getByRole('button', { name: '记下' }));
    await screen.findByText('记好了，可以关掉这个窗口。');
    expect(await workspace.db.interaction.toArray()).toMatchObject([
      { text: '要两百本', page: { address: 'https://shop.example/ask/9', title: '询价单' } },
    ]);
  });

  it('keeps what the rep makes of it when the window is closed too early', async () => {
    const { user, ports } = await renderAsked('https://shop.example/ask/9');
    await user.type(screen.getByRole('textbox', { name: '内容' }), '，急');
    await waitFor(async () =>
      expect(await ports.session.get('noteRequest:0')).toMatchObject({ text: '要两百本，急' }),
    );
  });

  it('shows a half-written one again when the one asked for after it is done', async () => {
    const { user, ports, workspace } = await renderAsked('https://shop.example/ask/9');
    await user.type(screen.getByRole('textbox', { name: '内容' }), '，急');
    await choose(user, '林一帆');
    const asked = { tabId: 1, windowId: 1, title: '', address: '', now: workspace.now() };
    await askForNote(ports.session, { ...asked, selection: '另一句' });
    const box = () => screen.getByRole('textbox', { name: '内容' });
    await waitFor(() => expect(box()).toHaveProperty('value', '另一句'));
    await user.click(screen.getByRole('button', { name: '不记了' }));
    await waitFor(() => expect(box()).toHaveProperty('value', '要两百本，急'));
    await user.click(screen.getByRole('button', { name: '记下' }));
    await screen.findByText('记好了，可以关掉这个窗口。');
    expect(await workspace.db.interaction.toArray()).toMatchObject([{ text: '要两百本，急' }]);
  });

  it('is blurred while presenting', async () => {
    await renderAsked('https://shop.example/ask/9');
    expect(screen.getByRole('textbox', { name: '内容' }).className).toContain('private');
  });
});
