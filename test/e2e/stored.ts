import type { Page } from 'playwright-core';

export type StoredRow = Record<string, unknown>;

/** All rows of one table as they lie on the disk; `own` is a page of the extension. */
export function storedRows(own: Page, table: string): Promise<StoredRow[]> {
  return own.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('zhike');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
    try {
      return await new Promise<StoredRow[]>((resolve, reject) => {
        const asking = database.transaction(name).objectStore(name).getAll();
        asking.addEventListener('success', () => resolve(asking.result));
        asking.addEventListener('error', () => reject(asking.error));
      });
    } finally {
      database.close();
    }
  }, table);
}

/** Everything that outlives the browser, as one text: each table of each database, and the small store. */
export function storedText(own: Page): Promise<string> {
  return own.evaluate(async () => {
    const parts = [JSON.stringify(await chrome.storage.local.get(null))];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(opening.error));
      });
      for (const table of database.objectStoreNames) {
        const rows = await new Promise((resolve, reject) => {
          const asking = database.transaction(table).objectStore(table).getAll();
          asking.addEventListener('success', () => resolve(asking.result));
          asking.addEventListener('error', () => reject(asking.error));
        });
        parts.push(JSON.stringify(rows));
      }
      database.close();
    }
    return parts.join('\n');
  });
}
