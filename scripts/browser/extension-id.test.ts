import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { extensionIdOf } from './extension-id.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'extension-id-'));
  mkdirSync(path.join(folder, 'built'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(manifest: object): string {
  writeFileSync(path.join(folder, 'built', 'manifest.json'), JSON.stringify(manifest));
  return path.join(folder, 'built');
}

describe('the id of an unpacked extension', () => {
  it('has 32 letters from a to p', () => {
    expect(extensionIdOf(write({}))).toMatch(/^[a-p]{32}$/);
  });

  it('is the same through a link to the folder', () => {
    const built = write({});
    const link = path.join(folder, 'link');
    symlinkSync(built, link, 'junction');
    expect(extensionIdOf(link)).toBe(extensionIdOf(built));
  });

  it('comes from the key where the manifest has one', () => {
    // SHA-256 of "abc" begins with ba7816bf 8f01cfea 414140de 5dae2223.
    const built = write({ key: Buffer.from('abc').toString('base64') });
    expect(extensionIdOf(built)).toBe('lkhibglpipabmpokebebeanofnkocccd');
  });
});
