import { describe, expect, it } from 'vitest';
import { findContacts } from './contact-text.ts';

const found = (text: string) => {
  const { emails, phones, wechats } = findContacts(text);
  return [...emails, ...phones, ...wechats];
};

describe('contact points in running text', () => {
  it.each([
    ['邮箱li.wei@buyer.example，谢谢', ['li.wei@buyer.example']],
    ['Mail: A.B+c@sub.host.example.', ['a.b+c@sub.host.example']],
    ['a@b.example;c@d.example', ['a@b.example', 'c@d.example']],
    ['电话 138 0013 8000', ['138 0013 8000']],
    ['手机13800138000。', ['13800138000']],
    ['+86-138-0013-8000', ['+86-138-0013-8000']],
    ['ring +44 (0)20 7946 0123 please', ['+44 (0)20 7946 0123']],
    ['+34 612 345 678 2026-01-01', ['+34 612 345 678']],
    ['１３８００１３８０００', ['13800138000']],
    ['微信号：ab_c-123', ['ab_c-123']],
    ['加微信lan_8888', ['lan_8888']],
    ['WeChat ID: maria_88', ['maria_88']],
  ])('%s', (text, contacts) => {
    expect(found(text)).toEqual(contacts);
  });

  it.each([
    ['an order number', '订单号 202613800138000'],
    ['a longer number with a mobile inside', '138001380001234'],
    ['a card number in groups', '6222 1380 0138 0001 234'],
    ['a tracking number', 'SF13800138000'],
    ['a date and a price', '2026-11-20 12:30 ¥13800.00'],
    ['a handle', '@maria and user@host'],
    ['an address without a top level', 'a@b.1'],
    ['talk of WeChat', 'we use wechat support daily'],
    ['a decimal number', '0.13800138000'],
  ])('are not seen in %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('of a hostile text are a handful, however long it is', () => {
    for (const part of ['a@', '1 ', '+1', '138 ', 'wx:', '+1(']) {
      expect(found(part.repeat(500_000)).length).toBeLessThan(20);
    }
  });
});
