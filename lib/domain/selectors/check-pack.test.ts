import { describe, expect, it } from 'vitest';
import { applyPack } from './apply-pack.ts';
import { checkPack, type PackWorld } from './check-pack.ts';
import { packFormat } from './pack-schema.ts';
import type { SiteData } from './site-data.ts';

const shipped = {
  watch: { roots: ['#app'], attributes: ['title'], events: ['address'] },
  css: { pane: '#pane', rows: ['.a', '.b'] },
  finders: {
    name: [
      { id: 'heading', css: 'h1', take: 'text', confidence: 0.9 },
      { id: 'row', css: '.row', take: '@title', pattern: '^(\\d{1,9})$', confidence: 0.6 },
    ],
  },
  single: { own: { id: 'own-name', css: '.me', take: 'own', confidence: 0.9 } },
  labels: { sent: ['sent'] },
  composer: [{ id: 'box', css: 'textarea' }],
} as const satisfies SiteData;

const world: PackWorld = {
  dataOf: (site) => (site === 'talk' ? shipped : null),
  isSelector: (css) => !css.includes('!'),
};

const packOf = (overrides: object, off: readonly string[] = [], more: object = {}) =>
  JSON.stringify({
    format: packFormat,
    version: '1',
    sites: { talk: { overrides, off } },
    ...more,
  });

const faultsOf = (text: string) => {
  const checked = checkPack(text, world);
  return checked.state === 'refused' ? checked.refusals.map(({ fault }) => fault) : [];
};

describe('a selector pack', () => {
  it('tells every change it makes, before it is used', () => {
    const checked = checkPack(
      packOf({ 'finders.name.heading.css': 'h2', 'labels.sent': ['sent', '已发送'] }, ['box']),
      world,
    );
    expect(checked).toMatchObject({
      state: 'fine',
      changes: [
        { site: 'talk', path: 'finders.name.heading.css', before: 'h1', after: 'h2' },
        { site: 'talk', path: 'labels.sent', before: ['sent'], after: ['sent', '已发送'] },
        { site: 'talk', path: 'composer.box', before: 'textarea', after: null },
      ],
    });
  });

  it.each([
    ['a text that is no JSON', '{', 'notJson'],
    ['another kind of file', '{"format":"other"}', 'otherFormat'],
    ['a list', '[]', 'otherFormat'],
    ['a file of a megabyte', ' '.repeat(1_000_000), 'tooLarge'],
    ['a key that is not of the format', packOf({}, [], { origins: ['<all_urls>'] }), 'wrongShape'],
    ['a version that is markup', packOf({}, [], { version: '<b>' }), 'wrongShape'],
    ['a site that is not known', packOf({}, [], { sites: { bank: {} } }), 'unknownSite'],
    ['a place that is not there', packOf({ 'css.password': 'input' }), 'unknownPlace'],
    ['a host', packOf({ 'about.origins': ['https://*/*'] }), 'unknownPlace'],
    ['a new field', packOf({ 'finders.phone': ['x'] }), 'unknownPlace'],
    ['a way to the prototype', packOf({ '__proto__.polluted': 'x' }), 'unknownPlace'],
    ['the name of a finder', packOf({ 'finders.name.heading.id': 'other' }), 'wrongValue'],
    ['a text for a list', packOf({ 'css.rows': '.c' }), 'wrongValue'],
    ['a text for a whole finder', packOf({ 'finders.name.heading': 'h2' }), 'wrongValue'],
    ['a selector that is none', packOf({ 'css.pane': '!!' }), 'badSelector'],
    ['an empty selector', packOf({ 'css.pane': ' ' }), 'badSelector'],
    [
      'an expression that may be slow',
      packOf({ 'finders.name.row.pattern': '(a+)+$' }),
      'badPattern',
    ],
    ['a pattern where none was', packOf({ 'finders.name.heading.pattern': 'x' }), 'unknownPlace'],
    ['an unknown way to take a value', packOf({ 'finders.name.row.take': 'html' }), 'wrongValue'],
    ['an event that is none', packOf({ 'watch.events': ['keydown'] }), 'wrongValue'],
    ['a finder that is not there', packOf({}, ['nowhere']), 'unknownFinder'],
  ])('is refused as a whole for %s', (_, text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  it('says all that is wrong with it', () => {
    expect(faultsOf(packOf({ 'css.pane': '!', 'css.none': 'x' }, ['nowhere']))).toEqual([
      'unknownFinder',
      'badSelector',
      'unknownPlace',
    ]);
  });
});

describe('data to which a pack was applied', () => {
  it('has other values in the same places', () => {
    const overrides = { 'css.rows': ['.c'], 'finders.name.row.confidence': 0.2 };
    const changed = applyPack(shipped, { overrides, off: [] });
    expect(changed.css).toEqual({ pane: '#pane', rows: ['.c'] });
    expect(changed.finders?.name?.[1]).toMatchObject({ id: 'row', confidence: 0.2 });
    expect(shipped.css.rows).toEqual(['.a', '.b']);
  });

  it('keeps a finder that is off in its place, where it finds nothing and is not missed', () => {
    const changed = applyPack(shipped, { overrides: {}, off: ['heading', 'own-name', 'box'] });
    expect(changed.finders?.name?.[0]).toMatchObject({ css: ':not(*)', isOptional: true });
    expect(changed.single?.['own']).toMatchObject({ css: ':not(*)', isOptional: true });
    expect(changed.composer).toEqual([{ id: 'box', css: ':not(*)' }]);
  });

  it('is the same where a path is not there any more', () => {
    const changed = applyPack(shipped, { overrides: { 'css.gone': 'x' }, off: ['gone'] });
    expect(changed).toEqual(shipped);
  });
});
