import { browser } from 'wxt/browser';

/** Address of a file of the package, e.g. `app.html#/sites`. */
export function packageUrl(path: string): string {
  // The typed list of files is made by the build and lacks fragments and generated scripts.
  const runtime = browser.runtime as { getURL(path: string): string };
  return runtime.getURL(`/${path}`);
}
