import { describe, expect, it } from 'vitest';
import { findBrowser } from './find-browser.ts';

const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';

describe('finding a browser', () => {
  it.each([
    ['linux', {}, '/usr/bin/google-chrome', 'Google Chrome'],
    ['win32', { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, edge, 'Microsoft Edge'],
    [
      'darwin',
      { HOME: '/Users/rep' },
      '/Users/rep/Applications/Chromium.app/Contents/MacOS/Chromium',
      'Chromium',
    ],
  ] as const)('on %s the usual place is enough', (platform, env, file, name) => {
    const found = findBrowser({ platform, env, exists: (candidate) => candidate === file });
    expect(found).toEqual({ name, path: file });
  });

  it('CHROME_PATH wins over what is installed', () => {
    const env = { CHROME_PATH: '/opt/mine/chrome' };
    expect(findBrowser({ platform: 'linux', env, exists: () => true }).path).toBe(
      '/opt/mine/chrome',
    );
  });

  it('a CHROME_PATH without a file is said so, not passed over', () => {
    const env = { CHROME_PATH: '/opt/mine/chrome' };
    const exists = (file: string) => file === '/usr/bin/chromium';
    expect(() => findBrowser({ platform: 'linux', env, exists })).toThrow(/CHROME_PATH points to/);
  });

  it.each(['linux', 'win32', 'darwin'] as const)(
    'without any browser on %s it says what to install',
    (platform) => {
      expect(() => findBrowser({ platform, env: {}, exists: () => false })).toThrow(
        /Install .*CHROME_PATH/,
      );
    },
  );
});
