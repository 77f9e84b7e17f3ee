import { existsSync } from 'node:fs';
import path from 'node:path';
import { canInstallDebianPackages, installDebianPackages } from '../browser/find-browser.ts';

/**
 * Firefox's program file: `FIREFOX_PATH` wins, then the usual places; on Debian as root the package
 * `firefox-esr` is installed. Throws a sentence saying what to install when there is none.
 */
export function findOrInstallFirefox(): string {
  const chosen = process.env['FIREFOX_PATH'];
  if (chosen && !existsSync(chosen)) {
    throw new Error(
      `FIREFOX_PATH points to ${chosen}, where there is no file. Correct or unset it.`,
    );
  }
  const find = () => chosen ?? usualPlaces().find((file) => existsSync(file));
  if (!find() && canInstallDebianPackages()) installDebianPackages(['firefox-esr']);
  const found = find();
  if (!found)
    throw new Error('No Firefox was found. Install it, or set FIREFOX_PATH to its program file.');
  return found;
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (process.platform === 'win32') {
    return [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)']]
      .filter((root): root is string => Boolean(root))
      .map((root) => path.join(root, 'Mozilla Firefox', 'firefox.exe'));
  }
  return ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'];
}
