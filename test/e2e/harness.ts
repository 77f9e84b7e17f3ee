import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type LaunchedBrowser, launchWithExtension } from '../../scripts/browser/launch.ts';
import { type ServedPages, servePages } from '../../scripts/browser/serve-pages.ts';
import { demoFolder } from '../../scripts/start/build-demo.ts';
import { openPanelFor } from '../../scripts/start/panel-view.ts';

/** A browser with the built extension, and the demo pages under their real host names. */
export type Stage = {
  browser: LaunchedBrowser;
  served: ServedPages;
  /** What went wrong in any page: script errors, dialogs, refused resources, foreign requests. */
  troubles: string[];
  /** Throws when anything of that kind happened so far. */
  assertCalm: () => void;
  /** A page of the extension in a tab, e.g. `open('app.html#/sites')`. */
  open: (pagePath: string, size?: Size) => Promise<Page>;
  /** A page of the web. */
  visit: (address: string) => Promise<Page>;
  /** The panel of a tab, as its own tab that is pinned to it. */
  panelFor: (page: Page) => Promise<Page>;
  badge: () => Promise<string>;
  close: () => Promise<void>;
};

export type Size = { width: number; height: number };

export type StageOptions = {
  /** Another build than that of the demo. */
  extensionDir?: string;
  profileDir?: string;
  locale?: string;
  folders?: Record<string, string>;
};

export const extensionDir = path.resolve(
  import.meta.dirname,
  '../..',
  process.env['ZHIKE_OUT'] ?? '.output',
  'chrome-mv3-demo',
);

function freshProfile(): string {
  mkdirSync(demoFolder('e2e'), { recursive: true });
  return mkdtempSync(demoFolder('e2e', 'profile-'));
}

/** A browser with an empty profile: nothing agreed to, nothing stored, the first page just shown. */
export async function emptyStage(options: Omit<StageOptions, 'profileDir'> = {}): Promise<Stage> {
  const stage = await launchStage({ ...options, profileDir: freshProfile() });
  const { context, pageUrl } = stage.browser;
  const welcome = pageUrl('app.html#/welcome');
  const isShown = () => context.pages().find((page) => page.url() === welcome);
  while (!isShown()) await context.waitForEvent('page', { timeout: 15_000 }).catch(() => undefined);
  await isShown()?.close();
  return stage;
}

/** A browser after the first run: the demo shop is loaded and its three sites are switched on. */
export function demoStage(options: Omit<StageOptions, 'profileDir'> = {}): Promise<Stage> {
  const profileDir = freshProfile();
  cpSync(demoFolder('e2e', 'first-run'), profileDir, { recursive: true });
  return launchStage({ ...options, profileDir });
}

/** Starts on a given profile. The caller closes it; a profile made here is removed then. */
export async function launchStage(options: StageOptions & { profileDir: string }): Promise<Stage> {
  const served = await servePages({ isHermetic: true, folders: options.folders ?? {} });
  const browser = await launchWithExtension({
    extensionDir: options.extensionDir ?? extensionDir,
    profileDir: options.profileDir,
    args: served.browserArgs,
    isHeadless: true,
    ...(options.locale ? { locale: options.locale } : {}),
  });
  const troubles: string[] = [];
  browser.context.on('page', (page) => watchPage(page, troubles));
  for (const page of browser.context.pages()) watchPage(page, troubles);
  browser.context.on('request', (request) => {
    if (!isExpected(request.url(), served.hosts)) troubles.push(`request ${request.url()}`);
  });
  const { context } = browser;
  return {
    browser,
    served,
    troubles,
    assertCalm: () => {
      if (troubles.length > 0) throw new Error(`the pages were not calm: ${troubles.join('; ')}`);
    },
    open: (pagePath, size = { width: 1100, height: 800 }) => openOwn(browser, pagePath, size),
    visit: async (address) => {
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    panelFor: (page) => openPanelFor(browser, page),
    badge: async () => (await browser.findWorker()).evaluate(() => chrome.action.getBadgeText({})),
    close: async () => {
      await browser.close();
      await served.close();
      if (path.basename(options.profileDir).startsWith('profile-')) {
        rmSync(options.profileDir, { recursive: true, force: true });
      }
    },
  };
}

async function openOwn(browser: LaunchedBrowser, pagePath: string, size: Size): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize(size);
  await page.goto(browser.pageUrl(pagePath));
  return page;
}

function watchPage(page: Page, troubles: string[]): void {
  page.on('dialog', (dialog) => {
    troubles.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => troubles.push(`error ${page.url()} ${error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    if (/Content Security Policy|TrustedHTML|TrustedScript/i.test(text))
      troubles.push(`policy ${text}`);
  });
}

function isExpected(url: string, hosts: readonly string[]): boolean {
  const { protocol, hostname } = new URL(url);
  return (
    ['chrome-extension:', 'chrome:', 'data:', 'blob:', 'about:', 'devtools:'].includes(protocol) ||
    hosts.includes(hostname) ||
    hostname === '127.0.0.1'
  );
}
