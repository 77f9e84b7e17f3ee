import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoFolder } from '../../scripts/start/build-demo.ts';
import { demoStage, emptyStage, type Stage } from './harness.ts';
import { seeText, seeTitle } from './seen.ts';

let stage: Stage;
let exported: string;
beforeAll(async () => {
  stage = await demoStage();
  exported = await exportAll();
});
afterAll(() => stage.close());

const file = demoFolder('e2e', 'everything.json');

async function exportAll(): Promise<string> {
  const transfer = await stage.open('app.html#/transfer');
  const downloading = transfer.waitForEvent('download');
  await transfer.getByRole('button', { name: '导出全部' }).click();
  await (await downloading).saveAs(file);
  await transfer.close();
  return readFileSync(file, 'utf8');
}

describe('keeping the data', () => {
  it('everything goes out as one file and comes back whole into an empty profile', async () => {
    expect(exported).toContain('何文博');
    const other = await emptyStage();
    try {
      const welcome = await other.open('app.html#/welcome');
      await welcome.getByRole('button', { name: '同意，开始' }).click();
      await welcome.getByRole('link', { name: /开启网站/ }).waitFor();
      await welcome.close();
      const transfer = await other.open('app.html#/transfer');
      const choosing = transfer.waitForEvent('filechooser');
      await transfer.getByRole('button', { name: '选择备份文件…' }).click();
      await (await choosing).setFiles(file);
      await seeText(transfer, '300 位客户');
      await transfer.getByRole('button', { name: '恢复', exact: true }).click();
      await seeText(transfer, '恢复好了：300 位客户。');
      // What the rules planned is counted once a round has seen to it.
      await expect.poll(() => other.badge(), { timeout: 30_000 }).toBe(await stage.badge());
      expect(other.troubles).toEqual([]);
    } finally {
      await other.close();
    }
  });

  it('a file that was cut short is refused, and nothing is changed', async () => {
    const other = await emptyStage();
    try {
      const transfer = await other.open('app.html#/transfer');
      const choosing = transfer.waitForEvent('filechooser');
      await transfer.getByRole('button', { name: '选择备份文件…' }).click();
      const whole = readFileSync(file);
      const buffer = whole.subarray(0, Math.floor(whole.length / 2));
      await (await choosing).setFiles({ name: 'half.json', mimeType: 'application/json', buffer });
      const restore = transfer.getByRole('button', { name: '恢复', exact: true });
      const refused = transfer.getByRole('alert');
      await restore.or(refused).first().waitFor();
      if (await restore.isVisible()) await restore.click();
      await refused.waitFor();
      await seeText(transfer, '什么都没有改');
    } finally {
      await other.close();
    }
  });

  it('a database that went missing is met with recovery, not with an empty start', async () => {
    const bare = await stage.open('manifest.json');
    const outcome = await bare.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const request = indexedDB.deleteDatabase('zhike');
          request.addEventListener('success', () => resolve('gone'));
          request.addEventListener('error', () => resolve('kept'));
        }),
    );
    expect(outcome).toBe('gone');
    await bare.close();
    const app = await stage.open('app.html#/sites');
    await seeTitle(app, '资料是空的，但不该是空的');
    const start = app.getByRole('button', { name: '从空白开始' });
    expect(await start.isDisabled()).toBe(true);
    const panel = await stage.open('sidepanel.html');
    await seeTitle(panel, '资料是空的，但不该是空的');
    const choosing = app.waitForEvent('filechooser');
    await app.getByRole('button', { name: '选择文件…' }).click();
    await (await choosing).setFiles(file);
    await app.getByRole('heading', { level: 1, name: '网站' }).waitFor();
    await panel.reload();
    // The agreement belongs to this browser, not to the data, and is asked for again.
    await seeTitle(panel, '先看一眼知客会读什么');
    await app.goto(stage.browser.pageUrl('app.html#/welcome'));
    await app.getByRole('button', { name: '同意，开始' }).click();
    await seeTitle(panel, '今日跟进');
    await seeText(panel, '对何文博上一单的尾款');
  });
});
