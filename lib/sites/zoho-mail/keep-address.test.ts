import { describe, expect, it } from 'vitest';
import { keepMail } from './keep-address.ts';

describe('the address kept of Zoho Mail', () => {
  it.each([
    ['/zm/?token=x#mail/folder/inbox/p/1700000000123', '/zm/#mail/folder/inbox/p/1700000000123'],
    ['/zm/#mail/folder/sent/p/1700000000123?a=b', '/zm/#mail/folder/sent/p/1700000000123'],
    ['/zm/#mail/search/secret%20words/p/1700000000123', '/zm/'],
    ['/zm/#mail/folder/inbox', '/zm/'],
  ])('%s is %s', (path, kept) => {
    const host = 'https://mail.zoho.eu';
    expect(keepMail(new URL(`${host}${path}`))).toBe(`${host}${kept}`);
  });
});
