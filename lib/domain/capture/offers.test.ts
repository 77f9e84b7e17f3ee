import { describe, expect, it } from 'vitest';
import { type KnownOf, offersOf, type Said } from './offers.ts';

/** Tuesday, 10 March 2026, 10:00 in Shanghai. */
const context = {
  now: '2026-03-10T02:00:00.000Z',
  zone: 'Asia/Shanghai',
  today: '2026-03-10',
  products: ['红富士苹果'],
};
const nobody: KnownOf = { customer: { company: '', profile: {} }, points: [], needs: [] };
const phone = { kind: 'phone', value: '+8613812345678', shown: '138 1234 5678' } as const;

const offered = (said: Said[], known: KnownOf = nobody) =>
  offersOf(said, known, context).offers.map(({ chip, existing, isReplacing, sentence }) => ({
    kind: chip.kind,
    existing,
    isReplacing,
    sentence,
  }));

describe('what is offered to be kept', () => {
  it('is not what the customer has already', () => {
    const known = { ...nobody, points: [phone] };
    expect(offered([{ text: '电话13812345678', from: 'them' }], known)).toEqual([]);
  });

  it('says what is there already, and replaces only what there is one of', () => {
    const known = { ...nobody, customer: { company: '旧厂', profile: {} }, points: [phone] };
    const said = '电话13900001111。抬头：杭州青禾包装有限公司';
    expect(offered([{ text: said, from: 'them' }], known)).toEqual([
      { kind: 'phone', existing: '138 1234 5678', isReplacing: false, sentence: '电话13900001111' },
      {
        kind: 'company',
        existing: '旧厂',
        isReplacing: true,
        sentence: '抬头：杭州青禾包装有限公司',
      },
    ]);
  });

  it.each([
    ['我们电话 400-820-1234', 'me', []],
    ['明天给您报价', 'me', ['promise']],
    ['3月15号开业', 'them', ['date']],
    ['昨天收到了', 'them', []],
  ] as const)('of %s by %s is %j', (text, from, kinds) => {
    expect(offered([{ text, from }]).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('is each thing once, however often it was said', () => {
    const said: Said[] = [
      { text: '电话13812345678', from: 'them' },
      { text: '打我13812345678', from: 'them' },
    ];
    expect(offered(said)).toHaveLength(1);
  });

  it('gathers goods, number and price of the last one who spoke of them as a purchase', () => {
    const said: Said[] = [{ text: '红富士来20箱，一共1.2万', from: 'them' }, { text: '好' }];
    expect(offersOf(said, nobody, context).purchase).toMatchObject({
      products: ['红富士苹果'],
      quantity: 20,
      amount: { minor: 1_200_000, currency: 'CNY' },
    });
  });
});
