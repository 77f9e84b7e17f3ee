import type { Page } from 'playwright-core';

/** On the sites page: reads this address as this kind of site, by its id. */
export async function switchOnAddress(sites: Page, kind: string, address: string): Promise<void> {
  await sites.getByLabel('那里是什么').selectOption(kind);
  await sites.getByLabel('地址', { exact: true }).fill(address);
  await sites.getByRole('button', { name: '开启这个地址' }).click();
  const off = new RegExp(`^关闭.*${new URL(address).hostname}`);
  await sites.getByRole('button', { name: off }).first().waitFor();
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
