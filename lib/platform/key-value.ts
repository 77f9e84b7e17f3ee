import { browser } from 'wxt/browser';

/** A few small values beside the database, readable even when the database is not. */
export type KeyValuePort = {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
};

/** `storage.local`, which survived every kind of database damage that was tried. */
export const localValues: KeyValuePort = {
  get: async (key) => (await browser.storage.local.get(key))[key],
  set: async (key, value) => browser.storage.local.set({ [key]: value }),
  remove: async (key) => browser.storage.local.remove(key),
};
