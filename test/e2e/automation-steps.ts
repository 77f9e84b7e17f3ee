import type { Page } from 'playwright-core';
import { seeToast } from './seen.ts';
import { type StoredRow, storedRows } from './stored.ts';

export type WrittenAutomation = {
  name: string;
  /** The tag that sets it off. */
  tag: string;
  /** What is to be done, a follow-up on each day; several make a journey. */
  titles: readonly string[];
  limit?: number;
};

/** On the page of automations: writes a rule or a journey by hand, and leaves it off. */
export async function writeAutomation(app: Page, written: WrittenAutomation): Promise<void> {
  const { name, tag, titles, limit } = written;
  await app.bringToFront(); // a page behind another draws seldom, and clicks wait for that
  await app.getByRole('button', { name: titles.length > 1 ? '新流程' : '新规则' }).click();
  const form = app.getByRole('form');
  await form.getByLabel('名称').fill(name);
  await form.getByLabel('当', { exact: true }).selectOption({ label: '标签变化' });
  await form.getByLabel('标签', { exact: true }).fill(tag);
  for (const [at, title] of titles.entries()) {
    if (at > 0) await form.getByRole('button', { name: '加一步' }).click();
    await form.getByLabel('跟进写什么').nth(at).fill(title);
  }
  for (const stop of titles.length > 1 ? ['客户回复', '客户下单', '客户要求别联系'] : []) {
    const chip = form.getByRole('button', { name: stop });
    if ((await chip.getAttribute('aria-pressed')) !== 'true') await chip.click();
  }
  if (limit) await form.getByLabel('一次超过多少位客户就先问我').fill(String(limit));
  await form.getByRole('button', { name: '保存' }).click();
  await seeToast(app, `已保存${name}`);
}

/** What a dry run says, in the open preview of this automation. */
export async function dryRun(app: Page, name: string): Promise<string> {
  const preview = app.getByRole('region', { name: `试运行：${name}` });
  await preview.getByRole('button', { name: '开始试运行' }).click();
  await preview.locator('output').waitFor();
  return preview.innerText();
}

/** In the panel: tags the customer whose card is open. */
export async function tagCustomer(panel: Page, word: string): Promise<void> {
  await panel.bringToFront();
  await panel.getByRole('button', { name: '加标签' }).first().click();
  const field = panel.getByRole('dialog').getByRole('textbox');
  await field.fill(word);
  await field.press('Enter');
  await seeToast(panel, `已加标签：${word}`);
}

/** In the panel: a reminder of the rep's own is done; beside one for today no rule's stands. */
export async function finishOwn(panel: Page, title: string): Promise<void> {
  await plannedIn(panel, title).waitFor();
  await panel.locator('.followup-next').getByRole('button', { name: '完成' }).first().click();
  await plannedIn(panel, title).waitFor({ state: 'detached' });
}

/** What is planned for the customer whose card is open. */
export function plannedIn(panel: Page, title: string) {
  return panel.locator('.followup-next').getByText(title);
}

/** Rows of a table that are not deleted and have these values. */
export async function rowsWith(
  own: Page,
  table: string,
  values: Readonly<Record<string, unknown>> = {},
): Promise<StoredRow[]> {
  const wanted = Object.entries({ ...values, deletedAt: null });
  const rows = await storedRows(own, table);
  return rows.filter((row) => wanted.every(([key, value]) => row[key] === value));
}
