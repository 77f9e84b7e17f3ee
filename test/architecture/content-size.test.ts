import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { builtInData } from '../../lib/sites/built-in-data.ts';
import { siteIds } from '../../lib/sites/catalog.ts';
import { siteEntrypoint } from '../../scripts/build/site-entrypoints.ts';

const root = path.resolve(import.meta.dirname, '../..');
const entry = 'virtual:site';
/**
 * The promise to the pages that are read is 25 kB gzipped for any single site. About 1 kB is kept
 * for what the build puts around the script.
 */
const largestBytes = 24_000;

/** One site's content script as the bundler makes it. */
async function bundle(id: string): Promise<string> {
  const bundled = await build({
    root,
    configFile: false,
    envFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'site-entry',
        resolveId: (source) => (source === entry ? `\0${entry}` : null),
        load: (source) =>
          source === `\0${entry}`
            ? siteEntrypoint(id, root).replace('export default', 'globalThis.script =')
            : null,
      },
    ],
    build: {
      write: false,
      minify: true,
      rollupOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const [first] = Array.isArray(bundled) ? bundled : [bundled];
  if (!first || !('output' in first)) throw new Error(`expected one bundle of ${id}`);
  return first.output.map((file) => ('code' in file ? file.code : '')).join('\n');
}

describe('the content script of any single site', () => {
  it('weighs no more than 25 kB gzipped, and holds code but no selector data', async () => {
    const weights: [id: string, bytes: number][] = [];
    const withData: string[] = [];
    for (const id of siteIds) {
      const code = await bundle(id);
      weights.push([id, gzipSync(code).length]);
      const finders = JSON.stringify(builtInData(id).finders ?? {});
      const css = [...finders.matchAll(/"css":"([^"\\]{12,})"/g)].map((match) => match[1] ?? '');
      if (css.some((selector) => code.includes(selector))) withData.push(id);
    }
    weights.sort((one, other) => other[1] - one[1]);
    const line = ([id, bytes]: [string, number]) => `${id} ${(bytes / 1000).toFixed(1)}`;
    process.stdout.write(`content scripts, kB gzipped: ${weights.map(line).join(', ')}\n`);
    expect(weights.filter(([, bytes]) => bytes > largestBytes)).toEqual([]);
    expect(withData).toEqual([]);
  }, 240_000);
});
