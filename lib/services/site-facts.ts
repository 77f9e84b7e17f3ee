import { avatarMark, linkNameOf } from '../domain/identity/link-name.ts';
import type { Proposal } from '../domain/identity/match.ts';
import { proposalOf } from '../domain/identity/propose-customer.ts';
import { answerOf, seenContacts } from '../domain/identity/seen-contacts.ts';
import type { Sighting } from '../domain/sighting.ts';
import { findAbout, isSiteId, siteCatalog } from '../sites/catalog.ts';
import type { SiteAbout } from '../sites/kit/site.ts';
import type { NewContactPoint } from './customers.ts';
import { coversOrigin } from './desk.ts';
import type { ShownPerson } from './links.ts';

/** What a page may say about a site: its name, what it asks for, how sure it is. */
export type SiteFacts = Pick<SiteAbout, 'id' | 'kind' | 'tier' | 'origins' | 'name'>;

/** Sites with origins of their own, which are switched on by one click. */
export const builtInSites: readonly SiteFacts[] = siteCatalog.filter(
  ({ origins }) => origins.length > 0,
);

/** The built-in site of an address; null where there is none. */
export function siteOfAddress(address: string): SiteFacts | null {
  if (!URL.canParse(address)) return null;
  const { origin } = new URL(address);
  const isHere = ({ origins }: SiteFacts) =>
    origins.some((pattern) => coversOrigin(pattern, origin));
  return builtInSites.find(isHere) ?? null;
}

/** Name of a site in the user's language; its id for one that is no longer in the catalog. */
export function siteName(id: string, language: string): string {
  if (!isSiteId(id)) return id;
  const { name } = findAbout(id);
  return language.startsWith('zh') ? name.zh : name.en;
}

function isDurable(site: string): boolean {
  return isSiteId(site) ? findAbout(site).isDurable('handle') : false;
}

/** The person a sighting shows, in the form in which the rep's answer about them is kept. */
export function shownPersonOf(sighting: Sighting): ShownPerson | null {
  const name = linkNameOf(sighting, isDurable(sighting.site));
  if (name === '') return null;
  const { site, ownAccount } = sighting;
  return { site, account: ownAccount ?? '', name, avatar: keptAvatar(sighting) };
}

const longestAvatar = 200;

/** What tells the picture apart, never its full address: that may carry the login of the page. */
function keptAvatar(sighting: Sighting): string {
  const mark = avatarMark(answerOf(sighting, 'avatar'));
  return mark.length > longestAvatar ? '' : mark; // a shortened mark would never be found again
}

/** A member of a group, likewise. */
export function shownMemberOf(sighting: Sighting, name: string): ShownPerson {
  return { site: sighting.site, account: sighting.ownAccount ?? '', name, avatar: '' };
}

/** A group member seen alone, as far as the shown name tells. */
export function memberAlone(sighting: Sighting, name: string): Sighting {
  const fields = { name: [{ value: name, confidence: 1, finder: 'member' }] };
  return { ...sighting, isGroup: false, sessionKey: null, members: [], messages: [], fields };
}

/** What a group member's shown name offers to save: name, school, a phone that stands in it. */
export function memberProposal(sighting: Sighting, name: string): Proposal {
  return proposalOf(memberAlone(sighting, name), false);
}

/** Ways to reach somebody that were only said in the talk: offered, never taken by themselves. */
export function saidContactsOf(sighting: Sighting): NewContactPoint[] {
  return seenContacts(sighting, isDurable(sighting.site))
    .filter(({ source }) => source === 'text' || source === 'hint')
    .map(({ kind, value, channel }) => ({ kind, value, shown: value, channel }))
    .slice(0, 4);
}
