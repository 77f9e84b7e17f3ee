import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { canShowWindow } from '../browser/launch.ts';
import { findOrInstallFirefox } from './find-firefox.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { Marionette } from './marionette.ts';

export type FirefoxOptions = {
  /** The built Firefox extension: a folder with manifest.json, or an .xpi/.zip. */
  readonly extension: string;
  /** `browser_specific_settings.gecko.id` of its manifest. */
  readonly addonId: string;
  /** Every https address goes to this port of loopback, as `servePages` answers them. */
  readonly pagesPort?: number;
  readonly isHeadless?: boolean;
  readonly locale?: string;
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
};

export type RunningFirefox = {
  readonly tab: FirefoxTab;
  readonly marionette: Marionette;
  /** Address of a page of the extension, for example `pageUrl('/sidepanel.html')`. */
  readonly pageUrl: (page: string) => string;
  /** Quits Firefox and removes the profile. */
  readonly close: () => Promise<void>;
};

/** Fixed, so that the address of an extension page is known before the first start. */
const extensionUuid = '6f0e7a52-3d1c-4b8e-9a47-1c5d2e8f9b30';

/** Starts Firefox with a fresh profile and the extension as a temporary add-on. */
export async function launchFirefox(options: FirefoxOptions): Promise<RunningFirefox> {
  const program = findOrInstallFirefox();
  const profile = mkdtempSync(path.join(tmpdir(), 'zhike-firefox-'));
  writeFileSync(path.join(profile, 'user.js'), preferences(options));
  const isHeadless = options.isHeadless ?? !canShowWindow();
  const flags = [
    '--marionette',
    '--remote-allow-system-access',
    '--no-remote',
    '--profile',
    profile,
  ];
  const child = spawn(program, [...flags, ...(isHeadless ? ['--headless'] : [])], {
    stdio: 'ignore',
  });
  const end = async (marionette?: Marionette) => {
    await stop(child, marionette);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  let marionette: Marionette | undefined;
  try {
    marionette = await connectWhenReady(profile, child);
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    await marionette.send('Addon:Install', {
      path: path.resolve(options.extension),
      temporary: true,
    });
  } catch (error) {
    await end(marionette);
    throw new Error('Firefox did not start with the extension', { cause: error });
  }
  const running = marionette;
  return {
    marionette: running,
    tab: new FirefoxTab(running),
    pageUrl: (page) => new URL(page, `moz-extension://${extensionUuid}/`).href,
    close: () => end(running),
  };
}

function preferences(options: FirefoxOptions): string {
  const all: Record<string, string | number | boolean> = {
    // Firefox writes the port it got into the profile.
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [options.addonId]: extensionUuid }),
    'intl.accept_languages': options.locale ?? 'zh-CN',
    'app.update.disabledForTesting': true,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    ...(options.pagesPort === undefined ? {} : loopbackOnly(options.pagesPort)),
    ...options.prefs,
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

function loopbackOnly(port: number): Record<string, string | number | boolean> {
  return {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${port}`,
    // Without this the addresses that Firefox knows to be https-only refuse our certificate.
    'network.stricttransportsecurity.preloadlist': false,
    'security.cert_pinning.enforcement_level': 0,
  };
}

async function connectWhenReady(profile: string, child: ChildProcess): Promise<Marionette> {
  const portFile = path.join(profile, 'MarionetteActivePort');
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`Firefox ended with code ${child.exitCode}`);
    const port = existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0;
    if (port > 0) return Marionette.connect(port);
    await pause(50);
  }
  throw new Error('Firefox offered no control port within 30 seconds');
}

async function stop(child: ChildProcess, marionette: Marionette | undefined): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    if (child.exitCode === null && child.signalCode === null) child.once('exit', () => resolve());
    else resolve();
  });
  // The answer may be cut off by the end of the process; what counts is that it ends.
  marionette?.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
  await Promise.race([ended, pause(5000, undefined, { ref: false })]);
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  await ended;
  marionette?.close();
}
