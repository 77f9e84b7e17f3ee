import { describe, expect, it } from 'vitest';
import { keepMail } from './keep-address.ts';

describe('the address kept of Roundcube', () => {
  it('is what opens the mail again, without its token', () => {
    const url = new URL(
      'https://h.example/mail/?_task=mail&_uid=7&_mbox=INBOX&_framed=1&_action=preview&_token=abc#x',
    );
    expect(keepMail(url)).toBe(
      'https://h.example/mail/?_task=mail&_mbox=INBOX&_uid=7&_action=show',
    );
  });

  it('is none for anything but the web', () => {
    expect(keepMail(new URL('file:///x.html'))).toBeNull();
  });
});
