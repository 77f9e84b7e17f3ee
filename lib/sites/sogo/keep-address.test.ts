import { describe, expect, it } from 'vitest';
import { keepMail } from './keep-address.ts';

const app = 'https://h.example/SOGo/so/rep/Mail/view';

describe('the address kept of SOGo', () => {
  it.each([
    [`${app}?token=x#!/Mail/0/INBOX/12`, `${app}#!/Mail/0/INBOX/12`],
    [`${app}#/Mail/0/folderSent/3/`, `${app}#/Mail/0/folderSent/3`],
    [`${app}#!/Mail/0/INBOX`, app],
    [`${app}#!/Mail/virtual/x/y`, app],
  ])('%s is %s', (address, kept) => {
    expect(keepMail(new URL(address))).toBe(kept);
  });

  it('is none for anything but the web', () => {
    expect(keepMail(new URL('file:///x.html'))).toBeNull();
  });
});
