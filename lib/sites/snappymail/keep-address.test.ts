import { describe, expect, it } from 'vitest';
import { keepMail } from './keep-address.ts';

describe('the address kept of SnappyMail', () => {
  it.each([
    [
      'https://h.example/mail/?_=secret#/mailbox/INBOX/m12',
      'https://h.example/mail/#/mailbox/INBOX/m12',
    ],
    ['https://h.example/#/mailbox/Sent/m3/secret%20words', 'https://h.example/#/mailbox/Sent/m3'],
    ['https://h.example/#/mailbox/INBOX/p2', 'https://h.example/'],
    ['https://h.example/?sso&hash=abc', 'https://h.example/'],
  ])('%s is %s', (address, kept) => {
    expect(keepMail(new URL(address))).toBe(kept);
  });

  it('is none for anything but the web', () => {
    expect(keepMail(new URL('file:///x.html'))).toBeNull();
  });
});
