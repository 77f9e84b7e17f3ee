// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { readStanding } from '../../lib/services/history.ts';
import { readPreferences } from '../../lib/services/preferences.ts';
import { readShopRules } from '../../lib/services/shop-rules.ts';
import { renderPage } from '../../test/render-page.tsx';
import { WelcomePage } from './welcome-page.tsx';

afterEach(cleanup);

describe('the first run', () => {
  it('says what is read, where it stays and what never leaves, before anything else', async () => {
    await renderPage(<WelcomePage />, { hasAgreed: false });
    for (const name of ['会读什么', '存在哪里', '什么不会离开']) {
      expect(await screen.findByRole('heading', { name })).toBeDefined();
    }
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      '设置',
      '同意，开始',
    ]);
  });

  it('keeps the agreement and its time, then offers to settle in', async () => {
    const { user, workspace } = await renderPage(<WelcomePage />, { hasAgreed: false });
    await user.click(await screen.findByRole('button', { name: '同意，开始' }));
    const next = await screen.findByRole('link', { name: '下一步：开启网站' });
    expect(next.getAttribute('href')).toBe('#/sites');
    const { agreedAt } = await readPreferences(workspace);
    expect(agreedAt).toBe(new Date(workspace.now()).toISOString());
  });

  it('keeps the trade that was chosen', async () => {
    const { user, workspace } = await renderPage(<WelcomePage />);
    await user.click(await screen.findByRole('radio', { name: /校园/ }));
    await waitFor(async () =>
      expect(await readShopRules(workspace)).toMatchObject({ preset: 'campus' }),
    );
  });

  it('brings the demo shop in and takes it away again', async () => {
    const { user, workspace } = await renderPage(<WelcomePage />);
    const load = await screen.findByRole('button', { name: '先看看演示店铺' });
    await waitFor(() => expect(load).toHaveProperty('disabled', false));
    await user.click(load);
    await screen.findByText(/演示店铺已经布置好/, {}, { timeout: 15_000 });
    expect(await workspace.db.customer.count()).toBe(300);
    await user.click(screen.getByRole('button', { name: '清除演示店铺' }));
    await screen.findByRole('button', { name: '先看看演示店铺' }, { timeout: 15_000 });
    expect(await readStanding(workspace, 'demoWorld')).toEqual([]);
    const left = await workspace.db.customer.filter((row) => row.deletedAt === null).count();
    expect(left).toBe(0);
  }, 40_000);

  it('changes its language at once', async () => {
    const { user } = await renderPage(<WelcomePage />, { hasAgreed: false });
    await user.click(await screen.findByRole('button', { name: '设置' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'English' }));
    expect(await screen.findByRole('button', { name: 'Agree and start' })).toBeDefined();
    expect(document.documentElement.lang).toBe('en');
  });
});
