import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOfPattern, readSiteAddress } from './site-address.ts';

describe('an address that was typed', () => {
  it.each([
    ['mail.example.com', 'https://mail.example.com/*'],
    ['  https://mail.example.com/webmail/?_task=mail#top ', 'https://mail.example.com/*'],
    ['http://orders.example.com', 'http://orders.example.com/*'],
    ['MAIL.Example.COM', 'https://mail.example.com/*'],
    ['mail.example.com:2096', 'https://mail.example.com/*'],
    ['mail。example。com', 'https://mail.example.com/*'],
    ['127.0.0.1:8080/mail', 'http://127.0.0.1/*'],
    ['localhost:5173', 'http://localhost/*'],
    ['http://intranet/orders', 'http://intranet/*'],
    ['例子.中国', 'https://xn--fsqu00a.xn--fiqs8s/*'],
    ['https://someone:secret@mail.example.com/', 'https://mail.example.com/*'],
  ])('%s asks for %s', (typed, pattern) => {
    expect(readSiteAddress(typed)).toMatchObject({ kind: 'origin', pattern });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['*://*/*', 'tooWide'],
    ['*.example.com', 'tooWide'],
    ['chrome://settings', 'notWeb'],
    ['file:///home/me/list.html', 'notWeb'],
    ['about:blank', 'notWeb'],
    ['javascript:alert(1)', 'notWeb'],
    ['mailbox', 'notAnAddress'],
    ['not an address', 'notAnAddress'],
    ['https://', 'notAnAddress'],
    ['https://chromewebstore.google.com/detail/x', 'protected'],
  ])('%s is refused as %s', (typed, reason) => {
    expect(readSiteAddress(typed)).toEqual({ kind: 'bad', reason });
  });

  it('warns of plain http, save on this computer', () => {
    expect(readSiteAddress('http://a.example.com')).toMatchObject({ isPlain: true });
    expect(readSiteAddress('http://localhost')).toMatchObject({ isPlain: false, isLoopback: true });
  });

  it('never makes a pattern for more than one host, whatever is typed', () => {
    const seed = Number(process.env['TEST_SEED'] ?? Date.now());
    const oneHost = /^https?:\/\/[^*/\s]+\/\*$/;
    const isNarrow = (typed: string): boolean => {
      const address = readSiteAddress(typed);
      return address.kind === 'bad' || oneHost.test(address.pattern);
    };
    const texts = fc.oneof(fc.string(), fc.webUrl(), fc.domain());
    const outcome = fc.check(fc.property(texts, isNarrow), { seed });
    expect({ seed, counterexample: outcome.counterexample }).toEqual({
      seed,
      counterexample: null,
    });
  });
});

describe('a pattern in words', () => {
  it('is its host, with the scheme where it is plain', () => {
    expect(hostOfPattern('https://wx.qq.com/*')).toBe('wx.qq.com');
    expect(hostOfPattern('http://127.0.0.1/*')).toBe('http://127.0.0.1');
  });
});
