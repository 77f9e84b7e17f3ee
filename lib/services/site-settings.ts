import { toInstant } from '../domain/instants.ts';
import type { SiteSetting } from '../domain/records/site-setting.ts';
import type { PermissionPort } from '../platform/permissions.ts';
import type { SessionPort } from '../platform/session-values.ts';
import type { SiteScriptPort } from '../platform/site-scripts.ts';
import { findAbout, isSiteId } from '../sites/catalog.ts';
import { readPreferences } from './preferences.ts';
import { dropFrames } from './tab-contexts.ts';
import { act, type Workspace } from './workspace.ts';

export async function readSiteSettings({ db }: Pick<Workspace, 'db'>): Promise<SiteSetting[]> {
  return (await db.siteSetting.toArray()).filter((setting) => setting.deletedAt === null);
}

async function settingOf(workspace: Workspace, site: string): Promise<SiteSetting | undefined> {
  return (await readSiteSettings(workspace)).find((setting) => setting.site === site);
}

/** What may be chosen together with the switch. */
export type SiteOptions = Pick<Partial<SiteSetting>, 'logsTalks'>;

/** Switches a site on for these origins, added to the ones it has. The grant comes first. */
export async function switchSiteOn(
  workspace: Workspace,
  site: string,
  origins: readonly string[],
  options: SiteOptions = {},
) {
  const present = await settingOf(workspace, site);
  return act(workspace, null, site, async (writer) => {
    if (present) {
      const all = [...new Set([...(present.isOn ? present.origins : []), ...origins])];
      await writer.patch('siteSetting', present.id, { ...options, isOn: true, origins: all });
      return;
    }
    const fields = { site, origins: [...origins], isOn: true, hasButton: false, lastReadAt: null };
    writer.create('siteSetting', { ...fields, ...options });
  });
}

export async function switchSiteOff(workspace: Workspace, site: string) {
  const present = await settingOf(workspace, site);
  return act(workspace, null, site, async (writer) => {
    if (present) await writer.patch('siteSetting', present.id, { isOn: false });
  });
}

/** The in-page button that opens the panel, per site. */
export async function setSiteButton(workspace: Workspace, site: string, hasButton: boolean) {
  const present = await settingOf(workspace, site);
  return act(workspace, null, site, async (writer) => {
    if (present) await writer.patch('siteSetting', present.id, { hasButton });
  });
}

/** Small marks beside known customers in the site's lists. */
export async function setSiteMarks(workspace: Workspace, site: string, hasMarks: boolean) {
  const present = await settingOf(workspace, site);
  return act(workspace, null, site, async (writer) => {
    if (present) await writer.patch('siteSetting', present.id, { hasMarks });
  });
}

/** Noting by itself that there was a talk with a known customer. */
export async function setSiteTalks(workspace: Workspace, site: string, logsTalks: boolean) {
  const present = await settingOf(workspace, site);
  return act(workspace, null, site, async (writer) => {
    if (present) await writer.patch('siteSetting', present.id, { logsTalks });
  });
}

/** Notes the minute in which a site was last read, at most once a minute. */
export async function noteRead(workspace: Workspace, site: string): Promise<void> {
  const present = await settingOf(workspace, site);
  const at = toInstant(Math.floor(workspace.now() / 60_000) * 60_000);
  if (!present || present.lastReadAt === at) return;
  await act(workspace, null, site, (writer) =>
    writer.patch('siteSetting', present.id, { lastReadAt: at }),
  );
}

export type SitePorts = {
  permissions: PermissionPort;
  scripts: SiteScriptPort;
  session: SessionPort;
};

async function wantedScripts(workspace: Workspace, permissions: PermissionPort) {
  const { agreedAt } = await readPreferences(workspace);
  if (agreedAt === null) return [];
  const wanted: { site: string; origins: readonly string[]; allFrames: boolean }[] = [];
  for (const { site, origins, isOn } of await readSiteSettings(workspace)) {
    if (!isOn || !isSiteId(site)) continue;
    const granted: string[] = [];
    for (const origin of origins) {
      if (await permissions.hasOrigins([origin])) granted.push(origin);
    }
    if (granted.length > 0) {
      wanted.push({ site, origins: granted, allFrames: findAbout(site).allFrames });
    }
  }
  return wanted;
}

/**
 * Brings the registered content scripts in line with what is switched on and granted: new sites
 * start in tabs that are open already; where a grant is gone the script stops, cleans up and what it
 * saw is forgotten, also where the site goes on elsewhere.
 */
export async function reconcileSites(workspace: Workspace, ports: SitePorts): Promise<void> {
  const wanted = await wantedScripts(workspace, ports.permissions);
  const registered = await ports.scripts.registered();
  if (registered.length > 0) await ports.scripts.unregister(registered);
  for (const script of wanted) await ports.scripts.register(script);
  for (const script of wanted) await ports.scripts.injectNow(script);
  for (const { site } of await readSiteSettings(workspace)) {
    const exceptOn = wanted.find((script) => script.site === site)?.origins ?? [];
    for (const tabId of await ports.scripts.stop(site, { exceptOn })) {
      await dropFrames(ports.session, tabId, { site, reach: { exceptOn } });
    }
  }
}
