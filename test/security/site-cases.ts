import type { Sighting } from '../../lib/domain/sighting.ts';
import { builtInData } from '../../lib/sites/built-in-data.ts';
import { type SiteId, siteIds } from '../../lib/sites/catalog.ts';
import type { SiteFixture } from '../../lib/sites/kit/fixture.ts';
import { type Look, readPage } from '../../lib/sites/kit/read-page.ts';
import { findSite } from '../../lib/sites/registry.ts';
import { fixturesOf } from '../contract/site-fixtures.ts';
import { openFixture, readFixture } from '../contract/site-stage.ts';

export type SiteCase = { id: SiteId; fixture: SiteFixture; name: string };

/** Every own-made page of every site. */
export const allCases: readonly SiteCase[] = siteIds.flatMap((id) =>
  fixturesOf[id].map((fixture) => ({ id, fixture, name: `${id} ${fixture.file.slice(11, -5)}` })),
);

/** One page of each site on which somebody is known by name, for the sites that read names. */
export const namedCases: readonly (SiteCase & { shown: string })[] = siteIds.flatMap((id) => {
  const found = allCases.find((one) => one.id === id && nameOf(one.fixture) !== '');
  return found ? [{ ...found, shown: nameOf(found.fixture) }] : [];
});

/** A name that is in the document, not only in what was copied. */
function nameOf({ expect: right, copied, isNotOurs }: SiteFixture): string {
  return copied || isNotOurs ? '' : (right.fields?.name ?? '');
}

/** One page of each site that shows a value, in the document or copied, where no name is read. */
export const valueCases: readonly SiteCase[] = siteIds
  .filter((id) => !namedCases.some((one) => one.id === id))
  .flatMap((id) => allCases.find((one) => one.id === id && !one.fixture.expect.isEmpty) ?? []);

export function openCase({ id, fixture }: SiteCase, change = (html: string) => html): Look {
  return openFixture(change(readFixture(id, fixture.file)), fixture);
}

export function readCase({ id, fixture }: SiteCase, look: Look): Sighting | null {
  const data = fixture.taught ?? builtInData(id);
  return readPage(findSite(id), data, look).sighting;
}

/** Everything that holds nodes: the document, its same-site frames and its open shadow roots. */
export function rootsOf(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap((element) => {
    const frame = element.localName === 'iframe' ? Reflect.get(element, 'contentDocument') : null;
    const found = element.shadowRoot ?? frame;
    // cast: an element has a shadow root or a frame has a document, nothing else
    return found ? rootsOf(found as Document | ShadowRoot) : [];
  });
  return [root, ...inner];
}

/** Ways to write another name into an opened page wherever it shows one; documents are parsed once. */
export function openNamePlaces(look: Look, shown: string): ((name: string) => void)[] {
  return rootsOf(look.win.document).flatMap((root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...[...element.childNodes].filter((node) => node.nodeType === 3).flatMap(placeIn(shown)),
      ...[...element.attributes].filter(({ name }) => name !== 'href').flatMap(placeIn(shown)),
    ]),
  );
}

/** Pages also write a name with other kinds of spaces. */
const placeIn = (shown: string) => (node: Node) => {
  const text = node.nodeValue ?? '';
  const parts = text.replace(/\s/g, ' ').split(shown);
  if (parts.length < 2) return [];
  return [
    (name: string) => {
      node.nodeValue = parts.join(name);
    },
  ];
};
