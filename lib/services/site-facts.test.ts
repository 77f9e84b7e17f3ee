import { describe, expect, it } from 'vitest';
import { isSameAvatar } from '../domain/identity/link-name.ts';
import type { Sighting } from '../domain/sighting.ts';
import { shownPersonOf } from './site-facts.ts';

function seen(avatar: string): Sighting {
  const answer = (value: string) => [{ value, confidence: 0.9, finder: 'test' }];
  return {
    site: 'wechat-web',
    kind: 'chat',
    isGroup: false,
    sessionKey: null,
    ownAccount: null,
    fields: { name: answer('老陈'), avatar: answer(avatar) },
    members: [],
    messages: [],
    row: null,
    misses: [],
  };
}

const icon = (seq: string, secret: string): string =>
  `https://wx.qq.com/cgi-bin/mmwebwx-bin/webwxgeticon?seq=${seq}&username=@abc&skey=${secret}`;

describe('the picture kept with a link', () => {
  it('carries nothing of the login of the page', () => {
    for (const secret of ['@crypt_1a2b_3c4d', 'plain1a2b']) {
      const kept = shownPersonOf(seen(icon('7', secret)))?.avatar ?? '';
      expect(kept).not.toContain('skey');
      expect(kept).not.toContain(secret);
      expect(kept).not.toContain('username');
    }
  });

  it('is still told apart from another one after the next login', () => {
    const avatar = shownPersonOf(seen(icon('7', '@crypt_1')))?.avatar ?? '';
    expect(avatar).not.toBe('');
    expect(isSameAvatar({ avatar }, seen(icon('7', '@crypt_2')))).toBe(true);
    expect(isSameAvatar({ avatar }, seen(icon('8', '@crypt_2')))).toBe(false);
  });

  it('is left out where it is too long to keep, and counts as the same then', () => {
    const long = `https://a.example/${'x'.repeat(300)}.jpg`;
    const avatar = shownPersonOf(seen(long))?.avatar;
    expect(avatar).toBe('');
    expect(isSameAvatar({ avatar: avatar ?? '-' }, seen(long))).toBe(true);
  });
});
