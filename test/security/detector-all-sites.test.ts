import { describe, expect, it } from 'vitest';
import { cleanText } from '../../lib/domain/clean-text.ts';
import { matchSighting } from '../../lib/domain/identity/match-sighting.ts';
import type { Sighting } from '../../lib/domain/sighting.ts';
import { sightingSchema } from '../../lib/messages/contract.ts';
import { maySpeakFrom } from '../../lib/services/desk.ts';
import { findAbout, siteCatalog, siteIds } from '../../lib/sites/catalog.ts';
import { openBudget } from '../../lib/sites/kit/budget.ts';
import { readBuiltIn } from '../../lib/sites/registry.ts';
import { build } from '../builders.ts';
import { openHtml } from '../contract/site-stage.ts';
import { clobber } from './clobber.ts';
import {
  allCases,
  namedCases,
  openCase,
  openNamePlaces,
  readCase,
  rootsOf,
  type SiteCase,
  valueCases,
} from './site-cases.ts';
import { xssCorpus } from './xss-corpus.ts';

/** Every nineteenth payload, begun elsewhere for each site: all of them meet some site. */
const samples = (at: number) => xssCorpus.filter((_, index) => index % 19 === at % 19);
const markupOf = (document: Document) =>
  rootsOf(document).map((root) => ('body' in root ? root.documentElement : root.host).outerHTML);
const valuesOf = (sighting: Sighting | null) => [
  ...Object.values(sighting?.fields ?? {}).flatMap((list) => list.map(({ value }) => value)),
  ...(sighting?.members ?? []).map(({ name }) => name),
  sighting?.sessionKey ?? '',
];

describe('every site, on each of its pages', () => {
  it.each(allCases.map((one) => [one.name, one] as const))(
    '%s: writes nothing, and is not misled where elements shadow their own properties',
    (_, one) => {
      const look = openCase(one);
      const before = markupOf(look.win.document);
      const sighting = readCase(one, look);
      expect(markupOf(look.win.document)).toEqual(before);
      if (sighting) expect(sightingSchema.safeParse(sighting).success).toBe(true);
      clobber(look.win.document);
      expect(readCase(one, look)).toEqual(sighting);
    },
  );

  it.each(allCases.map((one) => [one.name, one] as const))(
    '%s: keeps no secret of the address',
    (_, { id, fixture }) => {
      const secret = 's3cretValue0123456789abcdef';
      const url = new URL(fixture.url);
      for (const name of ['access_token', 'sid', 'code', 'session', 'auth']) {
        url.searchParams.set(name, secret);
      }
      url.username = 'someone';
      url.password = secret;
      const about = siteCatalog.find((known) => known.id === id);
      expect(about?.keepAddress(url) ?? '').not.toContain(secret);
      url.hash = `${url.hash}&sid=${secret}`;
      expect(about?.keepAddress(url) ?? '').not.toContain(secret);
    },
  );
});

const plainName = '褚映川';

describe('every site, where somebody is shown', () => {
  it.each(allCases.map((one) => [one.name, one] as const))(
    '%s: gives no contact point of a group, and never the own address',
    (_, one) => {
      const sighting = readCase(one, openCase(one));
      const { fields = {}, isGroup, ownAccount } = sighting ?? {};
      const reach = ['email', 'phone', 'wechat', 'handle'] as const;
      expect(isGroup ? reach.filter((key) => fields[key]) : []).toEqual([]);
      const emails = (fields.email ?? []).map(({ value }) => value.toLowerCase());
      expect(emails).not.toContain(ownAccount?.toLowerCase());
    },
  );

  it.each(namedCases.map((one) => [one.id, one] as const))(
    '%s: a shown name alone opens nobody',
    (id, one) => {
      const sighting = readCase(one, openCase(one));
      const name = sighting?.fields.name?.[0]?.value ?? '';
      expect(name).not.toBe('');
      const customer = build('customer', { name, remark: '' });
      const shown = sighting && { ...sighting, fields: { name: sighting.fields.name ?? [] } };
      const match =
        shown &&
        matchSighting({
          sighting: shown,
          contactPoints: [],
          customers: [customer],
          links: [],
          isDurableSite: findAbout(id).isDurable('handle'),
          picked: null,
        });
      expect(match?.state).not.toBe('known');
    },
  );
});

describe('every site that reads names', () => {
  it.each(namedCases.map((one, at) => [one.id, one, at] as const))(
    '%s takes markup, hidden characters and huge names as text',
    (_, one, at) => {
      const look = openCase(one);
      const places = openNamePlaces(look, one.shown);
      const count = () => look.win.document.querySelectorAll('*').length;
      const elements = count();
      for (const put of places) put(plainName);
      expect(valuesOf(readCase(one, look)), 'what is put there is read').toContain(plainName);
      for (const payload of samples(at)) {
        for (const put of places) put(payload);
        const shown = valuesOf(readCase(one, look));
        for (const value of shown) expect(value).toBe(cleanText(value));
      }
      expect(count()).toBe(elements);

      for (const put of places) put('张\u202E三\u200B\u0007 \uFEFF李');
      expect(valuesOf(readCase(one, look)).join('')).not.toMatch(
        // oxlint-disable-next-line no-control-regex
        /[\u0000-\u001F\u200B\u202A-\u202E\uFEFF]/u,
      );
      for (const put of places) put('名'.repeat(50_000));
      const huge = readCase(one, look);
      for (const value of valuesOf(huge)) expect(value.length).toBeLessThanOrEqual(200);
      expect(JSON.stringify(huge).length).toBeLessThan(250_000);
    },
  );
});

/** Reads a page with another text where its value stands: in the document or in what was copied. */
function readWithValue(one: SiteCase, text: string) {
  const { copied } = one.fixture;
  if (!copied) {
    const look = openCase(one);
    const shown = readCase(one, openCase(one))?.fields.cellValue?.[0]?.value ?? '';
    const elements = look.win.document.querySelectorAll('*').length;
    for (const put of openNamePlaces(look, shown)) put(text);
    const sighting = readCase(one, look);
    expect(look.win.document.querySelectorAll('*').length).toBe(elements);
    return sighting;
  }
  const [header = '', row = ''] = copied.text.split('\n');
  const cells = row.split('\t');
  const changed = `${header}\n${[text.replace(/\s/g, ' '), ...cells.slice(1)].join('\t')}`;
  const fixture = { ...one.fixture, copied: { ...copied, text: changed } };
  return readCase(one, openCase({ ...one, fixture }));
}

describe('every site that reads cells', () => {
  it.each(valueCases.map((one, at) => [one.id, one, at] as const))(
    '%s takes markup, hidden characters and huge values as text',
    (_, one, at) => {
      expect(valuesOf(readWithValue(one, plainName)), 'what is put there is read').toContain(
        plainName,
      );
      for (const payload of samples(at)) {
        for (const value of valuesOf(readWithValue(one, payload))) {
          expect(value).toBe(cleanText(value));
        }
      }
      const huge = readWithValue(one, '名'.repeat(50_000));
      for (const value of valuesOf(huge)) expect(value.length).toBeLessThanOrEqual(200);
      expect(JSON.stringify(huge).length).toBeLessThan(250_000);
    },
  );
});

const long = 'x'.repeat(300_000);
const many = '<p><b>a</b><i>b</i></p>'.repeat(1_500);
const flooded = (html: string) => html.replace(/<\/body>|$/, `${many}<p>${long}</p></body>`);

describe('every site, on a page that is far too large', () => {
  it.each(namedCases.map((one) => [one.id, one] as const))('%s stays within its caps', (_, one) => {
    const look = openCase(one, flooded);
    const sighting = readCase(one, look);
    expect(JSON.stringify(sighting).length).toBeLessThan(250_000);
    let ticks = 0;
    const budget = openBudget(() => (ticks += 5), 20);
    const hurried = readBuiltIn(one.id, { ...look, budget });
    expect(JSON.stringify(hurried.sighting).length).toBeLessThan(250_000);
  });
});

describe('every site, on a page that is none of its own', () => {
  const strange = [
    '',
    '<!doctype html><title>x</title>',
    '<svg><desc>x</desc></svg><math></math>',
    `<body><form>${'<input name="body">'.repeat(50)}</form></body>`,
    `${'<div>'.repeat(400)}deep`,
    '<table><tr><th>姓名</th><th>电话</th></tr><tr><td colspan="99999"></td></tr></table>',
    '<script type="application/ld+json">{"@graph":[{"@type":"Person","name":{"a":1}}]}</script>',
  ].map((html) => openHtml(html, 'https://strange.own.example/?a=%E0%A4%A'));

  it.each(siteIds)('%s does not throw', (id) => {
    for (const look of strange) expect(() => readBuiltIn(id, look)).not.toThrow();
  });

  it.each(siteCatalog.map(({ id, origins }) => [id, origins] as const))(
    '%s may not speak from elsewhere',
    (id, origins) => {
      if (origins.length === 0) return expect(maySpeakFrom(id, 'https://any.example')).toBe(true);
      for (const origin of ['https://strange.own.example', 'http://127.0.0.1', 'null']) {
        expect(maySpeakFrom(id, origin)).toBe(false);
      }
      return undefined;
    },
  );
});
