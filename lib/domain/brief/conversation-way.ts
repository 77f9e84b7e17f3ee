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
};

/**
 * `address`: it opens the conversation itself. `search`: the site has to be searched for `text`, which
 * is copied for that.
 */
export type ConversationWay =
  | { kind: 'address'; site: OpenSite; url: string }
  | { kind: 'search'; site: OpenSite; text: string };

/**
 * The shortest way to the conversation with a customer: a WhatsApp number, the page of the last talk
 * that has a durable address, a search of the mailbox for the e-mail; else the site that they were last
 * met on, to be searched for the name they bear there. Null where no site that is on knows them.
 */
export function wayToConversation(name: string, sources: WaySources): ConversationWay | null {
  return whatsappWay(sources) ?? pageWay(sources) ?? mailWay(sources) ?? searchWay(name, sources);
}

function siteOf({ sites }: WaySources, id: string): OpenSite | undefined {
  return sites.find((site) => site.id === id);
}

/** WhatsApp opens the conversation with a number, known or not. */
function whatsappWay(sources: WaySources): ConversationWay | null {
  const site = siteOf(sources, 'whatsapp-web');
  const points = live(sources.contactPoints);
  const isMet =
    points.some(({ channel, kind }) => channel === 'whatsapp-web' || kind === 'whatsapp') ||
    live(sources.interactions).some((row) => row.site === 'whatsapp-web') ||
    live(sources.links).some((row) => row.site === 'whatsapp-web' && row.verdict === 'is');
  const number =
    points.find(({ kind }) => kind === 'whatsapp') ??
    points.find(({ kind }) => kind === 'phone') ??
    null;
  const digits = number?.value.replace(/\D/g, '') ?? '';
  if (!site || !isMet || digits.length < 7) return null;
  return { kind: 'address', site, url: `https://web.whatsapp.com/send?phone=${digits}` };
}

function pageWay(sources: WaySources): ConversationWay | null {
  const talks = live(sources.interactions).toSorted((a, b) => (a.at < b.at ? 1 : -1));
  for (const { site: id, page } of talks) {
    const site = siteOf(sources, id);
    const isTalk = site?.kind === 'mail' || site?.kind === 'chat';
    if (site && isTalk && page && isOfConversation(page.address)) {
      return { kind: 'address', site, url: page.address };
    }
  }
  return null;
}

/** The address of one conversation, not of the whole mailbox or chat. */
function isOfConversation(address: string): boolean {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return false;
  const { hash, search, pathname } = new URL(address);
  const last = pathname.split('/').findLast((part) => part !== '') ?? '';
  return hash.length > 1 || search.length > 1 || last.length >= 8;
}

function mailWay(sources: WaySources): ConversationWay | null {
  const site = siteOf(sources, 'gmail');
  const email = live(sources.contactPoints).find(({ kind }) => kind === 'email');
  if (!site || !email) return null;
  const wanted = encodeURIComponent(email.value);
  return { kind: 'address', site, url: `https://mail.google.com/mail/u/0/#search/${wanted}` };
}

/** Newest first: where they were talked to, confirmed, or have a handle. */
function searchWay(name: string, sources: WaySources): ConversationWay | null {
  const links = live(sources.links).filter(({ verdict }) => verdict === 'is');
  const seen = [
    ...live(sources.interactions).map(({ site, at }) => ({ site, at })),
    ...links.map(({ site, updatedAt }) => ({ site, at: updatedAt })),
    ...live(sources.contactPoints).map(({ channel, updatedAt }) => ({
      site: channel,
      at: updatedAt,
    })),
  ].toSorted((a, b) => (a.at < b.at ? 1 : -1));
  for (const { site: id } of seen) {
    const site = siteOf(sources, id);
    if (site?.kind !== 'chat' && site?.kind !== 'mail') continue;
    return { kind: 'search', site, text: links.find((link) => link.site === id)?.name ?? name };
  }
  return null;
}

function live<Row extends { deletedAt: string | null }>(rows: readonly Row[]): Row[] {
  return rows.filter(({ deletedAt }) => deletedAt === null);
}
