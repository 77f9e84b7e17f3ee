import { describe, expect, it } from 'vitest';
import {
  isHostUnread,
  isPersonUnread,
  type NeverReadEntry,
  neverReadOf,
  normaliseNeverRead,
} from './never-read.ts';
import type { Sighting } from './sighting.ts';

const shown = (fields: Sighting['fields'], site = 'wechat-web'): Sighting => ({
  site,
  kind: 'chat',
  isGroup: false,
  sessionKey: '1',
  ownAccount: null,
  fields,
  messages: [],
  members: [],
  row: null,
  misses: [],
});
const found = (value: string) => [{ value, confidence: 0.9, finder: 'x' }];
const entry = (kind: NeverReadEntry['kind'], value: string, site = ''): NeverReadEntry => ({
  kind,
  value,
  site,
});

describe('what is never to be read', () => {
  it.each([
    ['host', ' HTTPS://Mail.Example.com:8443/a?b ', 'mail.example.com'],
    ['host', 'localhost', 'localhost'],
    ['domain', '@Example.com', 'example.com'],
    ['domain', 'localhost', null],
    ['address', 'Zhou <Ning@Example.com>', 'ning@example.com'],
    ['address', 'example.com', null],
    ['host', 'not a host', null],
    ['chat', '  家里人\u200b ', '家里人'],
    ['chat', '   ', null],
  ] as const)('of the kind %s is kept of %j as %j', (kind, written, kept) => {
    expect(normaliseNeverRead(kind, written)).toBe(kept);
  });

  it('covers a host and those below it, and no look-alike', () => {
    const list = [entry('host', 'example.com')];
    const hosts = ['example.com', 'a.example.com', 'EXAMPLE.com.', 'notexample.com', 'example.org'];
    expect(hosts.map((name) => isHostUnread(list, name))).toEqual([true, true, true, false, false]);
  });

  it('covers a person by address, by domain, and by the name of the chat on that site', () => {
    const mail = shown({ email: found('Ning@Sub.Example.com'), name: found('宁') });
    const chat = shown({ name: found('家里人') });
    expect(isPersonUnread([entry('address', 'ning@sub.example.com')], mail)).toBe(true);
    expect(isPersonUnread([entry('domain', 'example.com')], mail)).toBe(true);
    expect(isPersonUnread([entry('domain', 'ample.com')], mail)).toBe(false);
    expect(isPersonUnread([entry('chat', '家里人', 'wechat-web')], chat)).toBe(true);
    expect(isPersonUnread([entry('chat', '家里人', 'gmail')], chat)).toBe(false);
    expect(isPersonUnread([entry('host', '家里人')], chat)).toBe(false);
  });

  it('is proposed by the address where there is one, else by the name', () => {
    expect(neverReadOf(shown({ email: found('Ning@Example.com') }))).toEqual(
      entry('address', 'ning@example.com'),
    );
    expect(neverReadOf(shown({ remark: found('家里人') }))).toEqual(
      entry('chat', '家里人', 'wechat-web'),
    );
    expect(neverReadOf(shown({}))).toBeNull();
  });
});
