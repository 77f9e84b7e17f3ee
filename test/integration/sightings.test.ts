import { describe, expect, it } from 'vitest';
import type { FieldKey, Sighting } from '../../lib/domain/sighting.ts';
import { saveCustomer } from '../../lib/services/customers.ts';
import {
  coversOrigin,
  maySpeakFrom,
  receiveSighting,
  settingFor,
} from '../../lib/services/desk.ts';
import { confirmLink, rejectLink } from '../../lib/services/links.ts';
import { chosenFor, readPicks, rememberPick } from '../../lib/services/picks.ts';
import { changePreferences } from '../../lib/services/preferences.ts';
import { matchOf } from '../../lib/services/sightings.ts';
import { switchSiteOff, switchSiteOn } from '../../lib/services/site-settings.ts';
import {
  leadingFrame,
  leavePage,
  putSighting,
  readTabContext,
} from '../../lib/services/tab-contexts.ts';
import { undo } from '../../lib/storage/undo.ts';
import { FakeSession } from '../fakes/ports.ts';
import { openTestWorkspace } from '../workspace.ts';

function sightingOn(
  site: string,
  kind: Sighting['kind'],
  values: Partial<Record<FieldKey, string>>,
  more: Partial<Sighting> = {},
): Sighting {
  const fields: Sighting['fields'] = {};
  for (const [key, value] of Object.entries(values)) {
    fields[key as FieldKey] = [{ value, confidence: 0.9, finder: 'test' }]; // keys come typed
  }
  return {
    site,
    kind,
    isGroup: false,
    sessionKey: 'session-1',
    ownAccount: null,
    fields,
    messages: [],
    members: [],
    row: null,
    misses: [],
    ...more,
  };
}

const place = {
  tabId: 7,
  frameId: 0,
  origin: 'https://mail.google.com',
  url: 'https://mail.google.com/mail/u/0/#inbox/abc',
};
const mailFrom = (email: string, name = 'Somebody'): Sighting =>
  sightingOn('gmail', 'mail', { email, name });
const chatWith = (name: string, more: Partial<Sighting> = {}): Sighting =>
  sightingOn('wechat-web', 'chat', { name }, more);
const shown = (name: string) => ({ site: 'wechat-web', account: '', name, avatar: '' });

const email = (value: string) => ({ kind: 'email' as const, value, shown: value, channel: '' });
const phone = (value: string) => ({ kind: 'phone' as const, value, shown: value, channel: '' });

describe('a person on a page', () => {
  it('is nobody known, then known as soon as they are saved, then unknown again after undo', async () => {
    const workspace = await openTestWorkspace();
    const seen = mailFrom('ning.luo@harbour.example', 'Ning Luo');
    expect((await matchOf(workspace, seen)).state).toBe('unknown');
    const { value: id, group } = await saveCustomer(workspace, {
      name: 'Ning Luo',
      source: 'mail',
      contactPoints: [email('ning.luo@harbour.example')],
    });
    expect(await matchOf(workspace, seen)).toMatchObject({
      state: 'known',
      customerId: id,
      confidence: 'high',
    });
    await undo(workspace.db, group, { now: workspace.now(), newId: workspace.newId });
    expect((await matchOf(workspace, seen)).state).toBe('unknown');
  });

  it('is found by a phone that was stored without its country code', async () => {
    const workspace = await openTestWorkspace();
    const { value: id } = await saveCustomer(workspace, {
      name: '罗宁',
      source: 'shop',
      contactPoints: [phone('2079460018')],
    });
    const seen = sightingOn('any-page', 'page', { phone: '+442079460018' });
    expect(await matchOf(workspace, seen)).toMatchObject({
      state: 'known',
      customerId: id,
      reason: { kind: 'tolerantPhone' },
    });
  });

  it('with one of two equal names is asked once and remembered through a new login', async () => {
    const workspace = await openTestWorkspace();
    const save = async (company: string) =>
      (await saveCustomer(workspace, { name: '张三', company, source: 'shop', contactPoints: [] }))
        .value;
    const first = await save('东门店');
    await save('西门店');
    const seen = chatWith('张三 东门');
    const { value: link, group } = await confirmLink(workspace, first, shown('张三 东门'));
    const afterLogin = { ...seen, sessionKey: '@another-session' };
    expect(await matchOf(workspace, afterLogin)).toMatchObject({
      state: 'known',
      customerId: first,
      confidence: 'medium',
      reason: { kind: 'confirmedName', at: link.createdAt },
    });
    expect((await matchOf(workspace, chatWith('张三'))).state).toBe('ambiguous');
    await undo(workspace.db, group, { now: workspace.now(), newId: workspace.newId });
    expect((await matchOf(workspace, afterLogin)).state).not.toBe('known');
  });

  it('who was renamed on the site is asked about again', async () => {
    const workspace = await openTestWorkspace();
    const { value: id } = await saveCustomer(workspace, {
      name: '罗宁',
      source: 'chat',
      contactPoints: [],
      shownAs: shown('宁宁'),
    });
    expect(await matchOf(workspace, chatWith('宁宁'))).toMatchObject({
      state: 'known',
      customerId: id,
    });
    expect((await matchOf(workspace, chatWith('宁宁要早睡'))).state).not.toBe('known');
  });

  it('of whom the rep said "not this person" is not proposed again', async () => {
    const workspace = await openTestWorkspace();
    const { value: id } = await saveCustomer(workspace, {
      name: '罗宁',
      source: 'chat',
      contactPoints: [],
      shownAs: shown('罗宁'),
    });
    await rejectLink(workspace, id, shown('罗宁'));
    const match = await matchOf(workspace, chatWith('罗宁'));
    expect(match.state).not.toBe('known');
    expect(JSON.stringify('candidates' in match ? match.candidates : [])).not.toContain(id);
  });
});

describe('what a tab shows', () => {
  const at = (second: number): string => `2026-11-21T02:00:0${second}.000Z`;
  const put = (
    session: FakeSession,
    frameId: number,
    site: string,
    sighting: Sighting | null,
    second: number,
  ) =>
    putSighting(session, {
      site,
      sighting,
      place: {
        tabId: 7,
        frameId,
        origin: 'https://mail.example.test',
        url: 'https://mail.example.test/',
      },
      address: null,
      at: at(second),
    });

  it('is the frame that shows somebody, and the special site before the general ones', async () => {
    const session = new FakeSession();
    await put(session, 0, 'roundcube', sightingOn('roundcube', 'mail', {}), 1);
    await put(session, 0, 'any-page', sightingOn('any-page', 'page', { email: 'x@y.example' }), 2);
    const context = await put(
      session,
      3,
      'roundcube',
      sightingOn('roundcube', 'mail', { email: 'a@b.example' }),
      1,
    );
    expect(leadingFrame(context)).toMatchObject({ frameId: 3, site: 'roundcube' });
  });

  it('loses no frame when two tell at the same time', async () => {
    const session = new FakeSession();
    const seen = sightingOn('roundcube', 'mail', { email: 'a@b.example' });
    await Promise.all([
      put(session, 0, 'roundcube', seen, 1),
      put(session, 3, 'roundcube', seen, 1),
      put(session, 0, 'any-page', seen, 1),
    ]);
    expect((await readTabContext(session, 7)).frames).toHaveLength(3);
  });

  it('is forgotten when a frame goes away, and when the tab leaves the site', async () => {
    const session = new FakeSession();
    await put(
      session,
      3,
      'roundcube',
      sightingOn('roundcube', 'mail', { email: 'a@b.example' }),
      1,
    );
    expect(leadingFrame(await put(session, 3, 'roundcube', null, 2))).toBeNull();
    await put(
      session,
      0,
      'roundcube',
      sightingOn('roundcube', 'mail', { email: 'a@b.example' }),
      3,
    );
    expect(await leavePage(session, 7, 'https://mail.example.test/?_uid=2')).toBe(false);
    expect(await leavePage(session, 7, 'https://elsewhere.example.test/')).toBe(true);
    expect(leadingFrame(await readTabContext(session, 7))).toBeNull();
  });

  it('stays while only a frame shows somebody and something in the page loads', async () => {
    const session = new FakeSession();
    const sighting = sightingOn('roundcube', 'mail', { email: 'a@b.example' });
    await put(session, 3, 'roundcube', sighting, 1);
    expect(await leavePage(session, 7, 'https://mail.example.test/?_task=mail')).toBe(false);
    expect(leadingFrame(await readTabContext(session, 7))?.frameId).toBe(3);
    expect(await leavePage(session, 7, undefined)).toBe(true);
  });

  it('holds what two frames say at the same moment', async () => {
    const session = new FakeSession();
    const sighting = sightingOn('roundcube', 'mail', { email: 'a@b.example' });
    await Promise.all([0, 3, 5].map((frame) => put(session, frame, 'roundcube', sighting, 1)));
    const { frames } = await readTabContext(session, 7);
    expect(frames.map(({ frameId }) => frameId).toSorted((a, b) => a - b)).toEqual([0, 3, 5]);
  });

  it('keeps the contact points normalised and only what may be kept of the address', async () => {
    const workspace = await openTestWorkspace();
    const session = new FakeSession();
    await receiveSighting(workspace, session, {
      site: 'gmail',
      sighting: mailFrom('Ning.Luo@Harbour.Example'),
      place,
    });
    const leading = leadingFrame(await readTabContext(session, 7));
    expect(leading?.sighting.fields.email?.[0]?.value).toBe('ning.luo@harbour.example');
    expect(leading?.address).not.toContain('?');
    expect(await workspace.db.operations.count()).toBe(0);
  });
});

describe('a site', () => {
  it.each([
    ['https://wx.qq.com/*', 'https://wx.qq.com', true],
    ['https://wx.qq.com/*', 'http://wx.qq.com', false],
    ['https://wx.qq.com/*', 'https://wx.qq.com.evil.example', false],
    ['https://*.example.com/*', 'https://mail.example.com', true],
    ['https://*.example.com/*', 'https://example.com', true],
    ['https://*.example.com/*', 'https://badexample.com', false],
    ['http://127.0.0.1/*', 'http://127.0.0.1:8080', true],
    ['https://wx.qq.com/*', 'null', false],
  ])('pattern %s covers %s: %s', (pattern, origin, isCovered) => {
    expect(coversOrigin(pattern, origin)).toBe(isCovered);
  });

  it('may speak only from its own origins', () => {
    expect(maySpeakFrom('gmail', 'https://mail.google.com')).toBe(true);
    expect(maySpeakFrom('gmail', 'https://web.whatsapp.com')).toBe(false);
    expect(maySpeakFrom('no-such-site', 'https://mail.google.com')).toBe(false);
    expect(maySpeakFrom('roundcube', 'https://mail.corp.example')).toBe(true);
  });

  it('is read only after the user agreed and switched it on', async () => {
    const workspace = await openTestWorkspace();
    const { origin } = place;
    await switchSiteOn(workspace, 'gmail', ['https://mail.google.com/*']);
    expect(await settingFor(workspace, 'gmail', origin)).toBeNull();
    await changePreferences(workspace, { agreedAt: '2026-11-21T02:00:00.000Z' });
    expect(await settingFor(workspace, 'gmail', origin)).toMatchObject({
      site: 'gmail',
      isOn: true,
    });
    await switchSiteOff(workspace, 'gmail');
    expect(await settingFor(workspace, 'gmail', origin)).toBeNull();
  });
});

describe('two customers of one name', () => {
  it('are told apart by the pick for this conversation, until it is taken back', async () => {
    const workspace = await openTestWorkspace();
    const session = new FakeSession();
    const save = async (company: string) =>
      (await saveCustomer(workspace, { name: '张三', company, source: 'shop', contactPoints: [] }))
        .value;
    const first = await save('东门店');
    await save('西门店');
    const seen = chatWith('张三');
    const look = async (sighting: Sighting) =>
      matchOf(workspace, sighting, chosenFor(await readPicks(session), sighting));
    expect((await look(seen)).state).toBe('ambiguous');
    const { value: link, group } = await confirmLink(workspace, first, shown('张三'));
    await rememberPick(session, seen, { customerId: first, at: link.createdAt });
    expect(await look(seen)).toMatchObject({ state: 'known', customerId: first });
    expect((await look({ ...seen, sessionKey: '@another-session' })).state).toBe('ambiguous');
    await undo(workspace.db, group, { now: workspace.now(), newId: workspace.newId });
    expect((await look(seen)).state).toBe('ambiguous');
  });
});
