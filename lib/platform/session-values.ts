import { browser } from 'wxt/browser';

/** Values that live until the browser closes, readable by the extension's own pages only. */
export type SessionPort = {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** Calls back on every change of the key; returns how to stop. */
  watch(key: string, listener: (value: unknown) => void): () => void;
};

export const sessionValues: SessionPort = {
  get: async (key) => (await browser.storage.session.get(key))[key],
  set: async (key, value) => browser.storage.session.set({ [key]: value }),
  remove: async (key) => browser.storage.session.remove(key),
  watch(key, listener) {
    const changed = (changes: Record<string, { newValue?: unknown }>): void => {
      if (key in changes) listener(changes[key]?.newValue);
    };
    browser.storage.session.onChanged.addListener(changed);
    return () => browser.storage.session.onChanged.removeListener(changed);
  },
};

/**
 * Calls back with the value of the key now and on every change. A first read that comes back after
 * a change is dropped: it is the older one. Returns how to stop.
 */
export function followValue(
  session: SessionPort,
  key: string,
  listener: (value: unknown) => void,
): () => void {
  let isNewer = false;
  const stop = session.watch(key, (value) => {
    isNewer = true;
    listener(value);
  });
  void session.get(key).then((value) => {
    if (!isNewer) listener(value);
  });
  return stop;
}

/** Keeps content scripts away from both stores where the browser can (Firefox: session only). */
export async function lockStores(): Promise<void> {
  const level = { accessLevel: 'TRUSTED_CONTEXTS' } as const;
  await browser.storage.session.setAccessLevel?.(level);
  await browser.storage.local.setAccessLevel?.(level);
}
