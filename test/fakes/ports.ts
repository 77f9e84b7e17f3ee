import type { Reach } from '../../lib/domain/match-pattern.ts';
import type { AlarmPort } from '../../lib/platform/alarms.ts';
import type { BadgePort } from '../../lib/platform/badge.ts';
import type { KeyValuePort } from '../../lib/platform/key-value.ts';
import type { MenuPort } from '../../lib/platform/menus.ts';
import type { Notice, NotificationPort } from '../../lib/platform/notifications.ts';
import type { PageTabsPort } from '../../lib/platform/page-tabs.ts';
import type { PermissionPort } from '../../lib/platform/permissions.ts';
import type { SessionPort } from '../../lib/platform/session-values.ts';
import type { SiteScript, SiteScriptPort } from '../../lib/platform/site-scripts.ts';

export class FakeValues implements KeyValuePort {
  readonly values = new Map<string, unknown>();
  get = async (key: string): Promise<unknown> => structuredClone(this.values.get(key));
  set = async (key: string, value: unknown): Promise<void> => {
    this.values.set(key, structuredClone(value));
  };
  remove = async (key: string): Promise<void> => {
    this.values.delete(key);
  };
}

export class FakeSession extends FakeValues implements SessionPort {
  readonly #watchers = new Set<[string, (value: unknown) => void]>();
  override set = async (key: string, value: unknown): Promise<void> => {
    this.values.set(key, structuredClone(value));
    this.#tell(key);
  };
  override remove = async (key: string): Promise<void> => {
    this.values.delete(key);
    this.#tell(key);
  };
  watch = (key: string, listener: (value: unknown) => void): (() => void) => {
    const entry: [string, (value: unknown) => void] = [key, listener];
    this.#watchers.add(entry);
    return () => this.#watchers.delete(entry);
  };
  #tell(key: string): void {
    for (const [watched, listener] of this.#watchers) {
      if (watched === key) listener(structuredClone(this.values.get(key)));
    }
  }
}

/** Remembers what the toolbar icon shows in the end. */
export class FakeBadge implements BadgePort {
  text = '';
  title = '';
  isTrouble = false;
  readonly known = new Map<number, boolean>();
  setText = async (text: string): Promise<void> => {
    this.text = text;
  };
  setTrouble = async (isTrouble: boolean): Promise<void> => {
    this.isTrouble = isTrouble;
  };
  /** Titles of single tabs. */
  readonly titles = new Map<number, string>();
  setTitle = async (title: string, tabId?: number): Promise<void> => {
    if (tabId === undefined) this.title = title;
    else if (title === '') this.titles.delete(tabId);
    else this.titles.set(tabId, title);
  };
  setKnown = async (tabId: number, isKnown: boolean): Promise<void> => {
    this.known.set(tabId, isKnown);
  };
}

export class FakeAlarms implements AlarmPort {
  readonly at = new Map<string, number>();
  readonly every = new Map<string, number>();
  scheduledAt = async (name: string): Promise<number | null> =>
    this.at.get(name) ?? this.every.get(name) ?? null;
  setAt = async (name: string, ms: number): Promise<void> => {
    this.at.set(name, ms);
  };
  setEvery = async (name: string, minutes: number): Promise<void> => {
    this.every.set(name, minutes);
  };
}

export class FakeNotifications implements NotificationPort {
  isAllowed = true;
  readonly shown: Notice[] = [];
  show = async (notice: Notice): Promise<boolean> => {
    if (this.isAllowed) this.shown.push(notice);
    return this.isAllowed;
  };
}

export class FakePermissions implements PermissionPort {
  readonly granted = new Set<string>();
  readonly asked: string[][] = [];
  /** What the user answers to the next prompt. */
  answer = true;
  notifications = false;
  hasOrigins = async (origins: readonly string[]): Promise<boolean> =>
    origins.every((origin) => this.granted.has(origin));
  requestOrigins = async (origins: readonly string[]): Promise<boolean> => {
    this.asked.push([...origins]);
    if (this.answer) for (const origin of origins) this.granted.add(origin);
    return this.answer;
  };
  removeOrigins = async (origins: readonly string[]): Promise<boolean> => {
    for (const origin of origins) this.granted.delete(origin);
    return true;
  };
  hasNotifications = async (): Promise<boolean> => this.notifications;
  requestNotifications = async (): Promise<boolean> => {
    this.notifications = this.answer;
    return this.answer;
  };
  removeNotifications = async (): Promise<boolean> => {
    this.notifications = false;
    return true;
  };
}

export class FakeSiteScripts implements SiteScriptPort {
  readonly running = new Map<string, SiteScript>();
  readonly injected: string[] = [];
  readonly stopped: { site: string; reach: Reach }[] = [];
  /** Tabs that are open. */
  tabIds: number[] = [];
  registered = async (): Promise<string[]> => [...this.running.keys()];
  register = async (script: SiteScript): Promise<void> => {
    this.running.set(script.site, script);
  };
  unregister = async (sites: readonly string[]): Promise<void> => {
    for (const site of sites) this.running.delete(site);
  };
  injectNow = async ({ site }: SiteScript): Promise<void> => {
    this.injected.push(site);
  };
  injectInto = async (_tabId: number, site: string): Promise<boolean> => {
    this.injected.push(site);
    return true;
  };
  stop = async (site: string, reach: Reach): Promise<number[]> => {
    this.stopped.push({ site, reach });
    return this.tabIds;
  };
}

export class FakeMenus implements MenuPort {
  titles: string[] = [];
  rename = async (entries: readonly { title: string }[]): Promise<void> => {
    this.titles = entries.map(({ title }) => title);
  };
}

/** Remembers what was brought to the front. */
export class FakePageTabs implements PageTabsPort {
  readonly shown: { patterns: readonly string[]; url: string | null }[] = [];
  answer = true;
  show = async (patterns: readonly string[], url: string | null): Promise<boolean> => {
    this.shown.push({ patterns, url });
    return this.answer;
  };
}
