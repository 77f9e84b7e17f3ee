import { describe, expect, it } from 'vitest';
import { type Addressee, addresseeOf } from '../../lib/domain/addressee.ts';
import { builtInData } from '../../lib/sites/built-in-data.ts';
import { findAbout, type SiteId, siteIds } from '../../lib/sites/catalog.ts';
import { insertText } from '../../lib/sites/kit/composer.ts';
import { findComposer } from '../../lib/sites/kit/find-composer.ts';
import type { SiteFixture } from '../../lib/sites/kit/fixture.ts';
import { insertHere } from '../../lib/sites/kit/insert-here.ts';
import { openPage, readPage } from '../../lib/sites/kit/read-page.ts';
import { findSite } from '../../lib/sites/registry.ts';
import { fixturesOf } from './site-fixtures.ts';
import { openFixture, readFixture } from './site-stage.ts';

const talking = siteIds.filter((id) => ['chat', 'mail'].includes(findAbout(id).kind));
const endless = { isSpent: () => false };
const nobody: Addressee = { sessionKey: null, name: '', email: '' };

function openBox(id: SiteId, fixture: SiteFixture) {
  const look = openFixture(readFixture(id, fixture.file), fixture);
  // Where the user clicked, there the focus is.
  if (fixture.point) look.win.document.querySelector<HTMLElement>(fixture.point)?.focus();
  const data = builtInData(id);
  const { dom } = openPage(look, endless);
  const { sighting } = readPage(findSite(id), data, look);
  const to = sighting ? addresseeOf(sighting) : nobody;
  const find = (spots = data.composer ?? [], whom = to) => findComposer(look.win, dom, spots, whom);
  const insert = (text: string, whom = to) =>
    insertHere(findSite(id), data, look.win, { to: whom, text });
  const written = (box: Element) => dom.value(box).replace(/\s+/g, '');
  return { fixture, look, dom, data, to, find, insert, written, said: listen(look.win) };
}
type Opened = ReturnType<typeof openBox>;

/** What would send something, or look like a hand on the keyboard, in the page and its frames. */
function listen(win: Window): string[] {
  const heard: string[] = [];
  const hear = ({ document }: Pick<Window, 'document'>): void => {
    for (const type of ['submit', 'click', 'mousedown', 'keydown', 'keypress', 'keyup', 'change']) {
      document.addEventListener(type, () => heard.push(type), { capture: true });
    }
    for (const { contentDocument } of document.querySelectorAll('iframe')) {
      if (contentDocument) hear({ document: contentDocument });
    }
  };
  hear(win);
  return heard;
}

/** Own-made pages of a site on which a text can be written to the one who is shown. */
function pagesWithBox(id: SiteId): (Opened & { box: Element })[] {
  return fixturesOf[id].flatMap((fixture) => {
    const opened = openBox(id, fixture);
    const box = opened.find();
    return box ? [{ ...opened, box }] : [];
  });
}

const withPages = talking.map((id) => ({ id, pages: pagesWithBox(id) }));

describe.each(withPages)('the message box of $id', ({ id, pages }) => {
  const ofSomebody = pages.filter(({ to }) => to !== nobody && (to.name || to.email));

  it('takes a text after the draft that is in it, and sends nothing', () => {
    expect(pages.length).toBeGreaterThan(0);
    for (const { look, dom, data, to, box, written, said } of pages) {
      const before = written(box);
      expect(insertText(look.win, dom, data, { to, text: '第一句' })).toBe(true);
      expect(insertText(look.win, dom, data, { to, text: '第二句' })).toBe(true);
      expect(written(box)).toBe(`${before}第一句第二句`);
      expect(said).toEqual([]);
    }
  });

  it('takes a text for the one who is shown', () => {
    // What is read by teaching only shows nobody before it is taught.
    if (findAbout(id).tier < 3) expect(ofSomebody.length).toBeGreaterThan(0);
    for (const { box, insert, written } of ofSomebody) {
      expect(insert('你好')).toBe('inserted');
      expect(written(box)).toMatch(/你好$/);
    }
  });

  it('takes nothing once another conversation is open', () => {
    for (const { to, box, insert, written } of pages) {
      const before = written(box);
      for (const other of [
        { ...to, sessionKey: `${to.sessionKey} else` },
        { ...to, name: `${to.name} else` },
        { ...to, email: `else.${to.email}` },
        nobody,
      ]) {
        expect(insert('x', other)).toBe('otherConversation');
      }
      expect(written(box)).toBe(before);
    }
  });
});

/** Drafts in windows of their own, above the conversation with somebody else. */
const toAnother: readonly [SiteId, file: string, Addressee][] = [
  ['gmail', 'floating-to-another', { ...nobody, email: 'luis.gil@taller.example' }],
  ['proton-mail', 'floating-to-another', { ...nobody, email: 'ann@ek.example' }],
  ['snappymail', 'writing-to-another', { ...nobody, email: 'pia@fern.example' }],
  ['sogo', 'writing-to-another', { ...nobody, email: 'rosa@dom.example' }],
];

it.each(toAnother)('a draft of %s to another person stays as it is (%s)', (id, name, other) => {
  const fixture = fixturesOf[id].find(({ file }) => file.endsWith(`-${name}.html`));
  if (!fixture) throw new Error(`Expected a page ${name} of ${id}, found none.`);
  const { insert, find, written } = openBox(id, fixture);
  const box = find(undefined, other);
  if (!box) throw new Error(`Expected a message box on ${fixture.file}, found none.`);
  const before = written(box);
  expect(insert('给别人的话')).toBe('noComposer');
  expect(written(box)).toBe(before);
});

it('of two chats that are open side by side, the one that is written in gets the text', () => {
  const page = fixturesOf.converse.find(({ file }) => file.endsWith('-two-open.html'));
  if (!page) throw new Error('Expected a page with two chats, found none.');
  for (const jid of ['oona@glas.example', 'aarne@glas.example']) {
    const point = `converse-chat[jid="${jid}"] textarea`;
    const { look, insert } = openBox('converse', { ...page, point });
    expect(insert('你好')).toBe('inserted');
    const boxes = [...look.win.document.querySelectorAll<HTMLTextAreaElement>('textarea')];
    const filled = boxes.filter(({ value }) => value !== '');
    expect(filled.map((box) => box.closest('converse-chat')?.getAttribute('jid'))).toEqual([jid]);
  }
});

/** Ways to a message box that no own-made page shows; a new one may only leave. */
const unseen: readonly string[] = [
  'wechat-web: edit-area-class',
  'whatsapp-web: compose-box',
  'instagram: textarea',
  'zalo: formatted-input',
  'line-oa: editor-box',
  'feige: input-box',
  'dingtalk: editable',
];

it('is reached on an own-made page in each of the ways that are declared', () => {
  const missed = withPages.flatMap(({ id, pages }) =>
    (builtInData(id).composer ?? [])
      .filter((spot) => !pages.some(({ find }) => find([spot]) !== null))
      .map((spot) => `${id}: ${spot.id}`),
  );
  expect(missed).toEqual(unseen);
});
