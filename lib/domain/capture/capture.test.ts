import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capture } from './capture.ts';
import type { ChipKind } from './chip.ts';

const products = ['红富士苹果', '铜版纸名片', '珠光纸名片', 'Rose Hand Cream'];
/** Tuesday, 10 March 2026, 10:00 in Shanghai. */
const context = { now: '2026-03-10T02:00:00.000Z', zone: 'Asia/Shanghai', products };

const found = (text: string, kind: ChipKind): unknown[] =>
  capture(text, context).flatMap((chip) => (chip.kind === kind ? [chip.value] : []));

describe('what is found in a text', () => {
  it.each<[string, ChipKind, unknown]>([
    ['电话 138 1234 5678', 'phone', '+8613812345678'],
    ['座机 0755-88661234转806', 'phone', '+8675588661234'],
    ['打 400-820-1234', 'phone', '+864008201234'],
    ['call +44 7700 900456', 'phone', '+447700900456'],
    ['发到 Lin.Mei@Example.com', 'email', 'lin.mei@example.com'],
    ['加V：zhang_laoban88', 'wechat', 'zhang_laoban88'],
    ['13711112222，微信同号', 'wechat', '13711112222'],
    ['抬头：杭州青禾包装有限公司', 'company', '杭州青禾包装有限公司'],
    ['We are Harbor & Finch Ltd. from Leeds', 'company', 'Harbor & Finch Ltd.'],
    ['送到人民路56号二楼', 'address', '人民路56号二楼'],
    ['Ship to 221 Baker Street, London NW1 6XE', 'address', '221 Baker Street, London NW1 6XE'],
    ['红富士还有吗', 'product', '红富士苹果'],
    ['来半箱', 'quantity', 0.5],
    ['要一百二十斤', 'quantity', 120],
    ['need two dozen bottles', 'quantity', 24],
    ['预算 ￥1.2万', 'amount', { minor: 1_200_000, currency: 'CNY' }],
    ['一共1万6', 'amount', { minor: 1_600_000, currency: 'CNY' }],
    ['三块五一张', 'amount', { minor: 350, currency: 'CNY' }],
    ['$45.50 each', 'amount', { minor: 4_550, currency: 'USD' }],
    ['明天下午3点见', 'date', '2026-03-11T15:00:00+08:00'],
    ['下周二到货', 'date', '2026-03-17'],
    ['2月28号买的坏了', 'date', '2026-02-28'],
    ['我生日是农历八月十五', 'birthday', 'lunar:08-15'],
    ['生于1990年8月12日', 'birthday', '1990-08-12'],
    ['后天是我生日', 'birthday', '03-12'],
    ['這個多少錢', 'intent', 'ask_price'],
    ['帮我取消订单', 'intent', 'cancel'],
    ['想找一款耐晒的布料', 'need', '想找一款耐晒的布料'],
    ['上一批到货漏了一角', 'pain', '上一批到货漏了一角'],
    ['明天给您报价', 'promise', { what: '给您报价', due: '2026-03-11', by: 'me' }],
    ['王总明天给您报价', 'promise', { what: '给您报价', due: '2026-03-11', by: 'me' }],
    ['我下周四打款', 'promise', { what: '打款', due: '2026-03-19', by: 'them' }],
  ])('%s holds a %s', (text, kind, value) => {
    expect(found(text, kind)).toEqual([value]);
  });

  it.each<[string, ChipKind]>([
    ['单号 13812345678', 'phone'],
    ['顺丰 SF1381234567890', 'phone'],
    ['> 我电话 13812345678', 'phone'],
    ['logo@2x.png', 'email'],
    ['可以微信支付吗', 'wechat'],
    ['贵公司能开票吗', 'company'],
    ['我在上海', 'address'],
    ['名片怎么卖', 'product'],
    ['苹果手机壳', 'product'],
    ['等了3个月', 'quantity'],
    ['一箱24瓶的那种', 'quantity'],
    ['给我一个亿我也不换', 'amount'],
    ['一分钱一分货', 'amount'],
    ['打8折', 'amount'],
    ['营业时间9点到18点', 'date'],
    ['下个月再看', 'date'],
    ['占 2/3 吧', 'date'],
    ['生日蛋糕3月15号来拿', 'birthday'],
    ['我需要考虑一下', 'need'],
    ['没问题，挺好的', 'pain'],
    ['你后天报个价', 'promise'],
    ['昨天已经发了', 'promise'],
  ])('%s holds no %s', (text, kind) => {
    expect(found(text, kind)).toEqual([]);
  });

  it.each([
    '好的\n发件人：李梅\n3月2日送20箱，电话13812345678',
    'On Mon, Mar 2, 2026 Ann <ann@acme.com> wrote:\n> call 13812345678',
    '「小陈：3月8号送20箱，电话13800009999」\n- - - -\n好',
  ])('is nothing that an older message said: %j', (text) => {
    expect(capture(text, context)).toEqual([]);
  });

  it('is what stands below marked lines of an older message', () => {
    const text = 'On Mon, 2 Mar 2026 Ann wrote:\n> call 13800009999\n\nno, call 13812345678';
    expect(found(text, 'phone')).toEqual(['+8613812345678']);
  });

  it('stands at its place in the text as it was written', () => {
    const text = '😀 ＡＢＣ，電話１３８１２３４５６７８';
    const [phone] = capture(text, context);
    expect(phone).toMatchObject({ kind: 'phone', text: '１３８１２３４５６７８' });
    expect(text.slice(phone?.start, phone?.end)).toBe(phone?.text);
  });
});

describe('any text', () => {
  const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);
  const word = fc.constantFrom(
    '13812345678',
    '明天',
    '２０箱',
    '㍿',
    '微信',
    ' ',
    '\n',
    '￥3k',
    '😀',
    '给您',
    'ﬁ',
  );
  const texts = fc.array(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 6 })), {
    maxLength: 20,
  });

  it(`gives chips whose words are those of the text (seed ${seed})`, () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        for (const { start, end, text: words } of capture(text, context)) {
          expect(text.slice(start, end)).toBe(words);
          expect(end).toBeGreaterThan(start);
        }
      }),
      { seed, numRuns: 300 },
    );
  });
});
