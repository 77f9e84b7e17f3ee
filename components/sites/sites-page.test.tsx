// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { knownSites } from '../../lib/services/known-sites.ts';
import { readPreferences } from '../../lib/services/preferences.ts';
import { readSiteSettings } from '../../lib/services/site-settings.ts';
import { renderPage } from '../../test/render-page.tsx';
import { SitesPage } from './sites-page.tsx';

afterEach(cleanup);

const gmail = 'https://mail.google.com/*';

describe('the sites page', () => {
  it('asks for exactly the origins of the site when it is switched on', async () => {
    const { user, ports, workspace } = await renderPage(<SitesPage />);
    await user.click(await screen.findByRole('button', { name: '开启Gmail' }));
    expect(await screen.findByRole('button', { name: '关闭Gmail' })).toBeDefined();
    expect(ports.permissions.asked).toEqual([[gmail]]);
    expect(await readSiteSettings(workspace)).toMatchObject([
      { site: 'gmail', isOn: true, origins: [gmail] },
    ]);
  });

  it('notes talks by itself only where that was ticked at the switch, and lets it be changed', async () => {
    const { user, workspace } = await renderPage(<SitesPage />);
    const row = (await screen.findByRole('button', { name: '开启Gmail' })).closest('li');
    if (!row) throw new Error('expected the site in a list');
    await user.click(within(row).getByRole('switch', { name: '自动记下和老客户聊过' }));
    await user.click(screen.getByRole('button', { name: '开启Gmail' }));
    await screen.findByRole('button', { name: '关闭Gmail' });
    expect(await readSiteSettings(workspace)).toMatchObject([{ isOn: true, logsTalks: true }]);
    await user.click(await within(row).findByRole('switch', { name: '自动记下和老客户聊过' }));
    await waitFor(async () =>
      expect(await readSiteSettings(workspace)).toMatchObject([{ logsTalks: false }]),
    );
  });

  it('shows a calm "not now" and switches nothing on when the prompt is refused', async () => {
    const { user, ports, workspace } = await renderPage(<SitesPage />);
    ports.permissions.answer = false;
    await user.click(await screen.findByRole('button', { name: '开启Gmail' }));
    expect(await screen.findByText(/好，先不开/)).toBeDefined();
    expect(await readSiteSettings(workspace)).toEqual([]);
  });

  it('stops reading and gives the permission back when a site is switched off', async () => {
    const { user, ports, workspace } = await renderPage(<SitesPage />);
    await user.click(await screen.findByRole('button', { name: '开启Gmail' }));
    await user.click(await screen.findByRole('button', { name: '关闭Gmail' }));
    await screen.findByRole('button', { name: '开启Gmail' });
    await waitFor(() => expect(ports.permissions.granted.size).toBe(0));
    expect(await readSiteSettings(workspace)).toMatchObject([{ site: 'gmail', isOn: false }]);
  });

  it('says so when the permission was taken back in the browser', async () => {
    const { user, ports } = await renderPage(<SitesPage />);
    await user.click(await screen.findByRole('button', { name: '开启Gmail' }));
    await screen.findByRole('button', { name: '关闭Gmail' });
    ports.permissions.granted.clear();
    globalThis.dispatchEvent(new Event('focus'));
    expect(await screen.findByRole('button', { name: '重新允许Gmail' })).toBeDefined();
  });

  it('switches nothing on before the user has agreed', async () => {
    await renderPage(<SitesPage />, { hasAgreed: false });
    const button = await screen.findByRole('button', { name: '开启Gmail' });
    expect(button).toHaveProperty('disabled', true);
    expect(screen.getByRole('link', { name: '去看一下' }).getAttribute('href')).toBe('#/welcome');
  });

  it('says in words what an address stands for, then asks for its host alone', async () => {
    const { user, ports } = await renderPage(<SitesPage />);
    await user.type(await screen.findByLabelText('地址'), 'https://mail.example.com:8443/a?b=1#c');
    expect(screen.getByText(/会请浏览器允许 mail.example.com，/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: '开启这个地址' }));
    expect(await screen.findByRole('button', { name: '关闭 mail.example.com' })).toBeDefined();
    expect(ports.permissions.asked).toEqual([['https://mail.example.com/*']]);
  });

  it('warns of an address that is not encrypted and explains a bad one', async () => {
    const { user } = await renderPage(<SitesPage />);
    const field = await screen.findByLabelText('地址');
    await user.type(field, 'http://orders.example.com');
    expect(screen.getByText(/没有加密/)).toBeDefined();
    await user.clear(field);
    await user.type(field, 'about:blank');
    await user.click(screen.getByRole('button', { name: '开启这个地址' }));
    expect(await screen.findByRole('alert')).toHaveProperty(
      'textContent',
      '只能是 http 或 https 开头的网页。',
    );
  });

  it('drops one host and keeps the others', async () => {
    const { user, ports, workspace } = await renderPage(<SitesPage />);
    for (const host of ['a.example.com', 'b.example.com']) {
      await user.type(await screen.findByLabelText('地址'), host);
      await user.click(screen.getByRole('button', { name: '开启这个地址' }));
      await screen.findByRole('button', { name: `关闭 ${host}` });
    }
    await user.click(screen.getByRole('button', { name: '关闭 a.example.com' }));
    await waitFor(() =>
      expect([...ports.permissions.granted]).toEqual(['https://b.example.com/*']),
    );
    expect(await readSiteSettings(workspace)).toMatchObject([
      { isOn: true, origins: ['https://b.example.com/*'] },
    ]);
  });

  it('puts the button into the pages of a site, for built-in ones and others', async () => {
    const { user, workspace } = await renderPage(<SitesPage />);
    await user.click(await screen.findByRole('button', { name: '开启Gmail' }));
    await user.type(screen.getByRole('textbox', { name: '地址' }), 'mail.example.com');
    await user.click(screen.getByRole('button', { name: '开启这个地址' }));
    await screen.findByRole('button', { name: '关闭 mail.example.com' });
    for (const button of screen.getAllByRole('switch', { name: /打开知客/ })) {
      await user.click(button);
    }
    await waitFor(async () => {
      const settings = await readSiteSettings(workspace);
      expect(settings.map(({ hasButton }) => hasButton)).toEqual([true, true]);
    });
  });

  it('asks for notifications with their own switch and takes a no', async () => {
    const { user, ports } = await renderPage(<SitesPage />);
    ports.permissions.answer = false;
    await user.click(await screen.findByRole('switch', { name: '到时间弹出系统通知' }));
    expect(await screen.findByText(/先不开通知/)).toBeDefined();
    ports.permissions.answer = true;
    await user.click(screen.getByRole('switch', { name: '到时间弹出系统通知' }));
    await waitFor(() => expect(ports.permissions.notifications).toBe(true));
  });

  it('keeps quiet hours, or none', async () => {
    const { user, workspace } = await renderPage(<SitesPage />);
    await user.selectOptions(await screen.findByLabelText('从'), '22:30');
    await waitFor(async () =>
      expect(await readPreferences(workspace)).toMatchObject({ quietFrom: '22:30' }),
    );
    await user.click(screen.getByRole('switch', { name: '免打扰时段' }));
    await waitFor(async () =>
      expect(await readPreferences(workspace)).toMatchObject({ quietFrom: null, quietTo: null }),
    );
  });

  it('reads as well in English', async () => {
    await renderPage(<SitesPage />, { language: 'en' });
    const section = await screen.findByRole('region', { name: 'Common sites' });
    expect(within(section).getByRole('button', { name: 'Switch on WeChat for web' })).toBeDefined();
    const single = knownSites.filter(({ origins }) => origins.length === 1);
    const asked = within(section).getAllByText(/will be asked for 1 address:/);
    expect(asked).toHaveLength(single.length);
  });
});
