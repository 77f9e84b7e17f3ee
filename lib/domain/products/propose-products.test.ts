import { describe, expect, it } from 'vitest';
import { bought } from '../facts/example-days.ts';
import { priceOf, productNamed, proposeProducts } from './propose-products.ts';

const item = (name: string, unitMinor: number, quantity = 1) => ({ name, quantity, unitMinor });

describe('products proposed from what was sold', () => {
  it('come with the name and price of the last sale, the most sold first', () => {
    const purchases = [
      bought('2026-03-01', 10, { items: [item('书签', 210)] }),
      bought('2026-05-01', 10, { items: [item('帆布袋', 900), item('书签', 240)] }),
      bought('2026-04-01', 10, { items: [item('书签', 999)] }),
    ];
    expect(proposeProducts(purchases, [])).toEqual([
      { name: '书签', currency: 'CNY', priceMinor: 240, sales: 3 },
      { name: '帆布袋', currency: 'CNY', priceMinor: 900, sales: 1 },
    ]);
  });

  it.each([
    ['the name of a product', { name: '书签', aliases: [] }],
    ['an alias', { name: '金属书签', aliases: ['书签'] }],
    ['a name in another width and case', { name: 'ａ5 方格本', aliases: ['书签 '] }],
  ])('leave out %s', (_, product) => {
    const purchases = [
      bought('2026-03-01', 10, { items: [item('书签', 210), item('A5 方格本', 1)] }),
    ];
    const names = proposeProducts(purchases, [product, { name: 'A5  方格本', aliases: [] }]);
    expect(names).toEqual([]);
  });

  it('count a purchase once, know no price of nothing, and forget deleted ones', () => {
    const purchases = [
      bought('2026-03-01', 10, { items: [item('Tote Bag', 0), item('tote  bag', 0)] }),
      bought('2026-04-01', 10, { items: [item('x', 1)], deletedAt: '2026-04-02T00:00:00.000Z' }),
    ];
    expect(proposeProducts(purchases, [])).toEqual([
      { name: 'tote  bag', currency: 'CNY', priceMinor: null, sales: 1 },
    ]);
  });

  it('find a product by name before one by alias', () => {
    const products = [
      { name: '礼盒装', aliases: ['书签'] },
      { name: '书签', aliases: [] },
    ];
    expect(productNamed(products, ' 书签')?.name).toBe('书签');
    expect(productNamed(products, '礼盒')).toBeNull();
    expect(productNamed(products, '  ')).toBeNull();
  });

  it('know a price in its own currency only', () => {
    const currency = 'CNY' as const;
    const products = [{ name: '书签', aliases: ['bookmark'], currency, priceMinor: 210 }];
    expect(priceOf(products, 'Bookmark', 'CNY')).toBe(210);
    expect(priceOf(products, 'Bookmark', 'USD')).toBeNull();
    expect(priceOf(products, '明信片', 'CNY')).toBeNull();
  });
});
