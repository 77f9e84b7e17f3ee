import { normaliseSighting } from '../domain/identity/normalise-sighting.ts';
import { toInstant } from '../domain/instants.ts';
import { coversOrigin } from '../domain/match-pattern.ts';
import type { Sighting } from '../domain/sighting.ts';
import type { PagePlace } from '../messages/sender.ts';
import type { SessionPort } from '../platform/session-values.ts';
import { findAbout, isSiteId } from '../sites/catalog.ts';
import { readPreferences } from './preferences.ts';
import { takeCopiedRows } from './sheet-list.ts';
import { noteRead, readSiteSettings } from './site-settings.ts';
import { putSighting } from './tab-contexts.ts';
import type { Workspace } from './workspace.ts';

export { coversOrigin };

/** Whether a site's script can be meant to run on this origin at all; needs no stored settings. */
export function maySpeakFrom(site: string, origin: string): boolean {
  if (!isSiteId(site)) return false;
  const { origins } = findAbout(site);
  return origins.length === 0 || origins.some((pattern) => coversOrigin(pattern, origin));
}

/** How a site is switched on for an origin; null when it is not, or nothing was agreed to. */
export async function settingFor(workspace: Workspace, site: string, origin: string) {
  const { agreedAt } = await readPreferences(workspace);
  if (agreedAt === null) return null;
  const settings = await readSiteSettings(workspace);
  const isMeant = (pattern: string): boolean => coversOrigin(pattern, origin);
  return settings.find((row) => row.site === site && row.isOn && row.origins.some(isMeant)) ?? null;
}

export type ReceivedSighting = { site: string; sighting: Sighting | null; place: PagePlace };

/** Takes a sighting from a page into the context of its tab, normalised and without its address. */
export async function receiveSighting(
  workspace: Workspace,
  session: SessionPort,
  { site, sighting, place }: ReceivedSighting,
) {
  const { keepAddress } = findAbout(site);
  const context = await putSighting(session, {
    site,
    place,
    sighting: sighting && normaliseSighting(await withoutList(session, sighting)),
    address: URL.canParse(place.url) ? keepAddress(new URL(place.url)) : null,
    at: toInstant(workspace.now()),
  });
  if (sighting) await noteRead(workspace, site);
  return context;
}

/** A copied list is kept once for all tabs, not with every cell that is shown after it. */
async function withoutList(session: SessionPort, sighting: Sighting): Promise<Sighting> {
  const { copiedRows, ...shown } = sighting;
  if (copiedRows) await takeCopiedRows(session, sighting.site, copiedRows);
  return shown;
}
