import { describe, expect, it } from 'vitest';
import { concepts, lexiconOf } from './lexicon.ts';
import { rankScripts } from './rank-scripts.ts';
import { indexScripts, type ScriptText } from './script-index.ts';

const scripts: ScriptText[] = [
  { id: 'price', title: '嫌贵', examples: ['这个价钱太高'], answer: '把三年的用量摊开算给 TA 看' },
  { id: 'discount', title: '想要折扣', examples: ['能打折吗'], answer: '满三百减三十' },
  { id: 'delivery', title: '问到货', examples: ['几号能到'], answer: '今天寄出，后天送到' },
  { id: 'refund', title: '要退货', examples: ['想退货'], answer: '七天内没用过都可以退' },
  { id: 'invoice', title: '要发票', examples: ['能开票吗'], answer: '请给抬头和税号' },
  { id: 'stock', title: '断货了', examples: ['这款还有吗'], answer: '先登记，到货告诉你' },
  {
    id: 'boss',
    title: 'Has to ask the boss',
    examples: ['need approval first'],
    answer: 'One page.',
  },
  { id: 'defect', title: '东西坏了', examples: ['收到是坏的'], answer: '对不起，请拍张照片' },
  { id: 'privacy', title: '担心隐私', examples: ['为什么要留电话'], answer: '只用来送货' },
  { id: 'stop', title: '不想被打扰', examples: ['别再发了'], answer: '好，以后不主动联系' },
];
const lexicon = lexiconOf();
const index = indexScripts(scripts, lexicon);
const first = (text: string) => rankScripts(index, text, lexicon).ranked[0]?.id;

describe('what is offered for what a customer wrote', () => {
  it.each([
    ['比预算多了不少，负担不起', 'price'],
    ['有点小贵诶', 'price'],
    ['老板给张优惠券呗', 'discount'],
    ['老板说不同意', 'boss'],
    ['双十一搞促销不', 'discount'],
    ['大概哪天送达？着急要', 'delivery'],
    ['后悔了，把钱退给我', 'refund'],
    ['公司报销要用的票据', 'invoice'],
    ['卖光了吗？何时补货', 'stock'],
    ['屏幕裂了，也不亮', 'defect'],
    ['我的手机号会不会泄露', 'privacy'],
    ['老打扰我，很烦', 'stop'],
    ['这得请示经理', 'boss'],
    ['My manager must sign it off', 'boss'],
    ['how much does it cost, seems expensive', 'price'],
    ['When will it arrive?', 'delivery'],
    ['I want my money back, please refund', 'refund'],
  ])('"%s" is answered by %s', (text, id) => {
    expect(first(text)).toBe(id);
  });

  it('reads full-width and capital letters as plain ones', () => {
    expect(first('ＲＥＦＵＮＤ')).toBe('refund');
  });

  it('does not take a word for its opposite: 不用了 is not about using', () => {
    const { concepts: about } = rankScripts(index, '不用了', lexicon);
    expect(about).toContain('noNeed');
    expect(about).not.toContain('usageHelp');
  });
});

describe('no suitable script', () => {
  it.each([
    '今天天气真好',
    '昨晚的球赛看了没',
    '我家猫生了三只小猫',
    '一起吃火锅吗',
    'did you watch the match',
    '好的',
    '收到。',
    '嗯嗯～',
    '收到\n好的，谢谢',
    'OK!',
    '',
    '😀',
    '12345',
  ])('is said to "%s"', (text) => {
    expect(rankScripts(index, text, lexicon).none).toBe(true);
  });

  it('is said of an empty library', () => {
    expect(rankScripts(indexScripts([], lexicon), '太贵了', lexicon)).toMatchObject({
      ranked: [],
      none: true,
    });
  });
});

describe('learning', () => {
  it('prefers of two like scripts the one that earned replies', () => {
    const twins = ['a', 'b'].map((id) => ({ ...(scripts[0] as ScriptText), id })); // the list above has one
    const pair = indexScripts([...twins, ...scripts.slice(1)], lexicon);
    const order = (good: string) =>
      rankScripts(pair, '太贵', lexicon, { successOf: (id) => (id === good ? 0.8 : 0.5) })
        .ranked.slice(0, 2)
        .map(({ id }) => id);
    expect(order('a')).toEqual(['a', 'b']);
    expect(order('b')).toEqual(['b', 'a']);
  });

  it('never lifts a script that has little to do with the text over one that fits it', () => {
    const { ranked } = rankScripts(index, '能开发票吗', lexicon, {
      successOf: (id) => (id === 'invoice' ? 0.1 : 0.95),
    });
    expect(ranked[0]?.id).toBe('invoice');
  });

  it('knows a word that a rep taught, and forgets one of an unknown concept', () => {
    const text = '给个骨折价';
    const learned = lexiconOf([
      { word: '骨折价', concept: 'discount' },
      { word: '骨折价', concept: 'nonsense' },
      { word: '骨折价', concept: 'constructor' },
    ]);
    const own = indexScripts(scripts, learned);
    expect(rankScripts(own, text, learned).ranked[0]?.id).toBe('discount');
    expect(rankScripts(own, text, learned).concepts).toEqual(['discount']);
    expect(concepts).toContain('discount');
  });
});
