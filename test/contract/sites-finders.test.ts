import { describe, expect, it } from 'vitest';
import type { Finder, FinderSet } from '../../lib/domain/selectors/site-data.ts';
import { builtInData } from '../../lib/sites/built-in-data.ts';
import { type SiteId, siteIds } from '../../lib/sites/catalog.ts';
import { pagesOf } from './site-roles.ts';

/** What tells one person, or one cell, from all others. */
const keyFields = ['name', 'email', 'handle', 'cell', 'cellValue'] as const;
type KeyField = (typeof keyFields)[number];

/** Parts that speak of somebody else than the open one, or stand on a page of their own. */
const apart: Readonly<Partial<Record<SiteId, readonly string[]>>> = {
  roundcube: ['letter'],
  'qq-mail': ['person'],
  snappymail: ['recipient'],
  'yahoo-mail': ['recipient'],
};

const inAddress = 'the address of the page alone bears the id';
const byPlace = 'read by code from where the cell stands in its table';
const byTag = 'standards name the place; several sources are read in a fixed order';
const oneLine = 'nothing else on the page names the person; its title and its text are both read';

/** Where there are no two ways to a field: why. */
const reasons: Readonly<Record<string, string>> = {
  'telegram-a handle': inAddress,
  'messenger handle': inAddress,
  'instagram handle': inAddress,
  'line-oa handle': inAddress,
  'line-oa name': 'every tool that is known reads the active row of the list and nothing else',
  'zalo handle': 'the row of the list alone bears the id',
  'snappymail name': oneLine,
  'snappymail/recipient name': 'one text of a line without marks of its own',
  'snappymail/recipient email': 'one text of a line without marks of its own',
  'qq-mail/person name': oneLine,
  'yahoo-mail/recipient name': 'the text of the mark is all that shows a name',
  'zoho-mail name': 'the few tools that know the page read one mark of the sender',
  'tencent-docs cell': 'the box left of the formula bar alone says which cell is chosen',
  'notion email': 'on a page beside the table an e-mail stands in its link alone',
  'jspreadsheet cell': byPlace,
  'jspreadsheet cellValue': byPlace,
  'airtable name': byPlace,
  'airtable email': byPlace,
  'html-table name': byPlace,
  'html-table email': byPlace,
  'any-page name': byTag,
  'any-page email': byTag,
  'any-page handle': byTag,
};

type Group = { readonly label: string; readonly sets: readonly FinderSet[] };

/** What of a site's data speaks of one person on one page. */
function groupsOf(id: SiteId): readonly Group[] {
  const { finders = {}, parts = {} } = builtInData(id);
  const alone = apart[id] ?? [];
  const together = Object.entries(parts).flatMap(([part, set]) =>
    alone.includes(part) ? [] : [set],
  );
  const others = alone.map((part) => ({ label: `${id}/${part}`, sets: [parts[part] ?? {}] }));
  return [{ label: id, sets: [finders, ...together] }, ...others];
}

type Hooks = ReadonlySet<string>;

/** Ids, classes, attributes and names of elements that a selector rests on. */
function hooksOf(css: string): Hooks {
  return new Set(css.match(/\[[^\]]{1,80}\]|[#.]?[a-zA-Z][\w-]*|\*/g) ?? []);
}

type InSet = { readonly finder: Finder; readonly set: FinderSet };

/** Of two places on the page, or by names of which neither list contains the other. */
function isIndependent(one: InSet, other: InSet): boolean {
  const [first, second] = [hooksOf(one.finder.css), hooksOf(other.finder.css)];
  if (one.set !== other.set) return one.finder !== other.finder;
  const isWithin = (some: Hooks, all: Hooks) => [...some].every((hook) => all.has(hook));
  return !isWithin(first, second) && !isWithin(second, first);
}

function hasTwoWays({ sets }: Group, key: KeyField): boolean {
  const all = sets.flatMap((set) => (set[key] ?? []).map((finder) => ({ finder, set })));
  return all.some((one) => all.some((other) => isIndependent(one, other)));
}

/** Whether a page shows it; of a sheet with cells only those, as code takes apart what is in them. */
function isKeyOf(id: SiteId, key: KeyField): boolean {
  const hasCells = isShown(id, 'cell');
  return isShown(id, key) && (!hasCells || key === 'cell' || key === 'cellValue');
}

function isShown(id: SiteId, key: KeyField): boolean {
  const pages = pagesOf(id).filter(({ copied, taught }) => !copied && !taught);
  return pages.some(({ expect: right }) => (right.fields?.[key] ?? null) !== null);
}

const cases = siteIds.flatMap((id) =>
  groupsOf(id).flatMap((group) =>
    keyFields
      .filter(
        (key) => group.sets.some((set) => set[key]) || (group.label === id && isKeyOf(id, key)),
      )
      .map((key) => ({ name: `${group.label} ${key}`, hasTwo: hasTwoWays(group, key) })),
  ),
);

describe('what says who is open', () => {
  it.each(cases)('is found in two ways, or it is said why not: $name', ({ name, hasTwo }) => {
    const reason = reasons[name];
    expect(hasTwo ? reason === undefined : (reason ?? '').length > 20).toBe(true);
  });

  it('is excused for no field that is not read', () => {
    const names = cases.map(({ name }) => name);
    expect(Object.keys(reasons).filter((name) => !names.includes(name))).toEqual([]);
  });
});
