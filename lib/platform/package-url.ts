import { browser } from 'wxt/browser';

/** Address of a file of the package, e.g. `app.html#/sites`. */
export function packageUrl(path: string): string {
  // The typed list of files is made by the build and lacks fragments and generated scripts.
  const getUrl = browser.runtime.getURL as (path: string) => string;
  return getUrl(`/${path}`);
}
