import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../lib/domain/sighting.ts';
import { allCases, openCase, readCase, type SiteCase } from '../security/site-cases.ts';
import { otherPeople, replaceDeep } from './other-people.ts';
import { readFixture } from './site-stage.ts';

const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);

/** Names, numbers and ids of the people on a page, as they were read. */
function peopleOf({ fields, members, sessionKey }: Sighting, shown: string): string[] {
  const keys = ['name', 'email', 'phone', 'wechat', 'handle', 'textEmail', 'textPhone'] as const;
  const read = keys.flatMap((key) => (fields[key] ?? []).map(({ value }) => value));
  const isOwnId = sessionKey !== null && sessionKey.length >= 8 && shown.includes(sessionKey);
  return [...read, ...members.map(({ name }) => name), ...(isOwnId ? [sessionKey] : [])];
}

function seenOn(one: SiteCase) {
  const { id, fixture } = one;
  const seen = readCase(one, openCase(one));
  const people = seen && peopleOf(seen, readFixture(id, fixture.file) + fixture.url);
  return people && people.length > 0 ? [{ one, seen, people }] : [];
}

const withPeople = allCases.filter(({ fixture }) => !fixture.copied).flatMap(seenOn);

describe(`every site, with other people on its pages (seed ${seed})`, () => {
  it.each(withPeople.map((each, at) => [each.one.name, each, at] as const))(
    '%s gives the same answer about them',
    (_, { one, seen, people }, at) => {
      const replace = otherPeople(people, seed + at);
      const { point, select, url } = one.fixture;
      const pointed = { url, ...(point ? { point } : {}), ...(select ? { select } : {}) };
      const fixture = { ...one.fixture, ...replaceDeep(pointed, replace) };
      const shown = readFixture(one.id, fixture.file) + url;
      expect(replace(shown), 'other people stand on the page').not.toBe(shown);
      const page = openCase({ ...one, fixture }, replace);
      expect(readCase(one, page)).toEqual(replaceDeep(seen, replace));
    },
  );
});
