import type { Page } from 'playwright-core';

/** In the panel: writes a note about the customer who is open. */
export async function writeNote(panel: Page, text: string): Promise<void> {
  const box = panel.getByRole('textbox', { name: /一笔/ });
  await box.fill(text);
  await box.press('Enter');
  await panel.locator('.timeline-text', { hasText: text }).first().waitFor();
}

/** In the panel: has a note put into the message box of the page. */
export async function putIntoBox(panel: Page, text: string): Promise<void> {
  const entry = panel.locator('.timeline-entry', { hasText: text }).first();
  await entry.getByRole('button').last().click();
  await panel.getByRole('menuitem', { name: '把这句放进输入框' }).click();
}
