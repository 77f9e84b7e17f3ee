import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyStage, type Stage } from '../harness.ts';
import { crowded, type HostileBackup, makeHostileBackup } from '../hostile-backup.ts';
import { payloads } from '../payloads.table.ts';
import { seeText } from '../seen.ts';

let stage: Stage;
let backup: HostileBackup;
beforeAll(async () => {
  backup = await makeHostileBackup(payloads);
  stage = await emptyStage();
  const welcome = await stage.open('app.html#/welcome');
  await welcome.getByRole('button', { name: '同意，开始' }).click();
  await welcome.getByRole('link', { name: /开启网站/ }).waitFor();
  await welcome.close();
});
afterAll(() => stage.close());

/** Elements and links that only a text taken for markup could have brought into our pages. */
function intruders(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const css =
      'iframe, object, embed, base, math, marquee, video, audio, template, noscript, form[action], ' +
      'a[href^="javascript:" i], a[href^="data:" i], img[src*="evil"], body > style, #root script, #root style, #root link, #root meta';
    const found = [...document.querySelectorAll(css)].map((element) => element.outerHTML);
    for (const element of document.querySelectorAll('*')) {
      const handler = [...element.attributes].find(({ name }) => name.startsWith('on'));
      if (handler) found.push(`${element.tagName} ${handler.name}`);
    }
    return found;
  });
}

const hits = (page: Page) => page.evaluate(() => (globalThis as { hit?: unknown }).hit);

describe('texts that look like markup', () => {
  it('are restored from a file as what they are: texts', async () => {
    expect(payloads.length).toBeGreaterThanOrEqual(40);
    const transfer = await stage.open('app.html#/transfer');
    const choosing = transfer.waitForEvent('filechooser');
    await transfer.getByRole('button', { name: '选择备份文件…' }).click();
    const file = { name: 'hostile.json', mimeType: 'application/json', buffer: backup.file };
    await (await choosing).setFiles(file);
    await transfer.getByRole('button', { name: '恢复', exact: true }).click();
    await seeText(transfer, `恢复好了：${payloads.length} 位客户。`);
    await transfer.close();
    stage.assertCalm();
  });

  it('do nothing in any field of the panel', async () => {
    const panel = await stage.open('sidepanel.html', { width: 400, height: 860 });
    for (const { id, payload } of backup.customers.slice(0, crowded)) {
      await panel.goto(stage.browser.pageUrl(`sidepanel.html?customer=${id}`));
      const title = panel.getByRole('heading', { level: 1 });
      await title.filter({ hasText: payload.slice(0, 20).trim() }).waitFor();
      for (const tab of [/购买/, /服务/, /资料/, /动态/]) {
        await panel.getByRole('tab', { name: tab }).click();
        expect(await intruders(panel)).toEqual([]);
      }
      expect(await hits(panel)).toBeUndefined();
    }
    await panel.close();
    stage.assertCalm();
  });

  it('do nothing in lists, search and history', async () => {
    const panel = await stage.open('sidepanel.html', { width: 400, height: 860 });
    await panel.getByRole('button', { name: /^今日/ }).waitFor();
    await seeText(panel, '现在');
    expect(await intruders(panel)).toEqual([]);
    await panel.keyboard.press('Control+k');
    for (const query of ['<', 'alert', 'javascript', '{{', 'evil']) {
      await panel.getByRole('combobox').fill(query);
      await panel.getByRole('option').first().waitFor();
      expect(await intruders(panel)).toEqual([]);
    }
    await panel.close();
    for (const place of ['history', 'products']) {
      const page = await stage.open(`app.html#/${place}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await intruders(page)).toEqual([]);
      await page.close();
    }
    stage.assertCalm();
  });
});
