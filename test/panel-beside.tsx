import { act } from '@testing-library/react';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Panel } from '../components/panel/panel.tsx';
import type { FieldKey, SeenMember, SeenMessage, Sighting } from '../lib/domain/sighting.ts';
import { switchSiteOn } from '../lib/services/site-settings.ts';
import { putSighting } from '../lib/services/tab-contexts.ts';
import { type RenderOptions, renderPage } from './render-page.tsx';
import { openTestWorkspace } from './workspace.ts';

export type SeenPage = {
  site?: string;
  name?: string;
  fields?: Partial<Record<FieldKey, string>>;
  /** Names the conversation; the name where left out. */
  session?: string | null;
  members?: SeenMember[];
  messages?: SeenMessage[];
  isGroup?: boolean;
  /** What of the address may be kept with a note. */
  address?: string | null;
};

function sightingOf({ site = 'wechat-web', name, fields = {}, ...seen }: SeenPage): Sighting {
  const entries = Object.entries({ ...(name ? { name } : {}), ...fields });
  return {
    site,
    kind: site === 'gmail' ? 'mail' : 'chat',
    isGroup: seen.isGroup ?? false,
    sessionKey: seen.session === undefined ? (name ?? null) : seen.session,
    ownAccount: '我的店',
    fields: Object.fromEntries(
      entries.map(([key, value]) => [key, [{ value, confidence: 0.9, finder: 'test' }]]),
    ),
    messages: seen.messages ?? [],
    members: seen.members ?? [],
    row: null,
    misses: [],
  };
}

export type BesideOptions = RenderOptions & {
  /** Address of the tab; undefined where the browser does not tell it. */
  url?: string;
  /** Sites that are on; web WeChat unless told. */
  on?: string[];
};

/** The whole panel beside a tab, with a way to let the page show somebody. */
export async function renderPanelBeside(options: BesideOptions = {}) {
  fakeBrowser.reset();
  fakeBrowser.commands.getAll = async () => [{ name: 'note', shortcut: 'Alt+Shift+M' }];
  const { url = 'https://wx.qq.com/', on = ['wechat-web'] } = options;
  const tab = await fakeBrowser.tabs.create(url === '' ? {} : { url });
  const tabId = tab.id ?? 1;
  const workspace = options.workspace ?? (await openTestWorkspace());
  const origins = { 'wechat-web': 'https://wx.qq.com/*', gmail: 'https://mail.google.com/*' };
  for (const site of on) {
    await switchSiteOn(workspace, site, [origins[site === 'gmail' ? 'gmail' : 'wechat-web']]);
  }
  const page = await renderPage(<Panel pinnedTabId={tabId} customerId={null} />, {
    ...options,
    workspace,
  });
  const show = async (seen: SeenPage | null): Promise<void> => {
    const site = seen?.site ?? 'wechat-web';
    const sighting = seen && sightingOf(seen);
    const origin = 'https://wx.qq.com';
    const place = { tabId, frameId: 0, origin, url: `${origin}/` };
    await act(() =>
      putSighting(page.ports.session, {
        site,
        sighting,
        place,
        address: seen?.address ?? null,
        at: new Date(workspace.now()).toISOString(),
      }),
    );
  };
  return { ...page, show, tabId };
}
