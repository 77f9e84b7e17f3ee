import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedPages, servePages } from '../../scripts/browser/serve-pages.ts';
import type { FirefoxTab } from '../../scripts/firefox/firefox-tab.ts';
import { launchFirefox, type RunningFirefox } from '../../scripts/firefox/launch-firefox.ts';
import { builtFor } from '../../scripts/nightly/build-for-night.ts';
import { demoPages } from '../../scripts/start/demo-pages.ts';

const addonId = 'zhike@zhike.invalid';
const mail = `${demoPages.gmail}?late=0`;

let served: ServedPages;
let firefox: RunningFirefox;
let tab: FirefoxTab;
/** The extension's own tab. */
let own: string;
beforeAll(async () => {
  const extension = builtFor('firefox');
  served = await servePages();
  firefox = await launchFirefox({
    extension,
    addonId,
    pagesPort: served.port,
    isHeadless: true,
    // Firefox's own question is answered with yes, since no hand is there to do it.
    prefs: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  tab = firefox.tab;
  own = await tab.handle();
});
afterAll(async () => {
  await firefox?.close();
  await served?.close();
});

/** Clicks the button that shows exactly this text; headings may show the same. */
async function clickButton(text: string): Promise<void> {
  await tab.waitUntil(
    `const button = [...document.querySelectorAll('button')].find((each) => each.textContent.trim() === args[0]);
     if (button) button.dataset.test = 'wanted';
     return Boolean(button);`,
    [text],
  );
  await tab.click('[data-test=wanted]');
  await tab.evaluate(`document.querySelector('[data-test=wanted]')?.removeAttribute('data-test')`);
}

async function seeText(text: string): Promise<void> {
  await tab.waitUntil('return document.body.innerText.includes(args[0])', [text]);
}

async function seeTitle(name: string): Promise<void> {
  const titles = `[...document.querySelectorAll('h1')].map((each) => each.textContent)`;
  await tab.waitUntil(`return ${titles}.includes(args[0])`, [name]);
}

function badge(): Promise<unknown> {
  return tab.evaluate('return browser.action.getBadgeText({})');
}

/** In a window of its own, since a page that is out of sight is not read. */
async function openMail(subject: string, sender: string): Promise<void> {
  const made = await firefox.marionette.send('WebDriver:NewWindow', { type: 'window' });
  const { handle } = made as { handle: string }; // the protocol's own form
  await tab.switchTo(handle);
  await tab.goto(mail);
  await tab.clickText(subject);
  await tab.switchTo(own);
  const seen = 'JSON.stringify(await browser.storage.session.get(null))';
  await tab.waitUntil(`return ${seen}.includes(args[0])`, [sender]);
}

async function openPanelOfMail(): Promise<void> {
  const found = await tab.evaluate(
    `return (await browser.tabs.query({})).find(({ url }) => url?.startsWith('https://mail.google.com/'))?.id`,
  );
  await tab.goto(firefox.pageUrl(`/sidepanel.html?tabId=${String(found)}`));
}

describe('the Firefox build', () => {
  it('opens its pages, waits for the agreement and loads the demo shop', async () => {
    await tab.goto(firefox.pageUrl('/app.html#/welcome'));
    await clickButton('同意，开始');
    await clickButton('先看看演示店铺');
    await seeText('演示店铺已经布置好');
  });

  it('shows on the icon how many customers are due', async () => {
    await tab.waitUntil('return (await browser.action.getBadgeText({})) !== ""');
    expect(await badge()).toMatch(/^\d{1,2}$/);
    await tab.goto(firefox.pageUrl('/sidepanel.html'));
    await seeText('今日');
    await tab.waitUntil(
      `return document.querySelector('.panel-today-count')?.textContent === args[0]`,
      [await badge()],
    );
  });

  it('switches a site on and recognises the customer there', async () => {
    await tab.goto(firefox.pageUrl('/app.html#/sites'));
    await tab.click('button[aria-label="开启Gmail"]');
    await tab.waitFor('button[aria-label="关闭Gmail"]');
    await openMail('Reorder: letterpress notebooks for spring', 'emma.hartley@northquay.example');
    await openPanelOfMail();
    await seeTitle('Emma Hartley');
    await seeText('邮箱一致');
  });

  it('keeps a note', async () => {
    const composer = 'textarea.composer-input, .composer textarea';
    await tab.type(composer, '报价里加四十个礼盒');
    await clickButton('记下');
    await seeText('已记到Emma Hartley');
    await tab.goto(firefox.pageUrl('/sidepanel.html'));
    await openPanelOfMail();
    await seeText('报价里加四十个礼盒');
  });

  it('shows the panel in the sidebar', async () => {
    await tab.evaluateAsBrowser(
      `const { SidebarController } = Services.wm.getMostRecentWindow('navigator:browser');
       SidebarController.show(args[0]);`,
      ['zhike_zhike_invalid-sidebar-action'],
    );
    const shown = () =>
      tab.evaluateAsBrowser(
        `const { document } = Services.wm.getMostRecentWindow('navigator:browser');
         const panels = document.getElementById('sidebar').contentDocument;
         return panels?.getElementById('webext-panels-browser')?.currentURI?.spec ?? '';`,
      );
    await expect
      .poll(shown, { timeout: 8_000 })
      .toMatch(new RegExp(`^${firefox.pageUrl('/sidepanel.html')}`));
  });
});
