import { describe, expect, it } from 'vitest';
import { keepMail } from './keep-address.ts';

describe('the address kept of QQ Mail', () => {
  it.each([
    [
      'https://wx.mail.qq.com/home/index?sid=zWtJR4x&r=1#/list/1/1/ZC4708-6oz5',
      'https://wx.mail.qq.com/home/index#/list/1/1/ZC4708-6oz5',
    ],
    [
      'https://wx.mail.qq.com/home/index?sid=a#/read/ZC1?sid=zWtJR4x&from=2',
      'https://wx.mail.qq.com/home/index#/read/ZC1',
    ],
    ['https://wx.mail.qq.com/home/index?sid=a#/sid/zWt', 'https://wx.mail.qq.com/home/index'],
    [
      'https://wx.mail.qq.com/home/index#/search?searchKey=words',
      'https://wx.mail.qq.com/home/index#/search',
    ],
    ['https://mail.qq.com/cgi-bin/frame_html?sid=aB&r=9#stattime=1', 'https://mail.qq.com/'],
  ])('%s is %s', (address, kept) => {
    expect(keepMail(new URL(address))).toBe(kept);
  });
});
