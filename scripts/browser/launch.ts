import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { extensionIdOf } from './extension-id.ts';
import { type FoundBrowser, findOrInstallBrowser } from './find-browser.ts';

export type LaunchOptions = {
  /** The built extension: the folder that holds manifest.json. */
  readonly extensionDir: string;
  /** Kept between runs unless the caller removes it. */
  readonly profileDir: string;
  /** Further flags, such as `browserArgs` of the served pages. */
  readonly args?: readonly string[];
  /** Default: headless where no window can be shown. */
  readonly isHeadless?: boolean;
  readonly windowSize?: { readonly width: number; readonly height: number };
  /** Language of the browser, default zh-CN. */
  readonly locale?: string;
  readonly browser?: FoundBrowser;
};

export type LaunchedBrowser = {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly isHeadless: boolean;
  /** Address of a page of the extension, for example `pageUrl('/sidepanel.html')`. */
  readonly pageUrl: (page: string) => string;
  /** The running background worker; waits for it up to ten seconds. */
  readonly findWorker: () => Promise<Worker>;
  readonly close: () => Promise<void>;
};

/** The extension could not be loaded by any way; the message holds the steps by hand. */
export class ExtensionNotLoaded extends Error {
  override name = 'ExtensionNotLoaded';
}

/**
 * Starts a Chromium-family browser with its own profile and the extension in it, and makes sure that
 * the extension is really there. Branded Chrome ignores `--load-extension`; it gets the extension
 * through the debugging pipe. Throws `ExtensionNotLoaded` when that fails too.
 */
export async function launchWithExtension(options: LaunchOptions): Promise<LaunchedBrowser> {
  const extensionDir = path.resolve(options.extensionDir);
  if (!existsSync(path.join(extensionDir, 'manifest.json'))) {
    throw new Error(`${extensionDir} holds no manifest.json: build the extension first.`);
  }
  const browser = options.browser ?? findOrInstallBrowser();
  const isHeadless = options.isHeadless ?? !canShowWindow();
  const extensionId = extensionIdOf(extensionDir);
  prepareProfile(options.profileDir);

  const byFlag = [
    `--disable-extensions-except=${extensionDir}`,
    `--load-extension=${extensionDir}`,
  ];
  let context = await start(options, browser, isHeadless, byFlag);
  if (!(await isExtensionThere(context, extensionId))) {
    await context.close();
    context = await start(options, browser, isHeadless, ['--enable-unsafe-extension-debugging']);
    const reason = await loadThroughPipe(context, extensionDir);
    if (!(await isExtensionThere(context, extensionId))) {
      await context.close();
      throw new ExtensionNotLoaded(stepsByHand(browser, extensionDir, reason));
    }
  }
  return {
    context,
    extensionId,
    isHeadless,
    pageUrl: (page) => new URL(page, `chrome-extension://${extensionId}/`).href,
    findWorker: () => findWorker(context, extensionId),
    close: () => context.close(),
  };
}

/** Windows and macOS always have a desktop here; elsewhere a display server has to be named. */
export function canShowWindow(env: NodeJS.ProcessEnv = process.env): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}

/** A new profile is told not to offer a translation; the bubble would lie over page and panel. */
function prepareProfile(profileDir: string): void {
  const file = path.join(profileDir, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ translate: { enabled: false } }));
}

async function start(
  options: LaunchOptions,
  browser: FoundBrowser,
  isHeadless: boolean,
  loading: readonly string[],
): Promise<BrowserContext> {
  const { width, height } = options.windowSize ?? { width: 1280, height: 860 };
  const locale = options.locale ?? 'zh-CN';
  const isRoot = process.getuid?.() === 0;
  return chromium.launchPersistentContext(options.profileDir, {
    executablePath: browser.path,
    headless: isHeadless,
    args: [
      ...(isHeadless ? ['--headless=new', '--disable-gpu'] : []),
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--test-type',
      `--lang=${locale}`,
      `--accept-lang=${locale}`,
      '--window-position=0,0',
      `--window-size=${width},${height}`,
      ...loading,
      ...(options.args ?? []),
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
    // On Linux the language of the browser itself comes from here, not from --lang.
    env: { ...definedEnv(), LANGUAGE: locale.replace('-', '_') },
    // The sandbox cannot run as root.
    chromiumSandbox: !isRoot,
    viewport: isHeadless ? { width, height } : null,
  });
}

function definedEnv(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries);
}

async function isExtensionThere(context: BrowserContext, extensionId: string): Promise<boolean> {
  const page = await context.newPage();
  try {
    const address = `chrome-extension://${extensionId}/manifest.json`;
    return await page.goto(address).then(
      async () => (await page.content()).includes('manifest_version'),
      () => false,
    );
  } finally {
    await page.close();
  }
}

/** Returns what went wrong, or undefined. */
async function loadThroughPipe(context: BrowserContext, dir: string): Promise<string | undefined> {
  const browser = context.browser();
  if (!browser) return 'this browser gives no control session';
  const session = await browser.newBrowserCDPSession();
  try {
    // `Extensions.loadUnpacked` is missing from Playwright's protocol types (1.65).
    await session.send('Extensions.loadUnpacked' as 'Browser.getVersion', { path: dir });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await session.detach();
  }
}

async function findWorker(context: BrowserContext, extensionId: string): Promise<Worker> {
  const isOurs = (worker: Worker) => worker.url().startsWith(`chrome-extension://${extensionId}/`);
  const running = context.serviceWorkers().find(isOurs);
  return running ?? context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 10_000 });
}

function stepsByHand(browser: FoundBrowser, dir: string, reason: string | undefined): string {
  const place = browser.name === 'Microsoft Edge' ? 'edge://extensions' : 'chrome://extensions';
  return [
    `${browser.name} (${browser.path}) did not take the extension${reason ? `: ${reason}` : ''}.`,
    'By hand:',
    `  1. open ${place} and switch on "Developer mode"`,
    '  2. press "Load unpacked"',
    `  3. choose the folder ${dir}`,
    'Or install Chromium, or set CHROME_PATH to a Chromium, and run this again.',
  ].join('\n');
}
