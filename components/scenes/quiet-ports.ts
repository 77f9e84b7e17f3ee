import type { AlarmPort } from '../../lib/platform/alarms.ts';
import type { BadgePort } from '../../lib/platform/badge.ts';
import type { MenuPort } from '../../lib/platform/menus.ts';
import type { SessionPort } from '../../lib/platform/session-values.ts';

/** Values that are gone with the page. */
export function shortLivedValues(): SessionPort {
  const values = new Map<string, unknown>();
  const watchers = new Map<string, Set<(value: unknown) => void>>();
  const tell = (key: string): void => {
    for (const listener of watchers.get(key) ?? []) listener(values.get(key));
  };
  return {
    get: async (key) => values.get(key),
    set: async (key, value) => {
      values.set(key, value);
      tell(key);
    },
    remove: async (key) => {
      values.delete(key);
      tell(key);
    },
    watch(key, listener) {
      const listeners = watchers.get(key) ?? new Set();
      watchers.set(key, listeners.add(listener));
      return () => listeners.delete(listener);
    },
  };
}

/** The real icon stays as the shop's own pages set it. */
export const quietBadge: BadgePort = {
  setText: async () => {},
  setTrouble: async () => {},
  setTitle: async () => {},
  setKnown: async () => {},
};

export const quietAlarms: AlarmPort = {
  scheduledAt: async () => null,
  setAt: async () => {},
  setEvery: async () => {},
};

export const quietMenus: MenuPort = { rename: async () => {} };
