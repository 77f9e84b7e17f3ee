import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const out = process.env['ZHIKE_OUT'] ?? '.output';

/** Folders of the builds that nightly suites run. */
export const builds = {
  demo: path.resolve(root, out, 'chrome-mv3-demo'),
  product: path.resolve(root, out, 'chrome-mv3'),
  firefox: path.resolve(root, out, 'firefox-mv3'),
} as const;

const commands: readonly (readonly string[])[] = [
  ['build', '--mode', 'demo'],
  ['build'],
  ['build', '-b', 'firefox'],
];

/** Makes the three builds anew. Throws with the bundler's output when one does not build. */
export function buildForNight(): void {
  const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
  for (const words of commands) {
    const built = spawnSync(process.execPath, [wxt, ...words], { cwd: root, encoding: 'utf8' });
    if (built.status !== 0) {
      throw new Error(`wxt ${words.join(' ')} failed.\n${built.stdout}${built.stderr}`);
    }
  }
}
