import { describe, expect, it } from 'vitest';
import { build } from '../../../test/builders.ts';
import { type OpenSite, type WaySources, wayToConversation } from './conversation-way.ts';

const site = (id: string, kind: OpenSite['kind']): OpenSite => ({
  id,
  kind,
  origins: [`https://${id}.example/*`],
});
const whatsapp = site('whatsapp-web', 'chat');
const gmail = site('gmail', 'mail');
const wechat = site('wechat-web', 'chat');
const deletedAt = null;
const phone = build('contactPoint', {
  kind: 'phone',
  value: '+8613900001234',
  channel: '',
  deletedAt,
});
const email = build('contactPoint', {
  kind: 'email',
  value: 'a@b.example',
  channel: '',
  deletedAt,
});
const confirmed = build('link', { site: 'wechat-web', name: '阿宁', verdict: 'is', deletedAt });
const talk = (where: string, address: string | null, at = '2026-11-01T00:00:00.000Z') =>
  build('interaction', {
    site: where,
    at,
    page: address === null ? null : { address, title: '' },
    group: '',
    deletedAt,
  });
const thread = 'https://mail.google.com/mail/u/0/#inbox/abcdef123';
const way = (sources: Partial<WaySources>) =>
  wayToConversation('宁珂', {
    contactPoints: [],
    interactions: [],
    links: [],
    sites: [whatsapp, gmail, wechat],
    opensConversation: (id, address) => id === 'gmail' && address === thread,
    ...sources,
  });

describe('the way to a conversation', () => {
  it('is the number where they are met on WhatsApp', () => {
    const sources = { contactPoints: [phone], interactions: [talk('whatsapp-web', null)] };
    expect(way(sources)).toEqual({
      kind: 'address',
      site: whatsapp,
      url: 'https://web.whatsapp.com/send?phone=8613900001234',
    });
  });

  it('is the thread of the last mail, else a search of the mailbox', () => {
    expect(way({ interactions: [talk('gmail', thread)] })).toMatchObject({ url: thread });
    const whole = talk('gmail', 'https://mail.google.com/mail/u/0/');
    expect(way({ interactions: [whole], contactPoints: [email] })).toMatchObject({
      url: 'https://mail.google.com/mail/u/0/#search/a%40b.example',
    });
  });

  it('is the site they are known on, with the name they bear there', () => {
    expect(way({ contactPoints: [phone], links: [confirmed] })).toEqual({
      kind: 'search',
      site: wechat,
      text: '阿宁',
    });
    expect(way({ interactions: [talk('wechat-web', null)] })).toMatchObject({ text: '宁珂' });
  });
});

describe('the site of the way', () => {
  const later = '2026-11-05T00:00:00.000Z';

  it('is that of the last talk, not that of the shortest address', () => {
    const talks = [talk('gmail', null), talk('wechat-web', null, later)];
    const known = { interactions: talks, contactPoints: [email, phone] };
    expect(way(known)).toEqual({ kind: 'search', site: wechat, text: '宁珂' });
    const swapped = [talk('gmail', null, later), talk('wechat-web', null)];
    expect(way({ ...known, interactions: swapped })).toMatchObject({ site: gmail });
  });

  it('is the one before where the last is switched off', () => {
    const interactions = [talk('whatsapp-web', null), talk('wechat-web', null, later)];
    const sites = [whatsapp, gmail];
    expect(way({ interactions, contactPoints: [phone], sites })).toMatchObject({ site: whatsapp });
  });

  it('is the mailbox for who was met nowhere and has an address', () => {
    expect(way({ contactPoints: [email] })).toMatchObject({ kind: 'address', site: gmail });
  });

  it('is searched for the address where it is another mailbox', () => {
    const outlook = site('outlook', 'mail');
    const known = { interactions: [talk('outlook', null)], contactPoints: [email] };
    expect(way({ ...known, sites: [outlook] })).toMatchObject({
      kind: 'search',
      text: 'a@b.example',
    });
  });
});

describe('no way', () => {
  it('leads over a site that is off, or to somebody who was never met anywhere', () => {
    expect(way({ links: [confirmed], sites: [gmail] })).toBeNull();
    expect(way({ contactPoints: [phone] })).toBeNull();
    expect(way({ links: [{ ...confirmed, verdict: 'isNot' }] })).toBeNull();
  });

  it.each([
    ['wechat-web', 'https://wx.qq.com/?lang=zh_CN'],
    ['wechat-web', thread],
    ['gmail', 'https://mail.google.com/mail/u/0/#settings'],
    ['gmail', 'javascript:alert(1)//abcdefgh'],
  ])('is a page of %s that is not known to be one conversation: %s', (where, address) => {
    expect(way({ interactions: [talk(where, address)] })).toMatchObject({ kind: 'search' });
  });

  it('is the address of a group in which they were spoken of', () => {
    const inGroup = { ...talk('gmail', thread), group: '团购群' };
    expect(way({ interactions: [inGroup] })).toMatchObject({ kind: 'search' });
  });

  it.each(['88886666', '075588886666', '+0123456789', '8613900001234'])(
    'is the number %s, which may be of somebody else in another country',
    (value) => {
      const interactions = [talk('whatsapp-web', null)];
      const contactPoints = [{ ...phone, value }];
      expect(way({ interactions, contactPoints })).toMatchObject({ kind: 'search', text: '宁珂' });
    },
  );
});
