import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { matchesPath, pathPattern } from '../../lib/domain/teaching/page-path.ts';
import type { PickOutcome } from '../../lib/domain/teaching/pick.ts';
import { checkTaught } from '../../lib/domain/teaching/taught-file.ts';
import { isTrusted } from '../../lib/domain/teaching/trust.ts';
import {
  beginLesson,
  finderPrefix,
  readLesson,
  takeOutcome,
  teachableOrigin,
} from '../../lib/services/lessons.ts';
import {
  addTaught,
  changeTaught,
  confirmReading,
  fileOfLesson,
  openTaught,
  readTaughtSites,
  removeTaught,
  saveLesson,
  taughtAt,
  taughtDataFor,
} from '../../lib/services/taught-sites.ts';
import { readPage } from '../../lib/sites/kit/read-page.ts';
import { findSite } from '../../lib/sites/registry.ts';
import { openHtml } from '../contract/site-stage.ts';
import { FakeSession } from '../fakes/ports.ts';
import { openTestWorkspace, type TestWorkspace } from '../workspace.ts';

const address = 'https://crm-host.example/customers/1042?tab=1';
const origin = 'https://crm-host.example';
const place = { tabId: 7, frameId: 0, origin };

const picked = (id: string, css: string, sample: string, label: string | null): PickOutcome => ({
  kind: 'chosen',
  finders: [{ id, css, take: 'text', confidence: 0.8 }],
  label,
  sample,
});
const nameAt = picked('name-name', '[class*="Profile_name__"]', '顾晚晴', null);
const phoneAt = picked('phone-place', 'dl > dd:nth-of-type(1)', '138 0000 5201', '电话');
const levelAt = picked('own-level', '.badge', 'A 级', '等级');

let workspace: TestWorkspace;
let session: FakeSession;
beforeEach(async () => {
  workspace = await openTestWorkspace();
  session = new FakeSession();
});

async function wait(field: string): Promise<void> {
  const lesson = await readLesson(session, 7);
  await session.set('lesson:7', { ...lesson, waitingFor: field });
}

async function point(field: string, outcome: PickOutcome): Promise<void> {
  await wait(field);
  await takeOutcome(session, place, field, outcome);
}

async function teach() {
  await beginLesson(session, 7, address);
  await point('name', nameAt);
  await point('phone', phoneAt);
  await point('等级', levelAt);
  const lesson = await readLesson(session, 7);
  const file = lesson && fileOfLesson(lesson, '客户后台', 'page');
  if (!lesson || !file) throw new Error('Expected a lesson with a name, found none.');
  await saveLesson(workspace, lesson, file);
  return file;
}

const html = (file: string) =>
  readFileSync(new URL(`../../lib/sites/taught/fixtures/${file}`, import.meta.url), 'utf8');

async function read(file: string, url: string) {
  const data = await taughtDataFor(workspace, origin);
  return data && readPage(findSite('taught'), data, openHtml(html(file), url)).sighting;
}

async function only() {
  const [site] = await readTaughtSites(workspace);
  if (!site) throw new Error('Expected a taught page, found none.');
  return site;
}

describe('a lesson', () => {
  it('takes only the field it waits for, from its own tab, host and leading frame', async () => {
    await beginLesson(session, 7, address);
    await takeOutcome(session, place, 'name', nameAt);
    await wait('name');
    await takeOutcome(session, { ...place, frameId: 3 }, 'name', nameAt);
    await takeOutcome(session, { ...place, origin: 'https://evil.example' }, 'name', nameAt);
    await takeOutcome(session, place, 'phone', phoneAt);
    await takeOutcome(session, { ...place, tabId: 8 }, 'name', nameAt);
    expect((await readLesson(session, 7))?.picked).toEqual({});
    await takeOutcome(session, place, 'name', nameAt);
    expect(Object.keys((await readLesson(session, 7))?.picked ?? {})).toEqual(['name']);
  });

  it('says why a click cannot be used, and keeps what it has', async () => {
    await beginLesson(session, 7, address);
    await point('name', nameAt);
    await point('phone', { kind: 'refused', problem: 'noPhone' });
    const lesson = await readLesson(session, 7);
    expect([lesson?.problem, Object.keys(lesson?.picked ?? {})]).toEqual(['noPhone', ['name']]);
    await point('phone', { kind: 'ended' });
    expect((await readLesson(session, 7))?.waitingFor).toBeNull();
  });

  it('cannot be kept without a name', async () => {
    await beginLesson(session, 7, address);
    await point('phone', phoneAt);
    const lesson = await readLesson(session, 7);
    expect(lesson && fileOfLesson(lesson, 'x', 'page')).toBeNull();
  });

  it.each([
    ['https://crm-host.example/a', 'https://crm-host.example/*'],
    ['http://127.0.0.1:8080/a', 'http://127.0.0.1/*'],
    ['chrome://settings', null],
    ['https://chromewebstore.google.com/x', null],
    ['', null],
  ])('asks for one host: %s', (from, wanted) => {
    expect(teachableOrigin(from)).toBe(wanted);
  });

  it('gives finders of own fields ids without their words', () => {
    expect(finderPrefix('等级')).toMatch(/^own-[a-z0-9]+$/);
    expect(finderPrefix('name')).toBe('name');
  });
});

describe('a page that was taught', () => {
  it('names nobody before two more customers were checked', async () => {
    await teach();
    const draft = await read('2026-11-21-rebuilt.html', `${origin}/customers/1043`);
    expect(draft?.fields.name?.[0]).toMatchObject({ value: '蒋云舟', confidence: 0.25 });
    if (!draft) throw new Error('Expected a reading, found none.');
    await confirmReading(workspace, await only(), draft);
    await confirmReading(workspace, await only(), draft);
    expect(isTrusted(await only())).toBe(false);
    const third = { ...draft, fields: { name: [{ value: '第三位', confidence: 1, finder: 'x' }] } };
    await confirmReading(workspace, await only(), third);
    expect(isTrusted(await only())).toBe(true);
    const trusted = await read('2026-11-21-rebuilt.html', `${origin}/customers/1043`);
    expect(trusted?.fields.name?.[0]?.confidence).toBeGreaterThan(0.7);
    expect(trusted?.row).toEqual({ header: ['等级'], cells: ['B 级'] });
    expect(trusted?.fields.phone?.[0]).toMatchObject({
      value: '138 0000 5202',
      finder: 'phone-label',
    });
  });

  it('counts the customer of the lesson as the first, however the phone is written', async () => {
    await teach();
    const same = await read('2026-11-21-customer.html', address);
    if (!same) throw new Error('Expected a reading, found none.');
    const phone = [{ value: '+8613800005201', confidence: 1, finder: 'x' }];
    await confirmReading(workspace, await only(), { ...same, fields: { ...same.fields, phone } });
    expect((await only()).checks).toHaveLength(1);
  });

  it('is the same JSON after export and import, and is checked anew', async () => {
    const file = await teach();
    const { text } = await only();
    expect(checkTaught(text, () => true)).toEqual({ state: 'fine', file });
    await addTaught(workspace, file);
    const [first, second] = await readTaughtSites(workspace);
    expect(second?.text).toBe(first?.text);
    expect(second && isTrusted(second)).toBe(false);
  });

  it('is checked anew after a change, which cannot move it to another host', async () => {
    const file = await teach();
    const moved = { ...file, name: '新名字', origin: 'https://elsewhere.example/*' };
    await changeTaught(workspace, await only(), moved);
    const site = await only();
    expect([site.name, site.origin, site.checks]).toEqual(['新名字', file.origin, []]);
    expect(openTaught(site)?.file.origin).toBe(file.origin);
  });

  it('is found by its host and the kind of its address, and gone when it is forgotten', async () => {
    await teach();
    const sites = await readTaughtSites(workspace);
    expect(taughtAt(sites, `${origin}/customers/9`)?.name).toBe('客户后台');
    expect(taughtAt(sites, `${origin}/orders/9`)).toBeNull();
    expect(taughtAt(sites, 'https://other.example/customers/9')).toBeNull();
    await removeTaught(workspace, await only());
    expect(await taughtDataFor(workspace, origin)).toBeNull();
  });

  it('teaches nothing where its stored text is no such file any more', async () => {
    await teach();
    const site = await only();
    await workspace.db.taughtSite.update(site.id, { text: '{}' });
    expect(await taughtDataFor(workspace, origin)).toBeNull();
  });
});

describe('a file of a taught page', () => {
  const good = {
    format: 'zhike-site-1',
    name: 'x',
    origin: 'https://crm-host.example/*',
    path: '/customers/*',
    kind: 'page',
    data: { finders: { name: [{ id: 'a', css: 'h1', take: 'text', confidence: 0.5 }] } },
  };
  const finder = good.data.finders.name[0];
  const withFinder = (change: object) => ({
    ...good,
    data: { finders: { name: [{ ...finder, ...change }] } },
  });

  it.each([
    ['no JSON', '{', 'notJson'],
    ['another format', JSON.stringify({ ...good, format: 'other' }), 'otherFormat'],
    ['a list', '[]', 'otherFormat'],
    ['every host', JSON.stringify({ ...good, origin: 'https://*/*' }), 'wrongShape'],
    ['a further part', JSON.stringify({ ...good, code: 'alert(1)' }), 'wrongShape'],
    [
      'an unknown field',
      JSON.stringify({ ...good, data: { finders: { password: [finder] } } }),
      'wrongShape',
    ],
    ['a slow pattern', JSON.stringify(withFinder({ pattern: '(a+)+$' })), 'wrongShape'],
    ['no place of the name', JSON.stringify({ ...good, data: { finders: {} } }), 'noName'],
    ['what is no selector', JSON.stringify(withFinder({ css: ':::' })), 'badSelector'],
    ['far too much', ' '.repeat(40_001), 'tooLarge'],
  ])('is refused with %s', (_, text, fault) => {
    const checked = checkTaught(text, (css) => css !== ':::');
    expect(checked).toMatchObject({ state: 'refused', fault });
  });

  it('cannot smuggle a prototype', () => {
    const text = JSON.stringify(good).replace('"name":"x"', '"name":"x","__proto__":{"a":1}');
    expect(checkTaught(text, () => true).state).toBe('refused');
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
  });
});

describe('the kind of an address', () => {
  it.each([
    ['/customers/1042', '/customers/*'],
    ['/u/0a1b2c3d4e5f60718293/edit', '/u/*/edit'],
    ['/im/019123ab-7c3d-7e1f-8a2b-1234567890ab', '/im/*'],
    ['/settings/profile', '/settings/profile'],
    ['/', '/'],
    ['/v2/crm', '/*/crm'],
  ])('%s is one of %s', (path, pattern) => {
    expect(pathPattern(path)).toBe(pattern);
    expect(matchesPath(pattern, path)).toBe(true);
  });

  it('is not longer or shorter than its pattern', () => {
    expect(matchesPath('/customers/*', '/customers')).toBe(false);
    expect(matchesPath('/customers/*', '/customers/1/2')).toBe(false);
    expect(matchesPath('/customers/*', '/orders/1')).toBe(false);
  });
});
