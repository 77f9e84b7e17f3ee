import { describe, expect, it } from 'vitest';
import type { SiteData } from '../../lib/domain/selectors/site-data.ts';
import { builtInData } from '../../lib/sites/built-in-data.ts';
import type { SiteId } from '../../lib/sites/catalog.ts';
import { disagreements } from '../../lib/sites/kit/disagreements.ts';
import { readPage } from '../../lib/sites/kit/read-page.ts';
import { findSite } from '../../lib/sites/registry.ts';
import { pagesOf } from './site-roles.ts';
import { openFixture, readFixture } from './site-stage.ts';

/** The same page with another text at one place: the sure finder still reads the known person. */
const cases: readonly {
  site: SiteId;
  place: string;
  says: string;
  finders: string[];
  page?: string;
}[] = [
  {
    site: 'telegram-k',
    place: '.chatlist-chat.active .peer-title',
    says: 'Sanja Babić',
    finders: ['chat-title', 'list-active'],
  },
  {
    site: 'telegram-a',
    place: '.ListItem.selected .fullName',
    says: 'Rana Aziz',
    finders: ['header-name', 'list-name'],
  },
  {
    site: 'linkedin',
    place: '.msg-conversations-container__convo-item-link--active .truncate',
    says: 'Ines Falk',
    finders: ['thread-title', 'list-active'],
  },
  {
    site: 'messenger',
    place: '[aria-current] span span',
    says: 'Lior Adler',
    finders: ['conversation-label', 'list-row'],
  },
  {
    site: 'instagram',
    place: '[href="/direct/t/17805001/"] span span',
    says: 'Clay Bar',
    finders: ['conversation-label', 'list-row'],
  },
  {
    // Its first line is another one than on the page that was taught.
    site: 'taught',
    page: 'rebuilt',
    place: 'dl > dd:nth-of-type(1)',
    says: '138 0000 9999',
    finders: ['phone-label', 'phone-place'],
  },
];

describe('two parts of a page that name the open person differently', () => {
  it.each(cases)('are counted on $site', ({ site, place, says, finders, page = '' }) => {
    const fixture = pagesOf(site).find(({ file }) => file.includes(page));
    if (!fixture) throw new Error(`Expected a page of ${site}, found none.`);
    const data: SiteData = fixture.taught ?? builtInData(site);
    const html = readFixture(site, fixture.file);
    const read = (text: string | null) => {
      const look = openFixture(html, fixture);
      const element = look.win.document.querySelector(place);
      if (!element) throw new Error(`Expected ${place} on the page of ${site}, found none.`);
      if (text !== null) element.textContent = text;
      const { sighting } = readPage(findSite(site), data, look);
      return sighting && disagreements(data, sighting);
    };
    expect(read(null)).toEqual([]);
    expect(read(says)).toEqual(finders);
  });
});
