import { readdirSync, readFileSync } from 'node:fs';
import type { FieldKey } from '../../lib/domain/sighting.ts';
import { findAbout, type SiteId, siteIds } from '../../lib/sites/catalog.ts';
import { matchesOrigin } from '../../lib/sites/kit/match-origin.ts';
import { switchPages } from './chat-switch-pages.ts';
import { mailSwitchPages } from './mail-switch-pages.ts';
import { pagesOf } from './site-roles.ts';

/** What a site was held against beside the pages that were made for it. */
const realThing: Readonly<Partial<Record<SiteId, string>>> = {
  'wechat-web': 'its front end of 2019, saved, over invented contacts: three pages; untested live',
  gmail: 'two saved pages, of 2017 and 2025; untested live',
  outlook: 'untested; one page made after hooks that others noted',
  roundcube: 'run: 1.6.5 with Dovecot; three saved pages',
  converse: 'run: 14.0.0 with Prosody; one saved page',
  luckysheet: 'run: 2.1.13; one saved page',
  jspreadsheet: 'run: 5.0.4',
  taught: 'what the user points at; a shop page of our own in a browser',
  'html-table': 'the table models of HTML and ARIA; no page of others',
  'any-page': 'five pages of the microformats tests',
};

/** Sites that are read on any host, by the host of their demo page. */
const demoHosts: Readonly<Record<string, SiteId>> = {
  'orders.example.test': 'html-table',
  'about.example.test': 'any-page',
};

const words: Readonly<Partial<Record<FieldKey, string>>> = {
  handle: 'id',
  cellValue: 'value of the cell',
  textEmail: 'contacts in the text',
  textPhone: 'contacts in the text',
  textWechat: 'contacts in the text',
};

const order: readonly FieldKey[] = [
  'name',
  'remark',
  'handle',
  'email',
  'phone',
  'wechat',
  'company',
  'title',
  'region',
  'avatar',
  'cell',
  'cellValue',
  'textEmail',
  'textPhone',
  'textWechat',
];

/** What its own-made pages show it to read, in a fixed order. */
function fieldsOf(id: SiteId): string {
  const rights = pagesOf(id).map((page) => page.expect);
  const isRead = (key: FieldKey) => rights.some(({ fields }) => (fields?.[key] ?? null) !== null);
  const isMail = findAbout(id).kind === 'mail';
  const wordOf = (key: FieldKey) => (isMail && key === 'title' ? 'subject' : (words[key] ?? key));
  const seen = order.filter(isRead).map(wordOf);
  const also = [
    rights.some(({ messages = 0 }) => messages > 0) && 'messages',
    rights.some(({ members = [] }) => members.length > 0) && 'members of a group',
    rights.some(({ row }) => row) && 'row',
  ].filter((word) => word !== false);
  const isByLesson = pagesOf(id).every(({ taught, expect: right }) => taught || right.isEmpty);
  return [...new Set([...seen, ...also])].join(', ') + (isByLesson ? ' – once taught' : '');
}

const root = new URL('../../', import.meta.url);

function sitesAt(host: string): SiteId[] {
  const known = demoHosts[host];
  if (known) return [known];
  const isHere = (id: SiteId) =>
    findAbout(id).origins.some((origin) => matchesOrigin(new URL(`https://${host}/`), origin));
  return siteIds.filter(isHere);
}

/** Sites that have a demo page under their real host name; one host can have several sites. */
function onDemoPages(): ReadonlySet<SiteId> {
  const hosts = readdirSync(new URL('test/pages/', root), { withFileTypes: true });
  return new Set(hosts.flatMap((host) => (host.isDirectory() ? sitesAt(host.name) : [])));
}

/** Addresses that the long walks of the browser go through. */
function walkedAddresses(): string {
  const folder = new URL('test/e2e/long/', root);
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const text = files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
  return text.replaceAll('demoPages.sheets', 'https://docs.google.com/');
}

/** Of several sites of one host only some are looked at. */
const notOnThatPage: readonly SiteId[] = ['telegram-a', 'feishu-sheets'];

export type SiteRow = {
  readonly id: SiteId;
  readonly tier: string;
  readonly verifiedOn: string;
  readonly gives: string;
  readonly pages: string;
  readonly inBrowser: string;
  readonly switched: string;
  readonly real: string;
};

/** In: the repository as it stands. Out: what can be said of each site without claiming more. */
export function siteRows(): readonly SiteRow[] {
  const shown = onDemoPages();
  const walked = walkedAddresses();
  const simulated = new Set([...switchPages, ...mailSwitchPages].map(({ site }) => site));
  return siteIds.map((id) => {
    const { tier, verifiedOn, origins } = findAbout(id);
    const hosts = origins.map((origin) => origin.replace(/^https:\/\/(?:\*\.)?|\/.*$/g, ''));
    const isShown = shown.has(id) && !notOnThatPage.includes(id);
    const isWalked = isShown && hosts.some((host) => walked.includes(host));
    return {
      id,
      tier: String(tier),
      verifiedOn,
      gives: fieldsOf(id),
      pages: String(new Set(pagesOf(id).map(({ file }) => file)).size),
      inBrowser: isShown ? 'yes' : '–',
      switched:
        [simulated.has(id) && 'simulated', isWalked && 'browser'].filter(Boolean).join(', ') || '–',
      real: realThing[id] ?? 'untested',
    };
  });
}
