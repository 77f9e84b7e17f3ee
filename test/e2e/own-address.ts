import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import { findAbout, type SiteId } from '../../lib/sites/catalog.ts';

/**
 * On the sites page: reads this address as this kind of site, by its id. One address may be read as
 * several kinds: it is done when it stands in the list of this one and the form is empty again.
 */
export async function switchOnAddress(sites: Page, kind: SiteId, address: string): Promise<void> {
  const typed = sites.getByLabel('地址', { exact: true });
  await sites.getByLabel('那里是什么').selectOption(kind);
  await typed.fill(address);
  await sites.getByRole('button', { name: '开启这个地址' }).click();
  const hosts = sites.getByRole('list', { name: findAbout(kind).name.zh, exact: true });
  const off = new RegExp(`^关闭.*${new URL(address).hostname}`);
  await hosts.getByRole('button', { name: off }).waitFor();
  await vi.waitUntil(async () => (await typed.inputValue()) === '', { timeout: 10_000 });
}

declare global {
  var notedContexts: string[];
}

/** Keeps what each tab's context held from now on, as text; `own` is a page of the extension. */
export async function noteContexts(own: Page): Promise<() => Promise<string[]>> {
  await own.evaluate(() => {
    globalThis.notedContexts = [];
    chrome.storage.session.onChanged.addListener((changes) => {
      for (const [key, { newValue }] of Object.entries(changes)) {
        if (key.startsWith('tab:')) globalThis.notedContexts.push(JSON.stringify(newValue ?? null));
      }
    });
  });
  return () => own.evaluate(() => globalThis.notedContexts);
}
