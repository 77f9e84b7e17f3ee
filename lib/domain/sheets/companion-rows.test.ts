import { describe, expect, it } from 'vitest';
import { idSchema } from '../ids.ts';
import { type CompanionTable, companionRows, splitHeader } from './companion-rows.ts';

const idOf = (digit: number) =>
  idSchema('customer').parse(`0190a000-0000-7000-8000-00000000000${digit}`);
const known = {
  owners: new Map([
    ['phone +8613900005555', idOf(1)],
    ['email q@s.example', idOf(2)],
  ]),
  named: new Map([['沈青', [idOf(2), idOf(3)]]]),
};
const read = (table: CompanionTable, meanings = {}) =>
  companionRows(table, meanings, known, 'Google 表格');

describe('the header of copied rows', () => {
  it.each([
    [
      [
        ['姓名', '手机'],
        ['鲁梦', '139'],
      ],
      true,
    ],
    [
      [
        ['Name', 'Email', 'Notes'],
        ['Lu', 'l@c.example', ''],
      ],
      true,
    ],
    [[['鲁梦', '139 0000 5555']], false],
    [[['鲁梦', '深圳公司']], false],
    [[['客户', '13900005555']], false],
    [[['', '']], false],
  ])('%j: %s', (rows, isHeaded) => {
    const table = splitHeader(rows);
    expect(table.header.length > 0).toBe(isHeaded);
    expect(table.rows).toHaveLength(rows.length - Number(isHeaded));
  });

  it('is none where nothing was copied', () => {
    expect(splitHeader([])).toEqual({ header: [], rows: [] });
  });
});

describe('the people of copied rows', () => {
  it('are known, unknown or to be looked at, each with its row', () => {
    const rows = read({
      header: ['姓名', '手机', '邮箱'],
      rows: [
        ['鲁梦', '139 0000 5555', ''],
        ['沈青', '', ''],
        ['方圆', '139 0000 6666', 'f@y.example'],
        ['方圆二', '', 'F@Y.example'],
        ['两人', '13900005555', 'q@s.example'],
        ['', '', ''],
      ],
    });
    expect(rows.map(({ row, state }) => [row, state])).toEqual([
      [1, 'known'],
      [2, 'maybe'],
      [3, 'unknown'],
      [4, 'repeated'],
      [5, 'several'],
      [6, 'nobody'],
    ]);
    expect(rows[0]).toMatchObject({ customerId: idOf(1) });
    expect(rows[1]).toMatchObject({ customerIds: [idOf(2), idOf(3)] });
    expect(rows[3]).toMatchObject({ firstRow: 3 });
    expect(rows[2]).toMatchObject({
      draft: { name: '方圆', source: 'Google 表格', contactPoints: [{}, {}] },
    });
  });

  it('are found without a header by what their cells look like', () => {
    const rows = read({ header: [], rows: [['1', '鲁梦', '139 0000 5555']] });
    expect(rows).toMatchObject([{ state: 'known', draft: { name: '鲁梦' } }]);
  });

  it('are read by the taught columns where the letters are known', () => {
    const table = { header: ['C', 'D'], rows: [['13900006666', '139 0000 5555']] };
    expect(read(table, { C: 'company', D: 'phone' })).toMatchObject([
      { state: 'known', draft: { company: '13900006666' } },
    ]);
    expect(read(table, { A: 'name' })).toMatchObject([{ state: 'known' }]);
  });
});
