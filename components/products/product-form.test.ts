import { describe, expect, it } from 'vitest';
import { type ProductDraft, readProduct } from './product-form.ts';

const draft: ProductDraft = {
  name: ' 帆布袋 ',
  aliases: '布袋，环保袋、 tote bag,帆布袋,布袋',
  price: '￥12.5',
  unit: '只',
  currency: 'CNY',
};
const others = [{ name: '牛皮纸袋', aliases: ['纸袋', 'Paper Bag'] }];

describe('a product as it is typed', () => {
  it('is read with its other names, each once', () => {
    expect(readProduct(draft, others)).toEqual({
      fields: {
        name: '帆布袋',
        aliases: ['布袋', '环保袋', 'tote bag'],
        priceMinor: 1_250,
        unit: '只',
        currency: 'CNY',
      },
    });
  });

  it('may have no price and no other name', () => {
    expect(readProduct({ ...draft, aliases: ' ', price: '' }, others)).toMatchObject({
      fields: { aliases: [], priceMinor: null },
    });
  });

  it.each<[string, Partial<ProductDraft>, object]>([
    ['no name', { name: ' ' }, { field: 'name' }],
    ['a price in words', { price: '便宜' }, { field: 'price' }],
    ['a price below zero', { price: '-1' }, { field: 'price' }],
    [
      'too many names',
      { aliases: Array.from({ length: 21 }, (_, at) => `n${at}`).join() },
      { field: 'aliases' },
    ],
    ['a very long name', { aliases: 'x'.repeat(101) }, { field: 'aliases' }],
    [
      'the name of another product',
      { name: '牛皮纸袋' },
      { field: 'known', name: '牛皮纸袋', product: '牛皮纸袋' },
    ],
    [
      'the other name of another product',
      { aliases: 'paper  bag' },
      { field: 'known', name: 'paper  bag', product: '牛皮纸袋' },
    ],
  ])('says what is wrong with %s', (_, change, problem) => {
    expect(readProduct({ ...draft, ...change }, others)).toEqual({ problem });
  });
});
