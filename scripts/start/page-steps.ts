import type { Page } from 'playwright-core';

/** Opens the n-th conversation (from 0) of this shown name in the chat page. */
export async function openChat(page: Page, name: string, nth = 0): Promise<void> {
  const rows = page.locator('.chat_item').filter({ has: page.getByText(name, { exact: true }) });
  await rows.nth(nth).click();
  await page.locator('.message_list .message').first().waitFor();
}

/** Opens the mail whose subject holds this text. */
export async function openMail(page: Page, subject: string): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#inbox';
  });
  await page.getByRole('row').filter({ hasText: subject }).click();
  await page.locator('[role=main] h2').filter({ hasText: subject, visible: true }).waitFor();
}

/** Goes to a cell of the sheet by its name box, as keyboards do. */
export async function goToCell(page: Page, address: string): Promise<void> {
  const box = page.locator('#t-name-box');
  await box.fill(address);
  await box.press('Enter');
}

/** Copies a whole row of the sheet (1 is the first) by the keyboard. */
export async function copyRow(page: Page, row: number): Promise<void> {
  await goToCell(page, `A${row}`);
  await page.locator('.grid-container').press('Shift+Space');
  await page.keyboard.press('Control+C');
}
