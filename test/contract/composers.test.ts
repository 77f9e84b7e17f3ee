import { describe, expect, it } from 'vitest';
import { addresseeOf } from '../../lib/domain/addressee.ts';
import { builtInData } from '../../lib/sites/built-in-data.ts';
import { findAbout, type SiteId, siteIds } from '../../lib/sites/catalog.ts';
import { findComposer, insertText } from '../../lib/sites/kit/composer.ts';
import { insertHere } from '../../lib/sites/kit/insert-here.ts';
import { openPage, readPage } from '../../lib/sites/kit/read-page.ts';
import { findSite } from '../../lib/sites/registry.ts';
import { fixturesOf } from './site-fixtures.ts';
import { openFixture, readFixture } from './site-stage.ts';

const talking = siteIds.filter((id) => ['chat', 'mail'].includes(findAbout(id).kind));
const endless = { isSpent: () => false };

/** Own-made pages of a site on which a message box is open. */
function pagesWithBox(id: SiteId) {
  return fixturesOf[id].flatMap((fixture) => {
    const look = openFixture(readFixture(id, fixture.file), fixture);
    const { dom } = openPage(look, endless);
    const box = findComposer(dom, builtInData(id).composer ?? []);
    return box ? [{ fixture, look, dom, box }] : [];
  });
}

describe.each(talking)('the message box of %s', (id) => {
  const data = builtInData(id);

  it('is declared, with another way to it where the evidence gives one', () => {
    expect((data.composer ?? []).length).toBeGreaterThan(0);
  });
});

const withPages = talking.map((id) => ({ id, pages: pagesWithBox(id) }));

describe.each(withPages.filter(({ pages }) => pages.length > 0))('on pages of $id', (site) => {
  const { id, pages } = site;
  const data = builtInData(id);

  it('takes a text after the draft that is in it', () => {
    for (const { look, dom, box } of pages) {
      const before = dom.value(box).replace(/\s+/g, '');
      expect(insertText(look.win, dom, data, '第一句')).toBe(true);
      expect(insertText(look.win, dom, data, '第二句')).toBe(true);
      expect(dom.value(box).replace(/\s+/g, '')).toBe(`${before}第一句第二句`);
    }
  });

  it('takes nothing that is meant for another conversation', () => {
    for (const { look, dom, box } of pages) {
      const { sighting } = readPage(findSite(id), data, look);
      const before = dom.value(box);
      const here = sighting ? addresseeOf(sighting) : { sessionKey: 'x', name: 'x', email: '' };
      for (const to of [
        { ...here, sessionKey: `${here.sessionKey} else` },
        { ...here, name: `${here.name} else` },
      ]) {
        const told = insertHere(findSite(id), data, look.win, { to, text: 'x' });
        expect(told).toBe('otherConversation');
      }
      expect(dom.value(box)).toBe(before);
    }
  });
});

/** Sites without an own-made page on which a message is being written; a new one may only leave. */
const withoutPage: readonly string[] = [
  'wechat-web', // written into on its demo page, test/e2e/in-page.test.ts
  'gmail',
  'outlook',
  'qq-mail',
  'netease-mail',
  'yahoo-mail',
  'zoho-mail',
  'proton-mail',
  'roundcube',
  'snappymail',
  'sogo',
];

it('is tested on a page for every chat, and said so where there is none', () => {
  const untested = withPages.filter(({ pages }) => pages.length === 0).map(({ id }) => id);
  expect(untested.filter((id) => !withoutPage.includes(id))).toEqual([]);
});
