import type { FieldKey } from '../../lib/domain/sighting.ts';
import type { SiteId } from '../../lib/sites/catalog.ts';
import { afterLesson } from '../../lib/sites/dingtalk/fixtures/lesson.ts';
import type { FixtureRole, SiteFixture } from '../../lib/sites/kit/fixture.ts';
import { fixturesOf } from './site-fixtures.ts';

export const allRoles: readonly FixtureRole[] = ['known', 'nobody', 'list', 'variant'];

/** Every own-made page of a site, those that are read only after a lesson included. */
export function pagesOf(id: SiteId): readonly SiteFixture[] {
  return id === 'dingtalk' ? [...fixturesOf.dingtalk, ...afterLesson] : fixturesOf[id];
}

/**
 * What each page of a site is there for. The first one with somebody is the known one, and only
 * another file with somebody is a variant of it. Null for another site's page, and for a further
 * question about a page that says nothing of who is open.
 */
export function rolesOf(id: SiteId): readonly { fixture: SiteFixture; role: FixtureRole | null }[] {
  const pages = pagesOf(id);
  const first = pages.find((page) => !page.role && roleOf(page) === 'known');
  return pages.map((fixture) => {
    const role = fixture.role ?? roleOf(fixture);
    const isAgain = role === 'known' && fixture.file !== first?.file;
    return { fixture, role: isAgain ? 'variant' : role };
  });
}

/** Fields that say who somebody is, or what stands in the one cell of a sheet that is chosen. */
const telling: readonly FieldKey[] = [
  'name',
  'remark',
  'email',
  'phone',
  'handle',
  'wechat',
  'company',
  'cellValue',
];

function roleOf({ file, isNotOurs, expect: right }: SiteFixture): FixtureRole | null {
  if (isNotOurs) return null;
  if (right.isGroup || /\d-(?:old-)?list\.html$/.test(file)) return 'list';
  if (right.isEmpty) return 'nobody';
  const asked = telling.filter((key) => right.fields && key in right.fields);
  if (asked.some((key) => right.fields?.[key] !== null)) return 'known';
  // One field that must be absent says little; a name or the only value of a cell says it.
  return asked.some((key) => key === 'name' || key === 'cellValue') ? 'nobody' : null;
}
