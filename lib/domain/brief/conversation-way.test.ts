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
    deletedAt,
  });
const way = (sources: Partial<WaySources>) =>
  wayToConversation('宁珂', {
    contactPoints: [],
    interactions: [],
    links: [],
    sites: [whatsapp, gmail, wechat],
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
    const thread = 'https://mail.google.com/mail/u/0/#inbox/abcdef123';
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

describe('no way', () => {
  it('leads over a site that is off, or to somebody who was never met anywhere', () => {
    expect(way({ links: [confirmed], sites: [gmail] })).toBeNull();
    expect(way({ contactPoints: [phone] })).toBeNull();
    expect(way({ links: [{ ...confirmed, verdict: 'isNot' }] })).toBeNull();
  });

  it('is an address that is not of the web', () => {
    expect(way({ interactions: [talk('gmail', 'javascript:alert(1)//abcdefgh')] })).toMatchObject({
      kind: 'search',
    });
  });
});
