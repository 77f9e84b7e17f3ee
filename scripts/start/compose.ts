import type { BrowserContext, Page } from 'playwright-core';

/** One picture of a page with the panel beside it, as the browser shows them. */
export async function saveSideBySide(
  context: BrowserContext,
  file: string,
  { page, panel }: { page: Page; panel: Page },
): Promise<void> {
  const left = await page.screenshot();
  const right = await panel.screenshot();
  const table = await context.newPage();
  try {
    await table.setViewportSize({ width: 1480, height: 900 });
    await table.setContent(
      [
        '<!doctype html><body style="margin:0;display:inline-flex;gap:1px;background:#c9ced2;align-items:stretch">',
        ...[left, right].map(
          (shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`,
        ),
      ].join(''),
    );
    await table.locator('body').screenshot({ path: file });
  } finally {
    await table.close();
  }
}
