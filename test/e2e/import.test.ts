import { Buffer } from 'node:buffer';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoStage, type Stage } from './harness.ts';
import { seeText, seeTitle } from './seen.ts';

let stage: Stage;
let transfer: Page;
beforeAll(async () => {
  stage = await demoStage();
  transfer = await stage.open('app.html#/transfer');
});
afterAll(() => stage.close());

/** Text as Chinese spreadsheets save it; the platform decodes GB18030 and does not encode it. */
function toGb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  const bytesOf = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      bytesOf.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
    }
  }
  return Buffer.from(
    [...text].flatMap((sign) => bytesOf.get(sign) ?? [...Buffer.from(sign, 'ascii')]),
  );
}

async function choose(name: string, buffer: Buffer): Promise<void> {
  const choosing = transfer.waitForEvent('filechooser');
  await transfer.getByRole('button', { name: /选择 CSV 文件|再导入一份/ }).click();
  await (await choosing).setFiles({ name, mimeType: 'text/csv', buffer });
}

const figure = async (words: string): Promise<string | null> =>
  transfer.locator('.import-count').filter({ hasText: words }).locator('dd').textContent();

const list = [
  '姓名,手机,公司,标签',
  '钟意,13800009901,云边画室,画室',
  '何文博,138 0000 4102,山音书店,书店文具',
  '白露,13800009902,"一格, 二格",',
  '没有号码的人,12,,',
].join('\r\n');

describe('a list from elsewhere', () => {
  it('is read as GB18030 in a worker, mapped and previewed before anything is written', async () => {
    await choose('名单.csv', toGb18030(list));
    await seeText(transfer, /4 行 · GB18030/);
    await expect.poll(() => figure('会新建客户')).toBe('3');
    await seeText(transfer, '不像电话');
    const panel = await stage.open('sidepanel.html');
    await panel.getByRole('banner').first().waitFor();
    await panel.keyboard.press('Control+k');
    await panel.getByRole('combobox').fill('钟意');
    await seeText(panel, '没有找到“钟意”');
    await panel.close();
  });

  it('is imported with a report, found at once, and taken back as a whole', async () => {
    await transfer.getByRole('button', { name: /^导入 \d 行/ }).click();
    await seeText(transfer, '“名单.csv”导入好了');
    expect(await figure('新建客户')).toBe('3');
    const downloading = transfer.waitForEvent('download');
    await transfer.getByRole('button', { name: '下载逐行报告' }).click();
    expect((await downloading).suggestedFilename()).toBe('名单-导入报告.csv');
    const panel = await stage.open('sidepanel.html', { width: 400, height: 800 });
    await panel.getByRole('banner').first().waitFor();
    await panel.keyboard.press('Control+k');
    await panel.getByRole('combobox').fill('9901');
    await panel.getByRole('option', { name: /钟意/ }).waitFor();
    await panel.getByRole('combobox').press('Enter');
    await seeTitle(panel, '钟意');
    await transfer.getByRole('button', { name: '撤销这次导入' }).click();
    await seeText(transfer, '这次导入已撤销');
    await seeText(panel, '这位客户已经删除');
    await panel.close();
    stage.assertCalm();
  });

  it('that is no table at all is refused in words', async () => {
    await choose('picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3]));
    await transfer.getByRole('alert').waitFor();
  });
});
