import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntrypointInfo } from 'wxt';
import { siteIds } from '../../lib/sites/catalog.ts';

/** The whole source of one site's content script; `root` leads to the project's folder. */
export function siteEntrypoint(id: string, root = '../..'): string {
  return `import { defineContentScript } from 'wxt/utils/define-content-script';
import { runDetector } from '${root}/entrypoints/detector/run-detector.ts';
import { site } from '${root}/lib/sites/${id}/site.ts';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main(ctx) {
    void runDetector(site, ctx.signal);
  },
});
`;
}

/**
 * Adds one content script per site of the catalog, each with the kit and that site's code only.
 * Runs when the bundler has looked for entrypoints.
 */
export function addSiteEntrypoints(wxtDir: string, infos: EntrypointInfo[]): void {
  const folder = join(wxtDir, 'site-scripts');
  mkdirSync(folder, { recursive: true });
  for (const id of siteIds) {
    const inputPath = join(folder, `${id}.content.ts`);
    writeFileSync(inputPath, siteEntrypoint(id));
    infos.push({ name: id, inputPath, type: 'content-script' });
  }
}
