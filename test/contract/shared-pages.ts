import { existsSync, readFileSync } from 'node:fs';
import { normalisePhone } from '../../lib/domain/identity/normalise-phone.ts';
import type { FieldKey, Sighting } from '../../lib/domain/sighting.ts';
import { isSiteId, type SiteId } from '../../lib/sites/catalog.ts';
import { readBuiltIn } from '../../lib/sites/registry.ts';
import { openHtml } from './site-stage.ts';

/** Pages of real front ends, read in place where somebody put them beside the repository. */
const folder = new URL('../../../shared/fixtures/', import.meta.url);
export const hasSharedPages = existsSync(new URL('expected.json', folder));

type Right = Record<string, string | number | boolean | null>;
export type SharedPage = { file: string; siteId: SiteId; url: string; html: string; right: Right };

type Listed = { file: string; adapter: string | null; url: string; expect: Right };

const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

/** Those that our adapters cover; pages without an adapter of their own are any-page's. */
export function sharedPages(): SharedPage[] {
  // cast: a file of known shape, and a wrong one fails the test
  const { fixtures } = JSON.parse(read('expected.json')) as { fixtures: Listed[] };
  return fixtures.flatMap(({ file, adapter, url, expect }) => {
    const siteId = adapter ?? 'any-page';
    if (!isSiteId(siteId)) return [];
    const right = adapter === null ? rightOfCard(file) : expect;
    return [{ file, siteId, url, html: read(file), right }];
  });
}

/** Microformats tests keep their answer beside the page; the first card is the page's person. */
function rightOfCard(file: string): Right {
  type Property = string | { properties?: { name?: string[] } };
  type Card = { properties: Record<string, Property[]> };
  // cast: see above
  const { items } = JSON.parse(read(file.replace(/\.html$/, '.expected.json'))) as {
    items: Card[];
  };
  const first = (key: string) => {
    const value = items[0]?.properties[key]?.[0];
    return (typeof value === 'string' ? value : value?.properties?.name?.[0]) ?? null;
  };
  return {
    name: first('name'),
    email: first('email')?.replace(/^mailto:/, '') ?? null,
    company: first('org'),
    title: first('role'),
  };
}

const renamed: Record<string, string> = {
  sessionId: 'sessionKey',
  threadId: 'sessionKey',
  emailInText: 'textEmail',
  phoneInText: 'textPhone',
  wechatInText: 'textWechat',
  value: 'cellValue',
};
const compared = new Set<string>([
  'name',
  'remark',
  'handle',
  'email',
  'phone',
  'wechat',
  'company',
  'title',
  'region',
  'cell',
  'cellValue',
  'textEmail',
  'textPhone',
  'textWechat',
  'sessionKey',
  'isGroup',
  'last',
  'messages',
  'customer',
]);

export type Score = {
  positives: [right: number, of: number];
  negatives: [right: number, of: number];
  wrong: string[];
};

export function emptyScore(): Score {
  return { positives: [0, 0], negatives: [0, 0], wrong: [] };
}

/** Reads a page and counts every expected field; null expects that the field is absent. */
export function scorePage(
  page: SharedPage,
  html: string,
  score: Score,
  right = page.right,
): number {
  const { sighting } = readBuiltIn(page.siteId, openHtml(html, page.url));
  let fields = 0;
  for (const [listed, value] of Object.entries(right)) {
    const key = renamed[listed] ?? listed;
    if (!compared.has(key)) continue;
    fields += 1;
    const found = sighting ? valueOf(sighting, key) : null;
    const count = value === null ? score.negatives : score.positives;
    count[1] += 1;
    if (isSame(key, value, found)) count[0] += 1;
    else
      score.wrong.push(
        `${page.file} ${key}: ${JSON.stringify(found)} for ${JSON.stringify(value)}`,
      );
  }
  return fields;
}

function valueOf(sighting: Sighting, key: string): unknown {
  if (key === 'sessionKey' || key === 'isGroup') return sighting[key];
  if (key === 'messages') return sighting.messages.length;
  if (key === 'last') return sighting.messages.at(-1)?.text ?? null;
  const { fields } = sighting;
  if (key === 'customer')
    return fields.email?.[0] ?? fields.phone?.[0] ?? fields.wechat?.[0] ?? null;
  // cast: all other keys compared are field keys
  return fields[key as FieldKey]?.[0]?.value ?? null;
}

function isSame(key: string, right: unknown, found: unknown): boolean {
  if (!/phone/i.test(key) || right === null) return right === found;
  const digits = (value: unknown) => (typeof value === 'string' ? value.replace(/\D/g, '') : '');
  const normal = digits(typeof found === 'string' ? normalisePhone(found) : null);
  return normal !== '' && (normal === digits(right) || normal.endsWith(digits(right)));
}

/** The same page after a redesign: every hook that an adapter could hold on to is renamed. */
export function breakHooks(html: string): string {
  return html
    .replace(
      /\b(class|id)="([^"]*)"/g,
      (_, name: string, value: string) => `${name}="${value.replace(/[\w-]+/g, 'x$&')}"`,
    )
    .replace(/\s(email|name|title|role|href|itemprop|itemtype|jid|data-[\w-]+)="/g, ' x-$1="');
}
