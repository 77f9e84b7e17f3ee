import { cleanText } from '../../domain/clean-text.ts';
import { addTo, type Fields } from '../kit/candidates.ts';
import type { SafeDom } from '../kit/safe-dom.ts';
import type { PageCss } from './data.ts';
import { hasType, listOf, type Node, nameOf, nodesOf, textOf, topNodes } from './json-ld-nodes.ts';
import { shapedName } from './shaped-name.ts';

const mostScripts = 10;
const mostNodes = 200;
const scriptCap = 60_000;

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
/** Under these a firm names people of its own; the plural forms are those of older pages. */
const staff = ['employee', 'employees', 'founder', 'founders'];
const articleType = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting)$/;
const companyType = /(?:Organization|Corporation|LocalBusiness|Store)$/;
const personType = /^Person$/;

export type LinkedData = { people: Fields[]; isArticle: boolean };

/**
 * People and organisations of the page's JSON-LD, without makers and publishers: those at its top,
 * and whom a firm there names as its own.
 */
export function readJsonLd(dom: SafeDom, css: PageCss, isPost: boolean): LinkedData {
  const nodes = dom
    .findAll(css.jsonLd, null, mostScripts)
    .flatMap((script) => topNodes(dom.ownText(script, scriptCap)))
    .slice(0, mostNodes);
  const made = new Set(nodes.flatMap(makerIds));
  const subjects = nodes.filter((node) => !made.has(textOf(node['@id'])));
  const isArticle = nodes.some((node) => hasType(node, articleType));
  // A site states its own firm on every page; beside a WebSite node it says nothing of the subject.
  const isOwnFirm =
    isPost || isArticle || nodes.some((node) => hasType(node, /^(?:WebSite|Product)$/));
  const firms = isOwnFirm ? [] : subjects.filter((node) => hasType(node, companyType));
  const persons = subjects.filter((node) => hasType(node, personType));
  const listed = new Set(persons.map((node) => textOf(node['@id'])).filter((id) => id !== ''));
  const people = [
    ...persons.map((node) => personOf(node, employerOf(node, firms))),
    ...firms.map((firm) => faceOf(firm, peopleOf(firm, listed))),
  ];
  return { people, isArticle };
}

function makerIds(node: Node): string[] {
  return makers
    .flatMap((key) => nodesOf(node, key))
    .map((maker) => textOf(maker['@id']))
    .filter((id) => id !== '');
}

function staffOf(firm: Node): Node[] {
  return staff.flatMap((key) => nodesOf(firm, key));
}

/** The firm that points at a person who stands elsewhere on the page. */
function employerOf(person: Node, firms: readonly Node[]): Node | undefined {
  const id = textOf(person['@id']);
  const names = (firm: Node) => staffOf(firm).some((one) => textOf(one['@id']) === id);
  return id === '' ? undefined : firms.find(names);
}

/** Whom a firm names within itself; those who are `listed` at the top are read there. */
function peopleOf(firm: Node, listed: ReadonlySet<string>): Fields[] {
  const isPerson = (node: Node) => node['@type'] === undefined || hasType(node, personType);
  const own = staffOf(firm)
    .filter((node) => isPerson(node) && !listed.has(textOf(node['@id'])))
    .map((node) => personOf(node, firm));
  // A contact point is named after a person or after what it is for.
  const contacts = nodesOf(firm, 'contactPoint')
    .filter((point) => shapedName(cleanText(textOf(point['name']))) !== '')
    .map((point) => personOf(point, firm));
  return [...own, ...contacts].filter((fields) => fields.name !== undefined);
}

/** A firm with one person is that person, reached as the firm is where nothing else is said; else itself. */
function faceOf(firm: Node, [person, another]: readonly Fields[]): Fields {
  if (!person || another) return companyOf(firm);
  return person.email || person.phone ? person : { ...contactsOf(firm), ...person };
}

function personOf(node: Node, firm?: Node): Fields {
  const parts = [textOf(node['givenName']), textOf(node['familyName'])];
  const fields = contactsOf(node);
  add(fields, 'name', textOf(node['name']) || parts.filter((part) => part !== '').join(' '));
  add(fields, 'title', nameOf(node['jobTitle']));
  const employer = nameOf(node['worksFor']) || nameOf(node['affiliation']);
  add(fields, 'company', employer || textOf(firm?.['name']));
  return fields;
}

function companyOf(node: Node): Fields {
  const fields = contactsOf(node);
  add(fields, 'company', textOf(node['name']));
  return fields;
}

function contactsOf(node: Node): Fields {
  const fields: Fields = {};
  for (const point of [node, ...nodesOf(node, 'contactPoint')]) {
    for (const email of listOf(point['email']))
      add(fields, 'email', textOf(email).replace(/^mailto:/i, ''));
    for (const phone of listOf(point['telephone']))
      add(fields, 'phone', textOf(phone).replace(/^tel:/i, ''));
  }
  return fields;
}

function add(fields: Fields, key: 'name' | 'title' | 'company' | 'email' | 'phone', value: string) {
  addTo(fields, key, [{ value, confidence: 0.7, finder: 'json-ld' }]);
}
