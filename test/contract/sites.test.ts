import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FieldKey, Sighting } from '../../lib/domain/sighting.ts';
import { findAbout, type SiteId, siteCatalog, siteIds } from '../../lib/sites/catalog.ts';
import type { SiteFixture } from '../../lib/sites/kit/fixture.ts';
import { readPage } from '../../lib/sites/kit/read-page.ts';
import { chooseSite, findSite, readBuiltIn, sites } from '../../lib/sites/registry.ts';
import { allRoles, pagesOf, rolesOf } from './site-roles.ts';
import { openFixture, pageOf, readFixture } from './site-stage.ts';

const nameOf = (fixture: SiteFixture) =>
  [
    fixture.file.slice(11, -5),
    fixture.point,
    fixture.select,
    fixture.copied && 'copied',
    fixture.url,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');

/** What was read, in the shape of what was expected: only the keys that the fixture names. */
function asExpected(sighting: Sighting, right: SiteFixture['expect']) {
  const all: Required<SiteFixture['expect']> = {
    isGroup: sighting.isGroup,
    sessionKey: sighting.sessionKey,
    ownAccount: sighting.ownAccount,
    fields: Object.fromEntries(
      // cast: the keys of `fields` are field keys
      Object.keys(right.fields ?? {}).map((key) => [key, best(sighting, key as FieldKey)]),
    ),
    isEmpty: (Object.keys(sighting.fields).length === 0) as true, // cast: compared with true below
    messages: sighting.messages.length,
    last: sighting.messages.at(-1)?.text ?? '',
    members: sighting.members.map(({ name }) => name),
    row: sighting.row?.cells ?? null,
    misses: sighting.misses,
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in right));
}

const best = (sighting: Sighting, key: FieldKey) => sighting.fields[key]?.[0]?.value ?? null;

function readAsUser(id: SiteId, fixture: SiteFixture) {
  const look = openFixture(readFixture(id, fixture.file), fixture);
  if (fixture.taught) {
    const { sighting } = readPage(findSite('taught'), fixture.taught, look);
    return { chosen: sighting?.site ?? null, sighting };
  }
  const chosen = chooseSite(pageOf(look))?.about.id ?? null;
  return { chosen, sighting: readBuiltIn(id, look).sighting };
}

describe.each(siteIds)('the site %s', (id) => {
  const site = findSite(id);
  const fixtures = pagesOf(id);

  const named = (isNotOurs: boolean) =>
    fixtures
      .filter((fixture) => (fixture.isNotOurs ?? false) === isNotOurs)
      .map((fixture) => [nameOf(fixture), fixture] as const);

  it.each(named(false))('reads %s', (_, fixture) => {
    const { chosen, sighting } = readAsUser(id, fixture);
    expect(chosen).toBe(fixture.taught ? 'taught' : id);
    expect(sighting && asExpected(sighting, fixture.expect)).toEqual(fixture.expect);
  });

  const others = named(true);
  it.runIf(others.length > 0).each(others)('leaves alone %s', (_, fixture) => {
    const { chosen, sighting } = readAsUser(id, fixture);
    expect(chosen).not.toBe(id);
    expect(sighting).toBeNull();
  });

  it('has a known page, one with nobody, a group or a list, and a variant', () => {
    const roles = rolesOf(id).map(({ role }) => role);
    expect(allRoles.filter((role) => !roles.includes(role))).toEqual([]);
  });

  it('has a use for every dated page', () => {
    const dated = /^\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.html$/;
    const folder = new URL(`../../lib/sites/${id}/fixtures/`, import.meta.url);
    const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
    expect(files.filter((file) => !dated.test(file))).toEqual([]);
    expect([...new Set(fixtures.map(({ file }) => file))].sort()).toEqual(
      files.filter((file) => !file.includes('between')).sort(),
    );
  });

  it('says when and on what it rests', () => {
    expect(site.about).toBe(findAbout(id));
    expect(site.about.verifiedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(site.about.evidence.length).toBeGreaterThan(0);
    expect(site.about.name.zh).not.toBe('');
    expect(site.about.name.en).not.toBe('');
    for (const origin of site.about.origins)
      expect(origin).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9.-]+\/\*$/);
  });

  it('marks only contact points as durable, never a shown name', () => {
    for (const key of [
      'name',
      'remark',
      'title',
      'avatar',
      'cell',
      'textEmail',
      'textPhone',
    ] as const) {
      expect([key, site.about.isDurable(key)]).toEqual([key, false]);
    }
  });
});

describe('the catalog', () => {
  it('lists the sites of the registry in the same order', () => {
    expect(sites.map(({ about }) => about.id)).toEqual(siteCatalog.map(({ id }) => id));
  });

  it('throws for a site it does not know', () => {
    expect(() => findAbout('elsewhere')).toThrow('Expected a site of the catalog');
  });
});

describe('a conversation that is being switched', () => {
  it('is told apart by web WeChat, whose parts each name it', () => {
    const fixture = { file: '2026-11-21-between.html', url: 'https://wx.qq.com/', expect: {} };
    const look = openFixture(readFixture('wechat-web', fixture.file), fixture);
    expect(readBuiltIn('wechat-web', look).isChanging).toBe(true);
  });
});
