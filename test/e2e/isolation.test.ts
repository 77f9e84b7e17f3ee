import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoFolder } from '../../scripts/start/build-demo.ts';
import { demoStage, extensionDir, type Stage } from './harness.ts';

let stage: Stage;
beforeAll(async () => {
  const folder = demoFolder('e2e', 'plain-page');
  mkdirSync(folder, { recursive: true });
  // No policy of its own: whatever is refused here is refused by the extension.
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>plain</title><p>plain</p>');
  stage = await demoStage({ folders: { 'plain.example.test': folder } });
});
afterAll(() => stage.close());

function packageFiles(): string[] {
  const entries = readdirSync(extensionDir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(extensionDir, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'));
}

async function sessionText(): Promise<string> {
  const worker = await stage.browser.findWorker();
  return worker.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
}

describe('a page and the extension', () => {
  it('no file of the package can be fetched by a page', async () => {
    const page = await stage.visit('https://plain.example.test/');
    const files = packageFiles().map((file) => stage.browser.pageUrl(file));
    expect(files.length).toBeGreaterThan(10);
    const answered = await page.evaluate(async (urls) => {
      const results = await Promise.allSettled(urls.map((url) => fetch(url)));
      return urls.filter((_, place) => results[place]?.status === 'fulfilled');
    }, files);
    expect(answered).toEqual([]);
    await page.close();
  });

  it('no page of the extension can be framed', async () => {
    const page = await stage.visit('https://plain.example.test/');
    const pages = packageFiles().filter((file) => file.endsWith('.html'));
    const shown: string[] = [];
    for (const file of pages) {
      const address = stage.browser.pageUrl(file);
      await page.evaluate((src) => {
        const frame = document.createElement('iframe');
        frame.src = src;
        document.body.append(frame);
        return new Promise((resolve) => frame.addEventListener('load', resolve));
      }, address);
      const frame = page.frames().find((candidate) => candidate.url().startsWith(address));
      // A refused frame shows the browser's own error page, under an address of its own.
      if (frame) shown.push(file);
    }
    expect(pages.length).toBeGreaterThan(0);
    expect(shown).toEqual([]);
    await page.close();
  });

  it('messages and events of a page are heard by nobody', async () => {
    const page = await stage.visit('https://about.example.test/');
    const before = await sessionText();
    const reached = await page.evaluate(async (id) => {
      const fake = {
        type: 'sighting',
        site: 'any-page',
        sighting: { fields: { name: 'Mallory' } },
      };
      for (let turn = 0; turn < 50; turn += 1) {
        window.postMessage(fake, '*');
        window.dispatchEvent(new CustomEvent('sighting', { detail: fake }));
        document.dispatchEvent(new CustomEvent('message', { detail: fake }));
      }
      const { runtime } =
        (globalThis as { chrome?: { runtime?: typeof chrome.runtime } }).chrome ?? {};
      if (!runtime?.sendMessage) return 'no channel';
      return runtime.sendMessage(id, fake).then(
        () => 'answered',
        () => 'refused',
      );
    }, stage.browser.extensionId);
    expect(['no channel', 'refused']).toContain(reached);
    expect(await sessionText()).toBe(before);
    await page.close();
  });
});
