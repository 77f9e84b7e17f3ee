import { describe, expect, it } from 'vitest';
import { capture } from './capture.ts';
import type { ChipKind } from './chip.ts';

/** Tuesday, 10 March 2026, 10:00 in Shanghai. */
const context = {
  now: '2026-03-10T02:00:00.000Z',
  zone: 'Asia/Shanghai',
  products: ['红富士苹果', '赣南脐橙', '速干运动T恤', '全自动折叠雨伞', 'Rose Hand Cream'],
};

const found = (text: string, kind: ChipKind): unknown[] =>
  capture(text, context).flatMap((chip) => (chip.kind === kind ? [chip.value] : []));
/** As they are shown: sums with their currency, in whole units. */
const sums = (text: string): string[] =>
  capture(text, context).flatMap((chip) =>
    chip.kind === 'amount' ? [`${chip.value.currency} ${chip.value.minor / 100}`] : [],
  );

describe('money', () => {
  it.each<[string, ...string[]]>([
    ['给我算1800得了', 'CNY 1800'],
    ['我昨天转了你3500你查一下', 'CNY 3500'],
    ['满三百减四十', 'CNY 300', 'CNY 40'],
    ['你们家报820，城东那家报760', 'CNY 820', 'CNY 760'],
    ['尾款5万3月底前付', 'CNY 50000'],
    ['一个68，三个180', 'CNY 68', 'CNY 180'],
    ['98一瓶', 'CNY 98'],
    ['十五一斤', 'CNY 15'],
    ['六毛八一个', 'CNY 0.68'],
    ['两百以内的有吗', 'CNY 200'],
    ['1w5能包下来吗', 'CNY 15000'],
    ['合计1,590.00', 'CNY 1590'],
    ['NT$ 450一支', 'TWD 450'],
    ['RM 260 for two boxes', 'MYR 260'],
    ['廿五蚊一把', 'HKD 25'],
    ['€ 3,20 is over target', 'EUR 3.2'],
    ['EUR 1.250,00', 'EUR 1250'],
    ['ten bucks a piece', 'USD 10'],
    ['two grand tops', 'USD 2000'],
    ['$1.2k deposit sent, balance 2.8k later', 'USD 1200', 'USD 2800'],
    ['we can go to 3.20 fob', 'CNY 3.2'],
    ['your quote of 4,800 is too high', 'CNY 4800'],
  ])('is in %s', (text, ...values) => {
    expect(sums(text)).toEqual(values);
  });

  it.each([
    '价格合适我拿500个',
    '单价按2025版',
    '账期30天，额度够',
    '找财务 转8012',
    '付了尾款，发票号 00231245',
    '退我两件',
    '押一付三',
    '给我八抬大轿十万块我也不用',
    '50块展板',
    '价格一样吗',
    'pay within 30 days',
    'price list 2026',
    'quote for 12 doors',
    'invoice 20391',
    '50 bucks says it is late',
    '衣服破了一角',
    '两张纸粘一块了',
    '隔三差五就来',
    '假一赔三',
    '身高一米七',
    '想找个二手货架',
    '40HQ到汉堡',
    'what time? we come at 6',
  ])('is none in %s', (text) => {
    expect(sums(text)).toEqual([]);
  });
});

describe('numbers of goods', () => {
  it.each<[string, ...number[]]>([
    ['要两箱半', 2.5],
    ['会议餐28份，两份不要辣', 28, 2],
    ['印八百', 800],
    ['那种一箱再加半箱', 1, 0.5],
    ['兩打雨傘', 2],
    ['1200@0.35 含税？', 1200],
    ['再买仨', 3],
    ['3xRose Hand Cream', 3],
    ['add one Rose Hand Cream', 1],
    ["we'll take the 800", 800],
    ['30 mugs pls', 30],
    ['half a dozen roses', 6],
    ['best price on 10k pouches', 10_000],
  ])('are in %s', (text, ...values) => {
    expect(found(text, 'quantity')).toEqual(values);
  });

  it.each([
    '长6米宽0.7米',
    '往南50米红房子',
    '给你两个号',
    '群里400多个宝妈',
    '60支天丝 现货有吗',
    '8块5包邮',
    '一本大概多少',
    '报告发一份来',
    '100件起订',
    '每箱24个',
    'vx200型号有吗',
    'thx 4 the quick fix',
    'it stops at 2 metres',
    'Three mails, no reply',
    'we have 3 warehouses',
    '少寄了两包',
    '昨天摔碎了三个',
    '金鱼死了四条',
    '好几百张呢',
    '门店里八张桌子',
    '水管扬程二十米',
    '我穿40码',
    '胖了六斤',
    '那种5斤的',
    '教练换了三个',
    '仓库还剩两托',
    '10个里面有3个漏的',
    '一袋装得下6瓶',
    'three cartons are missing',
    '5 of the lamps are broken',
    '7 mugs leak',
    'two classes in a row',
    'no invoice for order 3318',
  ])('are none in %s', (text) => {
    expect(found(text, 'quantity')).toEqual([]);
  });
});

describe('days', () => {
  it.each<[string, ...string[]]>([
    ['如果周三前付定金，我周五可以出货', '2026-03-11', '2026-03-13'],
    ['说好的周一发货呢', '2026-03-09'],
    ['我们28号开业等不及了', '2026-03-28'],
    ['13号那批先不要了', '2026-03-13'],
    ['聽日三點前做好', '2026-03-11T15:00:00+08:00'],
    ['四点给我回个电话', '2026-03-10T16:00:00+08:00'],
    ['六一想给孩子们做一批', '2026-06-01'],
    ['改到国庆吧', '2026-10-01'],
    ['it arrived this morning', '2026-03-10'],
    ['price list you promised on Monday, still waiting', '2026-03-09'],
    ['deliver Sat to 5 Rue des Lilas', '2026-03-14'],
  ])('are in %s', (text, ...values) => {
    expect(found(text, 'date')).toEqual(values);
  });

  it.each([
    '需要凌晨四点前能到店的供应商',
    '我们发货都是48小时内出库',
    '35w的设备',
    'comes in 2m',
    'a second source',
    'the 2nd sample was better',
    'it turned brown after 3 weeks',
    'next quarter',
    'IP 10.3.12.8',
    'same as in Jan',
    'shipping is not worth the money',
    'the blades go dull in a week',
    'we always settle on the 20th',
    '我们卖菜的凌晨三点就得起',
    '一到月底就忙死',
    '超过十天不能退',
    '说好九点来，现在还没人',
    '色号02号还有吗',
    'two days late',
    '晚上好',
  ])('are none in %s', (text) => {
    expect(found(text, 'date')).toEqual([]);
  });
});

describe('birthdays', () => {
  it.each<[string, ...string[]]>([
    ['我1988.6.18的，你呢', '1988-06-18'],
    ['生辰：一九七五年九月廿八（公历）', '1975-09-28'],
    ['三个寿星：小宇3.16、朵朵3.19', '03-16', '03-19'],
    ['生日应该是10月1号不是11月1号', '10-01'],
    ['客户备注：孙先生，1972-11-30，爱喝茶', '1972-11-30'],
    ['农历八月十六，每年都忘', 'lunar:08-16'],
    ['DOB: 12/08/1991 (day first)', '1991-08-12'],
    ['My daughter turns six on April 2nd', '04-02'],
    ["it's my birthday on the 15th", '03-15'],
  ])('are in %s', (text, ...values) => {
    expect(found(text, 'birthday')).toEqual(values);
  });

  it.each([
    '我们公司4月6号过五岁生日',
    'Your brand birthday sale starts April 2nd',
    '生日填成1900-01-01了',
    '批号19920315',
    '公司成立于1998年5月6日',
    '农历三月初三前送到',
    'born leader, no. 0520',
    '宝宝满月酒5月1号',
  ])('are none in %s', (text) => {
    expect(found(text, 'birthday')).toEqual([]);
  });
});

describe('products', () => {
  it.each([
    ['T恤能印字吗', '速干运动T恤'],
    ['赣南橙四十件', '赣南脐橙'],
    ['折叠伞印logo', '全自动折叠雨伞'],
  ])('are named in %s', (text, product) => {
    expect(found(text, 'product')).toEqual([product]);
  });

  it.each(['苹果数据线', 'T恤设计师'])('are not named in %s', (text) => {
    expect(found(text, 'product')).toEqual([]);
  });
});
