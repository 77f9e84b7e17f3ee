import { takeGallery } from './start/gallery.ts';
import { pictureRealPanel } from './start/picture-real-panel.ts';

/**
 * `npm run screenshots`: the pictures of the README from the built extension, the real side panel among
 * them, and every state in both themes and languages under `.demo/gallery/` to look at.
 */
async function takeAll(): Promise<void> {
  await takeGallery();
  await pictureRealPanel();
}

takeAll().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
