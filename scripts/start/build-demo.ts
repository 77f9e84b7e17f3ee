import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Builds the extension with the hosts of the demo pages granted and returns its folder. Throws with the
 * bundler's output when it does not build.
 */
export function buildDemo(): string {
  return build('chrome-mv3-demo', ['--mode', 'demo']);
}

/** Builds the product itself, which is granted no host. */
export function buildProduct(): string {
  return build('chrome-mv3', []);
}

function build(folder: string, words: readonly string[]): string {
  const wxt = path.join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const built = spawnSync(process.execPath, [wxt, 'build', ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CI: '1', NO_COLOR: '1' }, // what it prints is read in an error only
  });
  if (built.status !== 0) {
    throw new Error(`The extension did not build.\n${built.stdout ?? ''}${built.stderr ?? ''}`);
  }
  return path.resolve(root, process.env['ZHIKE_OUT'] ?? '.output', folder);
}

/** A place for what a run leaves behind; never committed. */
export function demoFolder(...parts: string[]): string {
  return path.join(root, '.demo', ...parts);
}
