import { addTo, type Fields } from '../kit/candidates.ts';
import type { SafeDom } from '../kit/safe-dom.ts';
import type { PageCss } from './data.ts';

const mostScripts = 10;
const mostNodes = 200;
const scriptCap = 60_000;

type Node = Readonly<Record<string, unknown>>;
/** Under these keys stand the people and firms that made or sell the page's subject. */
const makers = [
  'publisher',
  'author',
  'creator',
  'editor',
  'provider',
  'brand',
  'manufacturer',
  'seller',
  'sourceOrganization',
  'contributor',
  'copyrightHolder',
  'sponsor',
  'reviewedBy',
  'organizer',
];
const articleType = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting)$/;
const companyType = /(?:Organization|Corporation|LocalBusiness|Store)$/;

export type LinkedData = { people: Fields[]; isArticle: boolean };

/** Top-level people and organisations of the page's JSON-LD, without makers and publishers. */
export function readJsonLd(dom: SafeDom, css: PageCss, isPost: boolean): LinkedData {
  const nodes = dom
    .findAll(css.jsonLd, null, mostScripts)
    .flatMap((script) => topNodes(parse(dom.ownText(script, scriptCap))))
    .slice(0, mostNodes);
  const made = new Set(nodes.flatMap(makerIds));
  const subjects = nodes.filter((node) => !made.has(text(node['@id'])));
  const isArticle = nodes.some((node) => hasType(node, articleType));
  // A site states its own firm on every page; beside a WebSite node it says nothing of the subject.
  const isOwnFirm =
    isPost || isArticle || nodes.some((node) => hasType(node, /^(?:WebSite|Product)$/));
  const people = subjects
    .map((node) => personOf(node) ?? (isOwnFirm ? null : companyOf(node)))
    .filter((fields) => fields !== null);
  return { people, isArticle };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null; // a page's broken JSON-LD is common and is simply no source
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, mostNodes) : [value];
}

/** The roots, the members of a graph, and what a page says it is about. */
function topNodes(json: unknown): Node[] {
  const roots = listOf(json).filter(isNode);
  const all = roots.flatMap((root) => [root, ...listOf(root['@graph']).filter(isNode)]);
  return all.flatMap((node) => [node, ...listOf(node['mainEntity']).filter(isNode)]);
}

function makerIds(node: Node): string[] {
  const values = makers.flatMap((key) => listOf(node[key]));
  return values
    .filter(isNode)
    .map((maker) => text(maker['@id']))
    .filter((id) => id !== '');
}

function hasType(node: Node, pattern: RegExp): boolean {
  return listOf(node['@type']).some((type) => pattern.test(text(type).split('/').at(-1) ?? ''));
}

function text(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, 400);
  return typeof value === 'number' ? String(value) : '';
}

function nameOf(value: unknown): string {
  const [first] = listOf(value);
  return isNode(first) ? text(first['name']) : text(first);
}

function personOf(node: Node): Fields | null {
  if (!hasType(node, /^Person$/)) return null;
  const parts = [text(node['givenName']), text(node['familyName'])].filter((part) => part !== '');
  const fields = contactsOf(node);
  add(fields, 'name', text(node['name']) || parts.join(' '));
  add(fields, 'title', nameOf(node['jobTitle']));
  add(fields, 'company', nameOf(node['worksFor']) || nameOf(node['affiliation']));
  return fields;
}

function companyOf(node: Node): Fields | null {
  if (!hasType(node, companyType)) return null;
  const fields = contactsOf(node);
  add(fields, 'company', text(node['name']));
  return fields;
}

function contactsOf(node: Node): Fields {
  const fields: Fields = {};
  const points = [node, ...listOf(node['contactPoint']).filter(isNode)];
  for (const point of points) {
    for (const email of listOf(point['email']))
      add(fields, 'email', text(email).replace(/^mailto:/i, ''));
    for (const phone of listOf(point['telephone']))
      add(fields, 'phone', text(phone).replace(/^tel:/i, ''));
  }
  return fields;
}

function add(fields: Fields, key: 'name' | 'title' | 'company' | 'email' | 'phone', value: string) {
  addTo(fields, key, [{ value, confidence: 0.7, finder: 'json-ld' }]);
}
