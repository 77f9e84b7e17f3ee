import { describe, expect, it } from 'vitest';
import { keepMail } from './keep-address.ts';

describe('the address kept of Yahoo Mail', () => {
  it.each([
    ['/d/folders/1/messages/AHx9-1_2?.src=ym&token=x#y', '/d/folders/1/messages/AHx9-1_2'],
    ['/n/folders/2/messages/AHx9/details', '/n/folders/2/messages/AHx9'],
    ['/d/search/keyword=secret%20words/messages/AHx9', '/'],
    ['/d/folders/1', '/'],
  ])('%s is %s', (path, kept) => {
    const host = 'https://mail.yahoo.com';
    expect(keepMail(new URL(`${host}${path}`))).toBe(`${host}${kept}`);
  });
});
