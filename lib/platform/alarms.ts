import { browser } from 'wxt/browser';

/** When to be woken. The truth of what is due is in the database; an alarm only says "look". */
export type AlarmPort = {
  /** Instant (ms) for which the alarm of this name is set; null when there is none. */
  scheduledAt(name: string): Promise<number | null>;
  setAt(name: string, ms: number): Promise<void>;
  setEvery(name: string, minutes: number): Promise<void>;
};

export const browserAlarms: AlarmPort = {
  scheduledAt: async (name) => (await browser.alarms.get(name))?.scheduledTime ?? null,
  setAt: async (name, ms) => browser.alarms.create(name, { when: ms }),
  setEvery: async (name, minutes) => browser.alarms.create(name, { periodInMinutes: minutes }),
};

export function onAlarm(listener: (name: string) => void): void {
  browser.alarms.onAlarm.addListener((alarm) => listener(alarm.name));
}
