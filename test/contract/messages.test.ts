import { describe, expect, it, vi } from 'vitest';
import {
  type OwnMessageType,
  ownMessageSchemas,
  type PageMessageType,
  pageMessageSchemas,
  sightingSchema,
} from '../../lib/messages/contract.ts';
import { type RouterOptions, route } from '../../lib/messages/router.ts';
import type { Sender } from '../../lib/messages/sender.ts';
import { TokenBuckets } from '../../lib/messages/token-bucket.ts';
import { shippedFolders, sourceFiles } from '../architecture/source-files.ts';

const self = { id: 'own-id', origin: 'chrome-extension://own-id' };
const page = 'https://chat.example.test';

/** Eight ways in which a message can arrive, and who may speak so. */
const senders: readonly [string, Sender, 'page' | 'own' | 'nobody'][] = [
  [
    'our page without a tab',
    { id: 'own-id', origin: self.origin, url: `${self.origin}/sidepanel.html` },
    'own',
  ],
  [
    'our page in a tab',
    {
      id: 'own-id',
      origin: self.origin,
      url: `${self.origin}/app.html`,
      frameId: 0,
      tab: { id: 3, url: `${self.origin}/app.html` },
    },
    'own',
  ],
  [
    'our page framed by a web page',
    {
      id: 'own-id',
      origin: self.origin,
      url: `${self.origin}/app.html`,
      frameId: 4,
      tab: { id: 3, url: `${page}/` },
    },
    'nobody',
  ],
  [
    'a content script in the top frame',
    {
      id: 'own-id',
      origin: page,
      url: `${page}/room`,
      frameId: 0,
      tab: { id: 3, url: `${page}/room` },
    },
    'page',
  ],
  [
    'a content script in a child frame',
    {
      id: 'own-id',
      origin: page,
      url: `${page}/frame`,
      frameId: 7,
      tab: { id: 3, url: `${page}/` },
    },
    'page',
  ],
  [
    'a content script that names no tab',
    { id: 'own-id', origin: page, url: `${page}/room`, frameId: 0 },
    'nobody',
  ],
  ['another extension', { id: 'other-id', origin: 'chrome-extension://other-id' }, 'nobody'],
  [
    'a page whose frame has no origin',
    {
      id: 'own-id',
      origin: 'null',
      url: 'about:srcdoc',
      frameId: 2,
      tab: { id: 3, url: `${page}/` },
    },
    'nobody',
  ],
];

const bodies: Record<PageMessageType | OwnMessageType, Record<string, unknown>> = {
  hello: { type: 'hello', site: 'gmail' },
  sighting: { type: 'sighting', site: 'gmail', sighting: null },
  health: { type: 'health', site: 'gmail', misses: [], disagreements: [], overruns: 0 },
  openPanel: { type: 'openPanel', site: 'gmail' },
  rows: {
    type: 'rows',
    site: 'gmail',
    account: null,
    rows: [{ name: 'Ada', emails: ['ada@example.test'], phones: [] }],
  },
  picked: { type: 'picked', site: 'taught', field: 'name', outcome: { kind: 'ended' } },
  insertText: {
    type: 'insertText',
    tabId: 3,
    site: 'gmail',
    to: { sessionKey: 'a', name: 'Ada', email: '' },
    text: 'hello',
  },
  pickField: { type: 'pickField', tabId: 3, field: 'name', words: { title: 'a', keys: 'b' } },
  endPicking: { type: 'endPicking', tabId: 3 },
  reconcileSites: { type: 'reconcileSites' },
  runRound: { type: 'runRound' },
};

const tooManyRows = Array.from({ length: 201 }, () => ({ name: 'Ada', emails: [], phones: [] }));

function routerWith(change: Partial<RouterOptions> = {}) {
  const handled = vi.fn(() => ({ ok: true }));
  const options: RouterOptions = {
    self,
    pages: {
      hello: handled,
      sighting: handled,
      health: handled,
      openPanel: handled,
      rows: handled,
      picked: handled,
    },
    own: {
      reconcileSites: handled,
      insertText: handled,
      pickField: handled,
      endPicking: handled,
      runRound: handled,
    },
    isAllowed: () => true,
    takeToken: () => true,
    ...change,
  };
  return { options, handled };
}

const pageTypes = Object.keys(pageMessageSchemas);
const ownTypes = Object.keys(ownMessageSchemas);

const senderCode = sourceFiles(shippedFolders, /(?<!\.test)\.tsx?$/).filter(
  ({ path }) => path !== 'lib/messages/contract.ts' && path !== 'lib/messages/page-messages.ts',
);

describe('every message', () => {
  it.each([...pageTypes, ...ownTypes])('%s is sent by somebody', (type) => {
    const made = new RegExp(`\\{\\s+type: '${type}'`);
    expect(senderCode.filter(({ text }) => made.test(text))).not.toEqual([]);
  });
});

describe('every message from every sender', () => {
  it('has a body in this table', () => {
    expect(Object.keys(bodies).sort()).toEqual([...pageTypes, ...ownTypes].sort());
  });

  for (const [type, body] of Object.entries(bodies)) {
    for (const [who, sender, may] of senders) {
      const isFine = may === (pageTypes.includes(type) ? 'page' : 'own');
      it(`${type} from ${who} is ${isFine ? 'handled' : 'refused unheard'}`, () => {
        const { options, handled } = routerWith();
        const routed = route(body, sender, options);
        expect(routed.handled).toBe(isFine);
        expect(handled).toHaveBeenCalledTimes(isFine ? 1 : 0);
      });
    }
  }
});

describe('a message that is not in order', () => {
  const script = senders[3]?.[1] ?? {};

  it.each([
    ['no object', 'hello'],
    ['no type', {}],
    ['an unknown type', { type: 'customers.export' }],
    ['an inherited type', Object.create({ type: 'hello', site: 'gmail' })],
    ['a type named like a builtin', { type: 'constructor' }],
    ['a type that is no text', { type: { toString: () => 'hello' } }],
    ['an extra key', { ...bodies.hello, customerId: '1' }],
    ['a site that is no id', { type: 'hello', site: '../gmail' }],
    ['a sighting that is not one', { type: 'sighting', site: 'gmail', sighting: { name: 'x' } }],
    ['more rows than a screen has', { ...bodies.rows, rows: tooManyRows }],
    [
      'a pick whose pattern could be slow',
      {
        ...bodies.picked,
        outcome: {
          kind: 'chosen',
          label: null,
          sample: 'x',
          finders: [{ id: 'a', css: 'b', take: 'text', pattern: '(a+)+$', confidence: 1 }],
        },
      },
    ],
    ['a negative count', { ...bodies['health'], overruns: -1 }],
  ])('is refused: %s', (_, message) => {
    const { options, handled } = routerWith();
    expect(route(message, script, options).handled).toBe(false);
    expect(handled).not.toHaveBeenCalled();
  });

  it('is refused when the site may not speak from this origin', () => {
    const { options } = routerWith({ isAllowed: (site) => site === 'wechat-web' });
    const refused = { handled: false, refusal: 'wrongOrigin' };
    expect(route(bodies.sighting, script, options)).toEqual(refused);
  });

  it('is refused when its tab has sent too much', () => {
    const { options } = routerWith({ takeToken: () => false });
    expect(route(bodies.sighting, script, options)).toEqual({ handled: false, refusal: 'tooMany' });
  });

  it('cannot smuggle a prototype through a sighting', () => {
    const hostile = JSON.parse(
      '{"site":"gmail","__proto__":{"polluted":true},"fields":{}}',
    ) as unknown;
    expect(sightingSchema.safeParse(hostile).success).toBe(false);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('the limit per tab', () => {
  it('lets a burst of 30 through, then five a second', () => {
    const buckets = new TokenBuckets(5, 30);
    const takeMany = (now: number, times: number): number =>
      Array.from({ length: times }, () => buckets.take(1, now)).filter(Boolean).length;
    expect(takeMany(0, 10_000)).toBe(30);
    expect(takeMany(1_000, 10_000)).toBe(5);
    expect(takeMany(61_000, 10_000)).toBe(30);
  });

  it('counts each tab by itself and does not mind a clock that steps back', () => {
    const buckets = new TokenBuckets(5, 1);
    expect(buckets.take(1, 1_000)).toBe(true);
    expect(buckets.take(2, 1_000)).toBe(true);
    expect(buckets.take(1, 0)).toBe(false);
  });
});
