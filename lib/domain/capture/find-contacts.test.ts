import { describe, expect, it } from 'vitest';
import { findEmails } from './find-emails.ts';
import { findPhones } from './find-phones.ts';
import { findWechats } from './find-wechats.ts';

const values = (found: readonly { value: unknown }[]): unknown[] => [
  ...new Set(found.map(({ value }) => value)),
];

describe('a WeChat id in a text', () => {
  it.each([
    ['加v:lao_zhang_66', 'lao_zhang_66'],
    ['薇 lanmei_coffee 要定logo', 'lanmei_coffee'],
    ['微我 tongxin_9', 'tongxin_9'],
    ['我小号 momo_0909 加一下', 'momo_0909'],
    ['这个微信不用了,新的是 lijie_wuliu', 'lijie_wuliu'],
    ['我微信号改了,以前zhang888,现在 zhang_min_sz', 'zhang_min_sz'],
    ['我ins是 lulu.makes,微信同名', 'lulu.makes'],
    ['sunny_trade is my wechat', 'sunny_trade'],
    ['add him on WeChat? his ID: mr_lee_lagos', 'mr_lee_lagos'],
    ['我微信是qq号 762840193', '762840193'],
    ['电话微信都是13812345678', '13812345678'],
    ['同微 13812345678', '13812345678'],
    ['13812345678(V同)', '13812345678'],
    ['his wechat n phone both 13812345678', '13812345678'],
  ])('%s is %s', (text, id) => {
    expect(values(findWechats(text))).toEqual([id]);
  });

  it.each([
    '微信转账过去了 单号 wx20260310abc',
    '微信支付商户号 mch_1234567',
    '抖音 dy_guoyuan',
    '公众号 guoyuan_fresh',
    'vx100型号还有吗',
    'line id: lucy_wang88',
    '微信电话打不通 你看下 13812345678 对不对',
    '电话13812345678 别印微信',
    '微信不好使,加QQ 12345678',
    'wechat please',
  ])('%s holds none', (text) => {
    expect(findWechats(text)).toEqual([]);
  });
});

describe('a number to call in a text', () => {
  it.each([
    ['1381 234 5678', '+8613812345678'],
    ['一三八 一二三四 五六七八', '+8613812345678'],
    ['021 62345678-803', '+862162345678'],
    ['001 415 555 0132', '+14155550132'],
    ['852-61234567', '+85261234567'],
    ['call (415) 555-0132', '+14155550132'],
    ['Tel-13812345678', '+8613812345678'],
  ])('%s is %s', (text, number) => {
    expect(values(findPhones(text))).toEqual([number]);
  });

  it.each([
    '卡号6217 0035 2000 8841 307',
    '零件 HX-13812345678 有货没',
    'ref 415-555-0132',
    '支付宝账号 13812345678',
    '2026031013800138',
  ])('%s is none', (text) => {
    expect(findPhones(text)).toEqual([]);
  });
});

describe('an e-mail address in a text', () => {
  it.each([
    ['abc@163点com', 'abc@163.com'],
    ['邮箱 abc @ qq.com', 'abc@qq.com'],
    ['lin at qq dot com', 'lin@qq.com'],
  ])('%s is %s', (text, address) => {
    expect(values(findEmails(text))).toEqual([address]);
  });

  it.each(['见 @booking.com', '@小王 abc', 'v2.3@latest'])('%s holds none', (text) => {
    expect(findEmails(text)).toEqual([]);
  });
});
