import type { ContactPoint } from '../records/contact-point.ts';
import type { Interaction } from '../records/interaction.ts';
import type { Link } from '../records/link.ts';

/** A site that the user switched on, as far as a way to a conversation needs to know it. */
export type OpenSite = {
  id: string;
  kind: 'chat' | 'mail' | 'sheet' | 'page';
  /** Match patterns of the hosts it is on for. */
  origins: readonly string[];
};

export type WaySources = {
  contactPoints: readonly ContactPoint[];
  interactions: readonly Interaction[];
  links: readonly Link[];
  /** Sites that are on; nothing else is ever opened. */
  sites: readonly OpenSite[];
  /** Whether an address opens one conversation of a site again: known of each site, never guessed. */
  opensConversation: (site: string, address: string) => boolean;
};

/**
 * `address`: it opens the conversation itself. `search`: the site has to be searched for `text`, which
 * is copied for that.
 */
export type ConversationWay =
  | { kind: 'address'; site: OpenSite; url: string }
  | { kind: 'search'; site: OpenSite; text: string };

/**
 * The shortest way to the conversation with a customer, on the site where they were met last: the
 * WhatsApp number, the page of a talk whose address opens it again, a search of the mailbox for the
 * e-mail; else the site itself, to be searched for the name they bear there. Who was met nowhere is
 * written to by mail. Null where no site that is on knows them.
 */
export function wayToConversation(name: string, sources: WaySources): ConversationWay | null {
  for (const id of metOn(sources)) {
    const site = siteOf(sources, id);
    const way = site && wayOn(site, name, sources);
    if (way) return way;
  }
  const gmail = siteOf(sources, 'gmail');
  return gmail ? mailWay(gmail, sources) : null;
}

function wayOn(site: OpenSite, name: string, sources: WaySources): ConversationWay | null {
  if (site.kind !== 'chat' && site.kind !== 'mail') return null;
  return (
    whatsappWay(site, sources) ??
    pageWay(site, sources) ??
    mailWay(site, sources) ??
    searchWay(site, name, sources)
  );
}

/** Sites on which they were talked to, confirmed, or have a handle; newest first. */
function metOn({ interactions, links, contactPoints }: WaySources): string[] {
  const confirmed = live(links).filter(({ verdict }) => verdict === 'is');
  const seen = [
    ...live(interactions).map(({ site, at }) => ({ site, at })),
    ...confirmed.map(({ site, updatedAt }) => ({ site, at: updatedAt })),
    ...live(contactPoints).map(({ kind, channel, updatedAt }) => ({
      site: kind === 'whatsapp' ? whatsappId : channel,
      at: updatedAt,
    })),
  ].toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return [...new Set(seen.map(({ site }) => site))];
}

const whatsappId = 'whatsapp-web';
/** E.164, as contact points are normalised where the country is known. */
const international = /^\+[1-9]\d{6,14}$/;

function siteOf({ sites }: WaySources, id: string): OpenSite | undefined {
  return sites.find((site) => site.id === id);
}

/**
 * WhatsApp opens the conversation with a number, known or not: only one with its country code is sure
 * to be this customer's.
 */
function whatsappWay(site: OpenSite, { contactPoints }: WaySources): ConversationWay | null {
  if (site.id !== whatsappId) return null;
  const numbers = live(contactPoints).filter(({ value }) => international.test(value));
  const number =
    numbers.find(({ kind }) => kind === 'whatsapp') ?? numbers.find(({ kind }) => kind === 'phone');
  if (!number) return null;
  const digits = number.value.slice(1);
  return { kind: 'address', site, url: `https://web.whatsapp.com/send?phone=${digits}` };
}

/** What was noted in a group lies beside the group's talk, not beside theirs. */
function pageWay(
  site: OpenSite,
  { interactions, opensConversation }: WaySources,
): ConversationWay | null {
  const pages = live(interactions)
    .filter((row) => row.site === site.id && row.group === '')
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
    .flatMap(({ page }) => page ?? []);
  const found = pages.find(({ address }) => opensConversation(site.id, address));
  return found ? { kind: 'address', site, url: found.address } : null;
}

function mailWay(site: OpenSite, sources: WaySources): ConversationWay | null {
  const email = emailOf(sources);
  if (site.id !== 'gmail' || email === null) return null;
  const wanted = encodeURIComponent(email);
  return { kind: 'address', site, url: `https://mail.google.com/mail/u/0/#search/${wanted}` };
}

function searchWay(site: OpenSite, name: string, sources: WaySources): ConversationWay {
  const link = live(sources.links).find((row) => row.site === site.id && row.verdict === 'is');
  const email = site.kind === 'mail' ? emailOf(sources) : null;
  return { kind: 'search', site, text: email ?? link?.name ?? name };
}

function emailOf({ contactPoints }: WaySources): string | null {
  return live(contactPoints).find(({ kind }) => kind === 'email')?.value ?? null;
}

function live<Row extends { deletedAt: string | null }>(rows: readonly Row[]): Row[] {
  return rows.filter(({ deletedAt }) => deletedAt === null);
}
