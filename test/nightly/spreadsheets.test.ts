import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { builtFor } from '../../scripts/nightly/build-for-night.ts';
import { demoFolder } from '../../scripts/start/build-demo.ts';
import { finishFirstRun } from '../../scripts/start/first-run.ts';
import { launchStage, type Stage } from '../e2e/harness.ts';
import { noteContexts, switchOnAddress } from '../e2e/own-address.ts';
import { seeTitle, titlesNow } from '../e2e/seen.ts';
import { clickCell, people, writeSheetPages } from './sheet-pages.ts';

// One of the hosts that the demo build is granted; each sheet is a page of its own there.
const host = 'about.example.test';

let stage: Stage;
let sites: Page;
let contexts: () => Promise<string[]>;
const opened: Page[] = [];
beforeAll(async () => {
  builtFor('demo');
  const folder = demoFolder('nightly', 'sheet-pages');
  writeSheetPages(folder, path.resolve(import.meta.dirname, '../../node_modules'));
  const profileDir = demoFolder('nightly', 'spreadsheets');
  rmSync(profileDir, { recursive: true, force: true });
  stage = await launchStage({ profileDir, folders: { [host]: folder } });
  await stage.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  sites = await finishFirstRun(stage.browser);
  for (const kind of ['luckysheet', 'jspreadsheet', 'any-page'] as const) {
    await switchOnAddress(sites, kind, `https://${host}/`);
  }
  contexts = await noteContexts(sites);
});
afterAll(() => stage?.close());
// What one sheet still shows must not be heard while the next one is looked at.
afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});

async function openSheet(name: string): Promise<{ sheet: Page; panel: Page }> {
  const sheet = await stage.visit(`https://${host}/${name}.html`);
  await sheet.locator('body[data-drawn]').waitFor({ state: 'attached', timeout: 20_000 });
  const panel = await stage.panelFor(sheet);
  await sheet.bringToFront();
  opened.push(sheet, panel);
  return { sheet, panel };
}

function lastHolds(...texts: string[]) {
  const isHeld = async () => {
    const last = (await contexts()).at(-1) ?? '';
    return texts.every((text) => last.includes(text));
  };
  return expect.poll(isHeld).toBe(true);
}

describe('a real jspreadsheet', () => {
  it('shows nobody until a cell is selected, then the person of its line', async () => {
    const { sheet, panel } = await openSheet('jspreadsheet');
    await seeTitle(panel, '今日跟进');
    for (const [at, { name, email }] of people.entries()) {
      await clickCell.jspreadsheet(sheet, at);
      await lastHolds(email);
      await expect.poll(() => panel.getByLabel(/^姓名/).inputValue()).toBe(name);
    }
  });
});

describe('a real Luckysheet', () => {
  it('shows the person of a selected address, and nobody for a plain cell', async () => {
    const { sheet, panel } = await openSheet('luckysheet');
    for (const [at, { email, name }] of people.entries()) {
      await clickCell.luckysheet(sheet, at, 1);
      await lastHolds(email);
      await seeTitle(panel, '还不认识');
      await clickCell.luckysheet(sheet, at, 0);
      await lastHolds(`A${at + 2}`);
      // What the line held before stays beside the sighting, for columns that are taught.
      const [sightings = ''] = ((await contexts()).at(-1) ?? '').split('"rows":');
      expect(sightings).not.toContain(email);
      expect(await titlesNow(panel)).not.toContain(name);
    }
  });

  it('shows a copied line whole', async () => {
    const { sheet } = await openSheet('luckysheet');
    const [{ name, email, phone }] = people;
    await clickCell.luckysheet(sheet, 0, 0);
    await clickCell.luckysheet(sheet, 0, 2, { modifiers: ['Shift'] });
    await sheet.keyboard.press('Control+c');
    await lastHolds(name, email, phone.slice(-4));
  });
});

describe('a real x-data-spreadsheet, which tells nothing of its cells', () => {
  it('is nobody, whichever cell is selected', async () => {
    const { sheet, panel } = await openSheet('x-data-spreadsheet');
    // A tab that was just closed may still be heard of on a busy machine.
    const ownTab = `"tabId":${new URL(panel.url()).searchParams.get('tabId')}`;
    for (const at of people.keys()) {
      await clickCell.xDataSpreadsheet(sheet, at, 1);
      await sheet.waitForTimeout(1_000);
    }
    await seeTitle(panel, '今日跟进');
    const own = (await contexts()).filter((context) => context.includes(ownTab));
    expect(own.length).toBeGreaterThan(0);
    const shown = own.join('\n');
    expect(
      people.filter(({ email, name }) => shown.includes(email) || shown.includes(name)),
    ).toEqual([]);
    // The page is looked at all the same: what stands beside the sheet is seen.
    await sheet.evaluate((address) => {
      const link = document.createElement('a');
      link.href = `mailto:${address}`;
      link.textContent = address;
      document.body.append(link);
    }, people[0].email);
    await lastHolds(people[0].email);
  });
});
