import { describe, expect, it } from 'vitest';
import { readContactInput } from './contact-input.ts';

describe('a typed way to reach somebody', () => {
  it.each([
    ['139 0000 1234', 'phone', '+8613900001234'],
    ['+44 20 7946 0018', 'phone', '+442079460018'],
    ['Ann.Lee@Shop.Example', 'email', 'ann.lee@shop.example'],
    ['wx_lin2024', 'wechat', 'wx_lin2024'],
    ['微信：wx_lin2024', 'wechat', 'wx_lin2024'],
  ])('%s is a %s', (typed, kind, value) => {
    expect(readContactInput(typed)).toMatchObject({ kind, value });
  });

  it.each(['', '你好', '12', 'ann@', 'a b c', '<b>'])('%j is none', (typed) => {
    expect(readContactInput(typed)).toBeNull();
  });
});
