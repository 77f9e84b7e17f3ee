import { describe, expect, it } from 'vitest';
import { keepMail } from './keep-address.ts';

const host = 'https://outlook.office.com';

describe('the address kept of Outlook', () => {
  it.each([
    ['/mail/inbox/id/AAQkAD%3D', '/mail/inbox/id/AAQkAD%3D'],
    ['/mail/0/sentitems/id/AAQk-x_1', '/mail/0/sentitems/id/AAQk-x_1'],
    ['/mail/AQMkADSECRETFOLDER/id/AAQk', '/mail/inbox/id/AAQk'],
    ['/mail/deeplink/read/AAMk%2B?ItemID=x&exvsurl=1&login_hint=a%40b', '/mail/inbox/id/AAMk%2B'],
    ['/mail/inbox/id/AAQk?state=1&code=abc#token=x', '/mail/inbox/id/AAQk'],
    ['/mail/search/id/AAQk?q=secret+words', '/mail/inbox/id/AAQk'],
    ['/mail/inbox', '/mail/'],
    ['/mail/1/', '/mail/1/'],
    ['/calendar/view/week', '/mail/'],
  ])('%s is %s', (path, kept) => {
    expect(keepMail(new URL(`${host}${path}`))).toBe(`${host}${kept}`);
  });
});
