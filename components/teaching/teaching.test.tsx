// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { TaughtFile } from '../../lib/domain/teaching/taught-file.ts';
import { readLesson, takeOutcome } from '../../lib/services/lessons.ts';
import { addTaught, readTaughtSites } from '../../lib/services/taught-sites.ts';
import { renderPanelBeside } from '../../test/panel-beside.tsx';
import { renderPage } from '../../test/render-page.tsx';
import { openTestWorkspace } from '../../test/workspace.ts';
import { TaughtSites } from './taught-sites.tsx';

afterEach(cleanup);

const url = 'https://crm-host.example/customers/1042';
const finder = { id: 'name-name', css: 'h2', take: 'text' as const, confidence: 0.8 };
const file: TaughtFile = {
  format: 'zhike-site-1',
  name: '客户后台',
  origin: 'https://crm-host.example/*',
  path: '/customers/*',
  kind: 'page',
  data: { finders: { name: [finder] }, own: {}, labels: {}, composer: [] },
};

describe('teaching the page beside the panel', () => {
  it('asks for its one host, waits for a click on each field, and keeps what was shown', async () => {
    const { ports, user, tabId, workspace } = await renderPanelBeside({ url, on: [] });
    await user.click(await screen.findByRole('button', { name: '教知客认这个页面' }));
    expect(ports.permissions.asked).toEqual([['https://crm-host.example/*']]);
    const keep = await screen.findByRole('button', { name: '先这样，去核对' });
    expect(keep).toHaveProperty('disabled', true);
    const lesson = await readLesson(ports.session, tabId);
    await act(() => ports.session.set(`lesson:${tabId}`, { ...lesson, waitingFor: 'name' }));
    expect(await screen.findByText(/现在到页面上点一下姓名/)).toBeDefined();
    const place = { tabId, frameId: 0, origin: 'https://crm-host.example' };
    await act(() =>
      takeOutcome(ports.session, place, 'name', {
        kind: 'chosen',
        finders: [finder],
        label: null,
        sample: '顾晚晴',
      }),
    );
    expect(await screen.findByText('顾晚晴')).toBeDefined();
    await user.click(keep);
    await waitFor(async () => expect(await readTaughtSites(workspace)).toHaveLength(1));
    expect(await screen.findByText(/在这个页面打开一位客户/)).toBeDefined();
  });

  it('begins nothing where the browser’s question is answered with no', async () => {
    const { ports, user, tabId } = await renderPanelBeside({ url, on: [] });
    ports.permissions.answer = false;
    await user.click(await screen.findByRole('button', { name: '教知客认这个页面' }));
    expect(await screen.findByText('好，先不教。随时可以再来。')).toBeDefined();
    expect(await readLesson(ports.session, tabId)).toBeNull();
  });

  it('is not offered on a site that is read already', async () => {
    const { show } = await renderPanelBeside();
    await show({ name: '林一帆' });
    expect(await screen.findByRole('heading', { level: 1 })).toBeDefined();
    expect(screen.queryByRole('button', { name: '教知客认这个页面' })).toBeNull();
  });
});

describe('the list of taught pages', () => {
  it('is empty with a word on how to begin', async () => {
    await renderPage(<TaughtSites isAllowed />, {});
    expect(await screen.findByText(/还没有教过页面/)).toBeDefined();
  });

  it('changes a page as text, refuses nonsense, and has it checked anew', async () => {
    const workspace = await openTestWorkspace();
    await addTaught(workspace, file);
    const { user } = await renderPage(<TaughtSites isAllowed />, { workspace });
    expect(await screen.findByText('还要核对 3 位')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '修改客户后台' }));
    const text = screen.getByRole('textbox', { name: '位置（JSON）' });
    const before = text instanceof HTMLTextAreaElement ? text.value : '';
    await user.clear(text);
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByText('这不是 JSON 文件。')).toBeDefined();
    await user.click(text);
    await user.paste(before.replace('客户后台', '客户管理'));
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(async () =>
      expect(await readTaughtSites(workspace)).toMatchObject([{ name: '客户管理', checks: [] }]),
    );
  });

  it('forgets a page', async () => {
    const workspace = await openTestWorkspace();
    await addTaught(workspace, file);
    const { user } = await renderPage(<TaughtSites isAllowed />, { workspace });
    await user.click(await screen.findByRole('button', { name: '忘掉客户后台' }));
    await waitFor(async () => expect(await readTaughtSites(workspace)).toEqual([]));
  });
});
