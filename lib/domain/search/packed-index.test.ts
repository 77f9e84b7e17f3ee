import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build } from '../../../test/builders.ts';
import { nameReading } from '../names/name-reading.ts';
import type { Customer } from '../records/customer.ts';
import { foldText } from './fold-text.ts';
import {
  buildIndex,
  putInIndex,
  removeFromIndex,
  type SearchSource,
  search,
} from './packed-index.ts';

const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);
let made = 0;

type Given = Partial<Customer> & { phones?: string[]; emails?: string[]; tags?: string[] };

function source(
  name: string,
  { phones = [], emails = [], tags = [], ...more }: Given = {},
): SearchSource {
  made += 1;
  const plain = { remark: '', company: '', profile: {}, custom: {}, ...nameReading(name) };
  return {
    customer: build('customer', { ...plain, name, ...more }, made),
    contactPoints: [
      ...phones.map((value) => ({ kind: 'phone' as const, value })),
      ...emails.map((value) => ({ kind: 'email' as const, value })),
    ],
    tags,
  };
}

const people = [
  source('王小明', { company: '北辰科技', phones: ['+8613800001111'], tags: ['老客户'] }),
  source('王小', { emails: ['xiao@orbit.example'] }),
  source('吴晓梅', { remark: '小明的朋友', phones: ['+447700900123'] }),
  source('María García', { company: 'ＯＲＢＩＴ Trading' }),
  source('单丹', { phones: ['13900002222'] }),
];
const index = buildIndex(people);
const nameOf = new Map(people.map(({ customer }) => [customer.id, customer.name]));
const found = (query: string, limit = 10) =>
  search(index, query, limit).map(({ id }) => nameOf.get(id));
const ranks = (query: string) => search(index, query, 10).map(({ rank }) => rank);

describe('search', () => {
  it.each([
    ['王小明', ['王小明']],
    ['王小', ['王小', '王小明']],
    ['小明', ['吴晓梅', '王小明']],
    ['wang', ['王小明', '王小']],
    ['wangxiao', ['王小', '王小明']],
    ['wang xiao', ['王小', '王小明']],
    ['wxm', ['王小明', '吴晓梅']],
    ['shan', ['单丹']],
    ['1111', ['王小明']],
    ['0001111', ['王小明']],
    ['138 0000 1111', ['王小明']],
    ['+86 138-0000-1111', ['王小明']],
    ['13800001111', ['王小明']],
    ['+44 7700 900123', ['吴晓梅']],
    ['+86 139 0000 2222', ['单丹']],
    ['garcia', ['María García']],
    ['GARCÍA', ['María García']],
    ['orbit', ['María García', '王小']],
    ['ｏｒｂｉｔ', ['María García', '王小']],
    ['orbit mar', ['María García']],
    ['mar orbit', ['María García']],
    ['王 北辰', ['王小明']],
    ['老客户', ['王小明']],
    ['xiao@orbit.example', ['王小']],
    ['没有这个人', []],
    ['王 没有', []],
    ['', []],
    ['  ', []],
  ])('“%s” finds %j', (query, names) => {
    expect(found(query)).toEqual(names);
  });

  it('tells how each was found', () => {
    expect(ranks('王小')).toEqual(['exact', 'prefix']);
    expect(ranks('wxm')).toEqual(['initials', 'initials']);
    expect(ranks('1111')).toEqual(['prefix']);
    expect(ranks('小明')).toEqual(['prefix', 'contains']);
  });

  it('gives no more than the limit, the best of all', () => {
    expect(found('王', 1)).toEqual(['王小明']);
    expect(found('王小', 1)).toEqual(['王小']);
    expect(found('王', 0)).toEqual([]);
  });

  it('follows a change, a deletion and a return of one customer', () => {
    const own = buildIndex(people);
    const [first] = people;
    if (!first) throw new Error('expected a person');
    putInIndex(own, { ...first, customer: { ...first.customer, name: '赵云' } });
    expect(search(own, '赵云', 5)).toHaveLength(1);
    putInIndex(own, {
      ...first,
      customer: { ...first.customer, deletedAt: '2026-01-01T00:00:00.000Z' },
    });
    expect(search(own, '北辰', 5)).toEqual([]);
    putInIndex(own, source('钱多'));
    expect(own.texts).toHaveLength(people.length);
    putInIndex(own, first);
    expect(search(own, '北辰', 5)).toHaveLength(1);
    removeFromIndex(own, first.customer.id);
    removeFromIndex(own, first.customer.id);
    expect(search(own, '北辰', 5)).toEqual([]);
  });

  it('a hit never spans two fields', () => {
    const own = buildIndex([source('甲乙', { company: '丙丁', phones: ['+8613800001111'] })]);
    expect(search(own, '乙丙', 5)).toEqual([]);
    expect(search(own, '1111丙', 5)).toEqual([]);
    expect(search(own, '\u0001', 5)).toEqual([]);
  });

  it('finds what a plain filter finds, for any text', () => {
    const text = fc.string({ maxLength: 12, unit: fc.constantFrom(...Array.from('ab王小 12Ａé')) });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), text, (names, query) => {
        const all = names.map((name) => source(name.trim() || '无', { pinyin: '', initials: '' }));
        const words = foldText(query).split(' ').filter(Boolean);
        const isNumber = /^[\d\s]{3,}$/.test(foldText(query)) && /\d{3}/.test(foldText(query));
        fc.pre(!isNumber);
        const plain = all.filter(
          ({ customer }) =>
            words.length > 0 && words.every((word) => foldText(customer.name).includes(word)),
        );
        const hits = search(buildIndex(all), query, 100).map(({ id }) => id);
        expect(hits.toSorted()).toEqual(plain.map(({ customer }) => customer.id).sort());
      }),
      { seed, numRuns: 300 },
    );
  });
});
