import { browser } from 'wxt/browser';

/**
 * Asks a site's script in a tab for the structure of its page, without any text. null where no
 * script answers: the page was left, or is not read.
 */
export async function askPageStructure(tabId: number, site: string): Promise<unknown> {
  try {
    const asked: unknown = await browser.tabs.sendMessage(
      tabId,
      { type: 'redact', site },
      { frameId: 0 },
    );
    return asked ?? null;
  } catch {
    return null; // nobody is there to answer
  }
}
