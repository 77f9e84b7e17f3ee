import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { siteIds } from '../../lib/sites/catalog.ts';
import { openBudget } from '../../lib/sites/kit/budget.ts';
import { redact } from '../../lib/sites/kit/redact.ts';
import { openDom } from '../../lib/sites/kit/safe-dom.ts';
import type { Site } from '../../lib/sites/kit/site.ts';
import { readBuiltIn } from '../../lib/sites/registry.ts';
import { openHtml, readFixture } from '../contract/site-stage.ts';
import { openStage } from './detector-stage.ts';
import { talkPage, talkSite } from './talk-site.ts';
import { xssCorpus } from './xss-corpus.ts';

const clobbered =
  'children childNodes attributes getAttribute hasAttribute nodeType nodeName nodeValue parentNode parentElement firstChild firstElementChild nextSibling textContent innerText innerHTML querySelector querySelectorAll matches closest contains isConnected localName tagName id className classList dataset title value checked length name body head documentElement defaultView activeElement location ownerDocument getRootNode addEventListener removeChild toString'.split(
    ' ',
  );

const url = 'https://wx.qq.com/';
const known = readFixture('wechat-web', '2026-11-21-known.html');

describe('a page that shadows DOM properties with named elements', () => {
  const inputs = clobbered.map((name) => `<input name="${name}" id="${name}">`).join('');
  const images = clobbered.map((name) => `<img name="${name}">`).join('');

  it(`with ${clobbered.length} names still gives the right person`, () => {
    const html = known
      .replace(
        '<div id="chatArea" class="box chat">',
        `<form id="chatArea" class="box chat">${inputs}`,
      )
      .replace('</body>', `${images}<form>${inputs}</form></body>`);
    const { sighting } = readBuiltIn('wechat-web', openHtml(html, url));
    expect(sighting?.fields.name?.[0]?.value).toBe('周以宁 师大附中高二 13912340001');
    expect(sighting?.messages).toHaveLength(3);
  });

  it('does not make any adapter throw', () => {
    const html = `<!doctype html><body class="task-mail"><form id="message-header">${inputs}<a class="rcmContactAddress"></a></form>
      <form role="main">${inputs}<h2 class="hP"></h2><form class="adn ads">${inputs}</form></form>
      <form class="h-card vcard">${inputs}</form>${images}<table><tr><th>姓名</th><th>电话</th></tr><tr class="selected"><td>${inputs}</td><td></td></tr></table></body>`;
    for (const id of siteIds) {
      for (const address of [url, 'https://mail.google.com/mail/u/0/', 'https://x.example/']) {
        expect(() => readBuiltIn(id, openHtml(html, address))).not.toThrow();
      }
    }
  });
});

describe('a page of 200,000 nodes', () => {
  const big = openHtml(
    `<!doctype html><body><main>${'<p>a<b>b</b></p>'.repeat(50_000)}</main></body>`,
    'https://big.example/',
  );

  it('is read up to the node budget, and no further', () => {
    const dom = openDom(
      big.win,
      openBudget(() => 0),
    );
    const body = dom.body();
    const text = body ? dom.text(body) : '';
    expect(text.length).toBeLessThanOrEqual(4_000);
    expect(dom.findAll('b')).toHaveLength(2_000);
  });

  it('is too large to be about one person', () => {
    const { sighting, isOverrun } = readBuiltIn('any-page', big);
    expect([sighting?.fields, isOverrun]).toEqual([{}, false]);
  });

  it('ends a pass that has spent its time, and says so', () => {
    let clock = 0;
    const budget = openBudget(() => (clock += 1), 20);
    const dom = openDom(big.win, budget);
    for (let turn = 0; turn < 200; turn += 1) dom.findAll('b');
    expect(budget.isSpent()).toBe(true);
    expect(dom.findAll('b')).toEqual([]);
    const body = dom.body();
    expect(body && dom.text(body)).toBe('');
  });
});

describe('a long text', () => {
  it('is cut where it stands: a name of 10 MB, a message of 10 MB', () => {
    const name = '名'.repeat(1_000_000);
    const html = known
      .replaceAll('周以宁 师大附中高二 13912340001', name)
      .replace('老师好', 'x'.repeat(1_000_000));
    const { sighting } = readBuiltIn('wechat-web', openHtml(html, url));
    expect(sighting?.fields.name?.[0]?.value).toHaveLength(200);
    for (const message of sighting?.messages ?? [])
      expect(message.text.length).toBeLessThanOrEqual(4_000);
    expect(JSON.stringify(sighting).length).toBeLessThan(60_000);
  });
});

describe('names that are markup', () => {
  it(`stay text in every field (${xssCorpus.length} payloads)`, () => {
    const look = openHtml(known, url);
    const title = look.win.document.querySelector('.title_name');
    if (!title) throw new Error('expected the title of a chat, found none');
    for (const payload of xssCorpus) {
      title.textContent = payload;
      const { sighting } = readBuiltIn('wechat-web', look);
      const name = sighting?.fields.name?.[0]?.value ?? '';
      expect(look.win.document.querySelectorAll('script, iframe, svg').length).toBe(0);
      expect(name).toBe(payload.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 200).trim());
    }
  });
});

describe('the redacted structure of a page', () => {
  it('holds no word, address or number of it', () => {
    const look = openHtml(known, url);
    const dom = openDom(
      look.win,
      openBudget(() => 0),
    );
    const root = dom.root();
    const text = JSON.stringify(root && redact(dom, root));
    expect(text).toContain('title_name');
    expect(text).not.toMatch(/[\p{Script=Han}@]|1391234|71000001|aa11/u);
  });
});

describe('a page that never stops changing', () => {
  beforeEach(() => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
    });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const counted = (site: Site): Site & { passes: () => number } => {
    let passes = 0;
    const detect: Site['detect'] = (page, data) => {
      passes += 1;
      return site.detect(page, data);
    };
    return { ...site, detect, passes: () => passes };
  };

  async function flood(site: Site, ms: number, act: (count: number) => void = () => undefined) {
    const stage = openStage(site, talkPage);
    const box = stage.document.querySelector('#messages');
    for (let at = 0; at < ms; at += 10) {
      for (let each = 0; each < 10; each += 1)
        box?.replaceChildren(stage.document.createElement('i'));
      act(at);
      await vi.advanceTimersByTimeAsync(10);
    }
    return stage;
  }

  it('is read about once a second, and not starved', async () => {
    const site = counted(talkSite);
    const stage = await flood(site, 20_000);
    expect(site.passes()).toBeGreaterThan(15);
    expect(site.passes()).toBeLessThan(50);
    stage.stop();
  });

  it('is left alone for a minute after three overruns in a row', async () => {
    const slow = counted({
      ...talkSite,
      extract: (page, data) => {
        vi.advanceTimersByTime(30);
        return talkSite.extract(page, data);
      },
    });
    const stage = openStage(slow, talkPage);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(slow.passes()).toBe(3);
    expect(stage.health.at(-1)?.overruns).toBe(3);
    expect(stage.published).toEqual([]);
    stage.stop();
  });
});

describe('an adapter that throws', () => {
  it('is silent towards the page and publishes nothing', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
    const broken: Site = {
      ...talkSite,
      extract: () => {
        throw new Error('broken');
      },
    };
    const stage = openStage(broken, talkPage);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(stage.published).toEqual([]);
    expect(stage.health.at(-1)?.overruns).toBe(1);
    stage.stop();
    vi.useRealTimers();
  });
});
