import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { canInstallDebianPackages, installDebianPackages } from './find-browser.ts';

export type VirtualScreen = {
  /** For DISPLAY, such as `:99`. */
  readonly display: string;
  /** Real key strokes to the window in front, such as `keys('Tab', 'Return')`. */
  readonly keys: (...names: string[]) => void;
  /** A real click at a place of the screen. */
  readonly click: (x: number, y: number) => void;
  /** The whole screen as PNG, with what the browser draws outside of pages. */
  readonly picture: (file: string) => void;
  readonly stop: () => Promise<void>;
};

const tools: readonly (readonly [program: string, debianPackage: string])[] = [
  ['/usr/bin/Xvfb', 'xvfb'],
  ['/usr/bin/xdotool', 'xdotool'],
  ['/usr/bin/import', 'imagemagick'],
];

/**
 * A screen in memory, for what only a browser with windows shows: the real side panel and permission
 * prompts. Linux only; installs its Debian packages as root, else throws a sentence saying which.
 */
export async function startVirtualScreen(
  size: { width: number; height: number } = { width: 1280, height: 900 },
): Promise<VirtualScreen> {
  installWhatIsMissing();
  const { width, height } = size;
  const flags = ['-displayfd', '1', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'];
  const child = spawn('/usr/bin/Xvfb', flags, { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const number = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error('Xvfb ended before it had a screen')));
    child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim()));
  });
  const env = { ...process.env, DISPLAY: `:${number}` };
  const run = (program: string, ...words: string[]) => {
    execFileSync(program, words, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  return {
    display: `:${number}`,
    keys: (...names) =>
      run('/usr/bin/xdotool', 'key', '--clearmodifiers', '--delay', '60', ...names),
    click: (x, y) => run('/usr/bin/xdotool', 'mousemove', String(x), String(y), 'click', '1'),
    picture: (file) => run('/usr/bin/import', '-window', 'root', file),
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

function installWhatIsMissing(): void {
  const missing = tools.filter(([program]) => !existsSync(program)).map(([, name]) => name);
  if (missing.length === 0) return;
  if (!canInstallDebianPackages()) {
    throw new Error(`A virtual screen needs these packages: ${missing.join(' ')}.`);
  }
  installDebianPackages(missing);
}
