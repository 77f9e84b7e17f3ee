import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { buildDemo, buildProduct } from '../start/build-demo.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Says to the suites that the builds are new, so that none is made twice. */
const builtVariable = 'ZHIKE_BUILT';

const makers = { demo: buildDemo, product: buildProduct, firefox: buildFirefox } as const;
const folders = { demo: 'chrome-mv3-demo', product: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

/** Folder of one build; makes it unless this run of the nightly tests has made it already. */
export function builtFor(build: keyof typeof makers): string {
  if (process.env[builtVariable]) {
    return path.resolve(root, process.env['ZHIKE_OUT'] ?? '.output', folders[build]);
  }
  return makers[build]();
}

/** Makes all builds once. Throws with the bundler's output when one does not build. */
export function buildForNight(): void {
  for (const make of Object.values(makers)) make();
  process.env[builtVariable] = '1';
}

function buildFirefox(): string {
  const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
  const words = [wxt, 'build', '-b', 'firefox'];
  const built = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) {
    throw new Error(`The Firefox build failed.\n${built.stdout}${built.stderr}`);
  }
  return path.resolve(root, process.env['ZHIKE_OUT'] ?? '.output', folders.firefox);
}
