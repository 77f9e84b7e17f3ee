import { launchWithExtension } from '../browser/launch.ts';
import { servePages } from '../browser/serve-pages.ts';
import { buildDemo, demoFolder } from './build-demo.ts';
import { demoPages } from './demo-pages.ts';
import { finishFirstRun } from './first-run.ts';
import { whatToTry } from './what-to-try.ts';

/** Opens the demo in a window and stays until the browser is closed. */
export async function showDemo(): Promise<void> {
  console.log('正在构建… / Building…');
  const extensionDir = buildDemo();
  const served = await servePages();
  try {
    const browser = await launchWithExtension({
      extensionDir,
      profileDir: demoFolder('profile'),
      args: served.browserArgs,
      isHeadless: false,
    });
    const closed = new Promise<void>((resolve) => {
      browser.context.once('close', () => resolve());
    });
    await finishFirstRun(browser);
    for (const address of Object.values(demoPages)) {
      const page = await browser.context.newPage();
      await page.goto(address);
    }
    console.log(whatToTry);
    await closed;
  } finally {
    await served.close();
  }
}
