import { join } from 'node:path';
import type { EntrypointInfo } from 'wxt';

/** Adds the page with every component in every state; only the demo build has it. */
export function addScenes(root: string, infos: EntrypointInfo[]): void {
  const inputPath = join(root, 'components/scenes/scenes.html');
  infos.push({ name: 'scenes', inputPath, type: 'unlisted-page' });
}
