import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A screen that nobody looks at: what only a real window shows can be shown and pictured on it. */
export type VirtualDisplay = {
  /** As the environment names it, e.g. `:99`. */
  name: string;
  /** Presses keys one after the other, as a person at this screen would, e.g. `Tab`, `Return`. */
  press: (...keys: string[]) => void;
  /** Saves the whole screen as a PNG. */
  picture: (file: string) => void;
  stop: () => void;
};

const screenServer = 'Xvfb';

/** Starts Xvfb. Throws when it, `xdotool` or ImageMagick's `import` is not installed. */
export async function startDisplay(size = { width: 1280, height: 900 }): Promise<VirtualDisplay> {
  const screen = `${size.width}x${size.height}x24`;
  const server = spawn(
    screenServer,
    ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const stop = () => {
    server.kill();
  };
  process.once('exit', stop); // also when a test is cut short
  const name = `:${await displayNumber(server)}`;
  const run = (tool: string, ...words: string[]) =>
    execFileSync(tool, words, { env: { ...process.env, DISPLAY: name } });
  return {
    name,
    press: (...keys) => {
      for (const key of keys) run('xdotool', 'key', '--delay', '120', key);
    },
    picture: (file) => {
      run('import', '-window', 'root', file);
    },
    stop,
  };
}

function displayNumber(server: ChildProcess): Promise<string> {
  const told = server.stdio[3] as Readable; // a pipe that is read from, by the fourth entry above
  return new Promise((resolve, reject) => {
    server.once('error', (cause) =>
      reject(new Error('Xvfb could not be started: install xvfb, xdotool, imagemagick', { cause })),
    );
    told.once('data', (bytes: Buffer) => resolve(bytes.toString().trim()));
  });
}
