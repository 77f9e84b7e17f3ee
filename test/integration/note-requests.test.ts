import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askForNote,
  dropNoteRequest,
  keepNoteRequest,
  keptAddress,
  type NoteRequest,
  watchNoteRequests,
} from '../../lib/services/note-requests.ts';
import { FakeSession } from '../fakes/ports.ts';

const asked = { tabId: 1, windowId: 1, selection: '', address: '', title: '', now: 0 };

function waiting(session: FakeSession): Promise<NoteRequest[]> {
  return new Promise((resolve) => watchNoteRequests(session, resolve));
}

describe('a note asked for on a page', () => {
  it('brings the selected text and a link back without secrets', async () => {
    const session = new FakeSession();
    const request = await askForNote(session, {
      ...asked,
      selection: '下周二前要报价',
      address: 'https://shop.example/orders/12?access_token=abc&view=full#frag',
      title: 'Orders',
    });
    expect(request.text).toBe('下周二前要报价');
    expect(request.page?.address).toContain('https://shop.example/orders/12');
    expect(request.page?.address).not.toMatch(/abc|frag/);
  });

  it('reaches the panel, whether it was open or opens later', async () => {
    const session = new FakeSession();
    const heard: string[][] = [];
    watchNoteRequests(session, (requests) => heard.push(requests.map(({ text }) => text)));
    await askForNote(session, { ...asked, selection: 'first' });
    expect(heard.at(-1)).toEqual(['first']);
    expect(await waiting(session)).toMatchObject([{ text: 'first' }]);
  });

  it('does not write over another that is half written', async () => {
    const session = new FakeSession();
    const first = await askForNote(session, { ...asked, selection: 'first' });
    await keepNoteRequest(session, { ...first, text: 'first, urgent', isBegun: true });
    const second = await askForNote(session, { ...asked, selection: 'second' });
    expect(await waiting(session)).toMatchObject([{ text: 'first, urgent' }, { text: 'second' }]);
    await dropNoteRequest(session, second);
    expect(await waiting(session)).toMatchObject([{ text: 'first, urgent' }]);
  });

  it('takes the place of one of its window in which nothing was written', async () => {
    const session = new FakeSession();
    await askForNote(session, { ...asked, selection: 'elsewhere', windowId: 2 });
    await askForNote(session, { ...asked, selection: 'first' });
    await askForNote(session, { ...asked, selection: 'second' });
    expect(await waiting(session)).toMatchObject([{ text: 'elsewhere' }, { text: 'second' }]);
  });

  it('is there for every one of several asked for at once, and at most twenty wait', async () => {
    const session = new FakeSession();
    const windows = Array.from({ length: 25 }, (_, windowId) => windowId);
    await Promise.all(windows.map((windowId) => askForNote(session, { ...asked, windowId })));
    const kept = (await waiting(session)).map(({ windowId }) => windowId);
    expect(kept).toEqual(windows.slice(5));
  });

  it.each([
    '=cmd|"/c calc"!A1',
    '<img src=x onerror=alert(1)>',
    '\u202Emoc.elpmaxe',
    '{"__proto__":{"x":1}}',
    '\u0000\u0007',
  ])('takes the selection %j as plain text', async (selection) => {
    const request = await askForNote(new FakeSession(), { ...asked, selection });
    expect(request.text).toBe(selection);
  });

  it('caps what a page can put into it', async () => {
    const huge = 'x'.repeat(5_000_000);
    const request = await askForNote(new FakeSession(), { ...asked, selection: huge, title: huge });
    expect(request.text.length).toBe(20_000);
    expect(request.page).toBeNull();
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'chrome://settings',
    'no address',
    '',
  ])('links back to no %j', (address) => {
    expect(keptAddress(address)).toBeNull();
  });

  it('keeps no secret-looking parameter of any address', () => {
    const name = fc.constantFrom(
      'token',
      'access_token',
      'sid',
      'session',
      'auth',
      'apikey',
      'password',
      'code',
      'ticket',
      'sig',
    );
    const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);
    fc.assert(
      fc.property(name, fc.stringMatching(/^[a-z0-9]{16,30}$/), (parameter, secret) => {
        const kept = keptAddress(`https://shop.example/a?${parameter}=${secret}&page=2#${secret}`);
        expect(kept).not.toContain(secret);
      }),
      { seed },
    );
  });
});
