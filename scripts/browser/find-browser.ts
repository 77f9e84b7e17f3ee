import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

export type FoundBrowser = {
  readonly path: string;
  readonly name: 'Chromium' | 'Google Chrome' | 'Microsoft Edge' | 'CHROME_PATH';
};

/** What the search looks at; tests hand in their own. */
export type BrowserSurroundings = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (file: string) => boolean;
};

const aptGet = '/usr/bin/apt-get';

type Place = { readonly name: FoundBrowser['name']; readonly path: string };

const thisMachine: BrowserSurroundings = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
};

/**
 * The browser to run the extension in: `CHROME_PATH` wins, then Chromium, Chrome and Edge where they
 * are usually installed. Throws a sentence saying what to install when there is none.
 */
export function findBrowser(around: BrowserSurroundings = thisMachine): FoundBrowser {
  const chosen = around.env['CHROME_PATH'];
  if (chosen) {
    if (around.exists(chosen)) return { name: 'CHROME_PATH', path: chosen };
    throw new Error(
      `CHROME_PATH points to ${chosen}, where there is no file. Correct or unset it.`,
    );
  }
  const found = usualPlaces(around).find((place) => around.exists(place.path));
  if (found) return found;
  throw new Error(installationAdvice(around.platform));
}

/** As `findBrowser`; on Debian and Ubuntu as root it installs the `chromium` package first. */
export function findOrInstallBrowser(): FoundBrowser {
  try {
    return findBrowser();
  } catch (error) {
    if (process.env['CHROME_PATH'] || !canInstallDebianPackages()) throw error;
    // A bare machine has no font for Chinese either, and would draw boxes.
    installDebianPackages(['chromium', 'fonts-noto-cjk']);
    return findBrowser();
  }
}

/** apt-get is there and this process may use it. */
export function canInstallDebianPackages(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync(aptGet);
}

/** Throws with the output of apt-get when a package cannot be installed. */
export function installDebianPackages(names: readonly string[]): void {
  console.log(`Installing ${names.join(', ')} with apt-get; this happens once.`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  const install = ['install', '-y', '--no-install-recommends', ...names];
  try {
    execFileSync(aptGet, install, options);
  } catch {
    // A fresh container has no package lists yet.
    execFileSync(aptGet, ['update'], options);
    execFileSync(aptGet, install, options);
  }
}

function usualPlaces(around: BrowserSurroundings): Place[] {
  if (around.platform === 'win32') return windowsPlaces(around.env);
  if (around.platform === 'darwin') return macPlaces(around.env);
  return [
    { name: 'Chromium', path: '/usr/bin/chromium' },
    { name: 'Chromium', path: '/usr/bin/chromium-browser' },
    { name: 'Chromium', path: '/snap/bin/chromium' },
    { name: 'Google Chrome', path: '/usr/bin/google-chrome' },
    { name: 'Google Chrome', path: '/usr/bin/google-chrome-stable' },
    { name: 'Google Chrome', path: '/opt/google/chrome/chrome' },
    { name: 'Microsoft Edge', path: '/usr/bin/microsoft-edge' },
    { name: 'Microsoft Edge', path: '/usr/bin/microsoft-edge-stable' },
  ];
}

function windowsPlaces(env: BrowserSurroundings['env']): Place[] {
  const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
    (root): root is string => Boolean(root),
  );
  const programs: { name: Place['name']; parts: string[] }[] = [
    { name: 'Chromium', parts: ['Chromium', 'Application', 'chrome.exe'] },
    { name: 'Google Chrome', parts: ['Google', 'Chrome', 'Application', 'chrome.exe'] },
    { name: 'Microsoft Edge', parts: ['Microsoft', 'Edge', 'Application', 'msedge.exe'] },
  ];
  return programs.flatMap(({ name, parts }) =>
    roots.map((root) => ({ name, path: path.win32.join(root, ...parts) })),
  );
}

function macPlaces(env: BrowserSurroundings['env']): Place[] {
  const names = ['Chromium', 'Google Chrome', 'Microsoft Edge'] as const;
  const roots = ['/Applications', ...(env['HOME'] ? [`${env['HOME']}/Applications`] : [])];
  return names.flatMap((name) =>
    roots.map((root) => ({ name, path: `${root}/${name}.app/Contents/MacOS/${name}` })),
  );
}

function installationAdvice(platform: NodeJS.Platform): string {
  const how =
    platform === 'win32' || platform === 'darwin'
      ? 'Install Google Chrome, Microsoft Edge or Chromium'
      : 'Install one, for example with "sudo apt-get install chromium"';
  return `No Chrome, Edge or Chromium was found. ${how}, or set CHROME_PATH to the browser's program file.`;
}
