import { describe, expect, it } from 'vitest';
import { keepMail } from './keep-address.ts';

const id = 'aBcDeFgHiJkLmNoPqRsTuVwX-_12345==';

describe('the address kept of Proton Mail', () => {
  it.each([
    [`/u/0/inbox/${id}`, `/u/0/inbox/${id}`],
    [`/u/1/all-mail/${id}/${id}?welcome=1#keyword=secret`, `/u/1/all-mail/${id}/${id}`],
    ['/u/0/inbox#keyword=secret', '/u/0/'],
    ['/u/0/inbox', '/u/0/'],
    ['/login?token=x', '/'],
  ])('%s is %s', (path, kept) => {
    const host = 'https://mail.proton.me';
    expect(keepMail(new URL(`${host}${path}`))).toBe(`${host}${kept}`);
  });
});
