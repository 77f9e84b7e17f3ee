import type { Page } from 'playwright-core';

/** Waits until the panel's card is this person's (or says this). */
export async function seeTitle(panel: Page, name: string | RegExp): Promise<void> {
  const exact = typeof name === 'string' ? { name, exact: true } : { name };
  await panel.getByRole('heading', { level: 1, ...exact }).waitFor({ timeout: 12_000 });
}

export async function seeText(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).first().waitFor({ timeout: 12_000 });
}

/** Waits for the short message at the bottom. */
export async function seeToast(page: Page, text: string | RegExp): Promise<void> {
  await page.locator('.toast').filter({ hasText: text }).first().waitFor({ timeout: 12_000 });
}

/** Takes back the act that this short message tells of. */
export async function undo(page: Page, text: string | RegExp): Promise<void> {
  const toast = page.locator('.toast').filter({ hasText: text }).first();
  await toast.getByRole('button', { name: '撤销' }).click();
}

/** Titles of the cards, as the panel shows them at this moment. */
export function titlesNow(panel: Page): Promise<string[]> {
  return panel.getByRole('heading', { level: 1 }).allTextContents();
}
