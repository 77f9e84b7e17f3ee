import { browser } from 'wxt/browser';
import type { Reach } from '../domain/match-pattern.ts';

/** A content script that is to run on some origins. */
export type SiteScript = { site: string; origins: readonly string[]; allFrames: boolean };

export type SiteScriptPort = {
  registered(): Promise<string[]>;
  register(script: SiteScript): Promise<void>;
  unregister(sites: readonly string[]): Promise<void>;
  /** Runs the script in tabs that are already open on these origins. */
  injectNow(script: SiteScript): Promise<void>;
  /** Runs it once in one tab, with the look that the user's gesture grants. */
  injectInto(tabId: number, site: string, allFrames: boolean): Promise<boolean>;
  /** Tells a site's running scripts within reach to stop and clean up; gives the tabs it told. */
  stop(site: string, reach: Reach): Promise<number[]>;
};

type StopMessage = { type: 'stop'; site: string; reach: Reach };

const idOf = (site: string): string => `site-${site}`;

type PackageFile = '/background.js'; // the typed list of files lacks the scripts made by the build
function fileOf(site: string): PackageFile {
  return `/content-scripts/${site}.js` as PackageFile;
}

async function tabsOn(origins: readonly string[] | null): Promise<number[]> {
  const tabs = await browser.tabs.query(origins ? { url: [...origins] } : {});
  return tabs.flatMap((tab) => (tab.id === undefined || tab.discarded ? [] : [tab.id]));
}

async function inject(tabId: number, site: string, allFrames: boolean): Promise<boolean> {
  try {
    const target = { tabId, allFrames };
    await browser.scripting.executeScript({ target, files: [fileOf(site)] });
    return true;
  } catch {
    return false; // a page of the browser itself, or one that the user has not granted
  }
}

/** Runs, in the leading frame of a tab, the script that lets the user point at things. */
export function injectPicker(tabId: number): Promise<boolean> {
  return inject(tabId, 'picker', false);
}

export const browserSiteScripts: SiteScriptPort = {
  registered: async () =>
    (await browser.scripting.getRegisteredContentScripts()).map(({ id }) =>
      id.replace(/^site-/, ''),
    ),
  register: async ({ site, origins, allFrames }) =>
    browser.scripting.registerContentScripts([
      {
        id: idOf(site),
        js: [fileOf(site)],
        matches: [...origins],
        allFrames,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]),
  unregister: async (sites) => browser.scripting.unregisterContentScripts({ ids: sites.map(idOf) }),
  injectNow: async ({ site, origins, allFrames }) => {
    for (const tabId of await tabsOn(origins)) await inject(tabId, site, allFrames);
  },
  injectInto: inject,
  stop: async (site, reach) => {
    // The address of a tab is hidden once its grant is gone, so each script is asked where it is.
    const tabIds = await tabsOn('on' in reach ? reach.on : null);
    const message = { type: 'stop', site, reach } satisfies StopMessage;
    // A tab without a script has nobody to answer.
    const told = tabIds.map((tabId) => browser.tabs.sendMessage(tabId, message).catch(() => null));
    await Promise.all(told);
    return tabIds;
  },
};
