import type { SiteSetting } from '../../lib/domain/records/site-setting.ts';
import type { KnownTab } from '../../lib/platform/tabs.ts';
import type { Seen } from '../../lib/queries/tab-context.ts';
import { coversOrigin } from '../../lib/services/desk.ts';
import { knownSites } from '../../lib/services/known-sites.ts';
import { type SiteFacts, siteOfAddress } from '../../lib/services/site-facts.ts';

/** What the page beside the panel is to us. */
export type PageState =
  | { state: 'opening' }
  /** The browser does not tell the address of a page that was never granted. */
  | { state: 'addressUnknown' }
  /** A page of the browser itself, of a shop for extensions, or none at all. */
  | { state: 'notReadable' }
  | { state: 'siteOff'; site: SiteFacts }
  | { state: 'notBuiltIn' }
  /** Switched on, and nothing has been read yet. */
  | { state: 'waiting'; site: string | null }
  | { state: 'seen'; seen: Seen };

export type PageFacts = {
  tab: KnownTab | null | undefined;
  seen: Seen | null | undefined;
  settings: readonly SiteSetting[] | undefined;
};

/** In: the tab, what was last seen on it and the site switches. Out: one of the closed states. */
export function pageStateOf({ tab, seen, settings }: PageFacts): PageState {
  if (tab === undefined || seen === undefined || settings === undefined)
    return { state: 'opening' };
  if (seen) return { state: 'seen', seen };
  if (tab === null) return { state: 'notReadable' };
  if (tab.url === null || tab.url === '') return { state: 'addressUnknown' };
  if (!/^https?:/.test(tab.url) || !URL.canParse(tab.url)) return { state: 'notReadable' };
  const { origin } = new URL(tab.url);
  const isOnHere = (setting: SiteSetting): boolean =>
    setting.isOn && setting.origins.some((pattern) => coversOrigin(pattern, origin));
  const on = settings.find(isOnHere);
  if (on) return { state: 'waiting', site: on.site };
  const builtIn = siteOfAddress(tab.url);
  return builtIn ? { state: 'siteOff', site: builtIn } : { state: 'notBuiltIn' };
}

/** Whether the page is a sheet, also for the moment between two of its cells. */
export function isSheetPage(page: PageState): boolean {
  if (page.state === 'seen') return page.seen.frame.sighting.kind === 'sheet';
  if (page.state !== 'waiting') return false;
  return knownSites.some(({ id, kind }) => id === page.site && kind === 'sheet');
}
