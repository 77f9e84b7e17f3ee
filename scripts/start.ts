import { canShowWindow } from './browser/launch.ts';
import { runTour } from './start/run-tour.ts';
import { showDemo } from './start/show-demo.ts';

/**
 * `npm start`: the product in a browser of its own, with a demo shop and three demo pages under their
 * real host names. Without a display, or with `--tour`, the same walk headless, with assertions.
 */
async function start(): Promise<void> {
  const isTour = process.argv.includes('--tour') || !canShowWindow();
  await (isTour ? runTour() : showDemo());
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
