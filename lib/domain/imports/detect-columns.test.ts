import { describe, expect, it } from 'vitest';
import { detectColumns, mappingOf } from './detect-columns.ts';
import { provenOrder, readDay } from './read-day.ts';

const sample = [
  ['王晨', '13800001111', 'chen@orbit.example', '2026-01-05', '1,280.00'],
  ['李想', '138 0000 2222', 'li@orbit.example', '2026-02-06', '99'],
];

describe('the proposed mapping', () => {
  it.each([
    [
      ['姓名', '手机号', '邮箱', '生日', '备注'],
      ['name', 'phone', 'email', 'birthday', 'note'],
    ],
    [
      ['客户姓名', '联系电话', '电子邮箱', '出生日期', '来源'],
      ['name', 'phone', 'email', 'birthday', 'source'],
    ],
    [
      ['Customer Name', 'Mobile', 'E-mail', 'Birthday', 'Tags'],
      ['name', 'phone', 'email', 'birthday', 'tags'],
    ],
    [
      ['full_name', 'phone_number', 'email_address', 'dob', 'notes'],
      ['name', 'phone', 'email', 'birthday', 'note'],
    ],
    [
      ['姓名(必填)', '*手机', 'Email：', '', 'x'],
      ['name', 'phone', 'email', null, null],
    ],
    [
      ['A', 'B', 'C', 'D', 'E'],
      ['name', 'phone', 'email', null, null],
    ],
  ])('of customers from %j', (header, fields) => {
    expect(mappingOf(detectColumns('customers', header, sample))).toEqual(fields);
  });

  it.each([
    [
      ['买家', '电话', '邮箱', '下单时间', '实付金额'],
      ['name', 'phone', 'email', 'at', 'amount'],
    ],
    [
      ['Customer', 'Phone', 'Email', 'Order Date', 'Total'],
      ['name', 'phone', 'email', 'at', 'amount'],
    ],
    [
      ['', '', '', '', ''],
      ['name', 'phone', 'email', 'at', 'amount'],
    ],
  ])('of purchases from %j', (header, fields) => {
    expect(mappingOf(detectColumns('purchases', header, sample))).toEqual(fields);
  });

  it('gives a field to its surest column and several columns to phones', () => {
    const guesses = detectColumns('customers', ['客户', '客户姓名', '手机', '电话2'], []);
    expect(mappingOf(guesses)).toEqual([null, 'name', 'phone', 'phone']);
  });

  it('believes cells that are plainly something else more than the header', () => {
    const [guess] = detectColumns(
      'customers',
      ['公司'],
      [['a@orbit.example'], ['b@orbit.example']],
    );
    expect(guess).toMatchObject({ field: 'email', confidence: 0.5 });
  });

  it('is surer of a header whose cells agree', () => {
    const guesses = detectColumns('customers', ['手机', '学校'], [['13800001111', '浙江大学']]);
    expect(guesses.map(({ confidence }) => confidence)).toEqual([1, 0.9]);
  });

  it('takes no harm from headers that are names of properties', () => {
    const header = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'];
    expect(mappingOf(detectColumns('customers', header, []))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(Object.hasOwn(Object.prototype, 'field')).toBe(false);
  });

  it('is empty for a table without columns', () => {
    expect(detectColumns('customers', [], [])).toEqual([]);
  });
});

describe('a day in a cell', () => {
  const day = (text: string, time: string | null = null) => ({ state: 'day', day: text, time });

  it.each([
    ['2026-01-05', null, day('2026-01-05')],
    ['2026/1/5', null, day('2026-01-05')],
    ['2026.1.5', null, day('2026-01-05')],
    ['2026年1月5日', null, day('2026-01-05')],
    ['２０２６－０１－０５', null, day('2026-01-05')],
    ['20260105', null, day('2026-01-05')],
    ['2026-01-05 9:30', null, day('2026-01-05', '09:30')],
    ['2026-01-05T09:30:15.000Z', null, day('2026-01-05', '09:30')],
    ['2026/1/5 21:05:59', null, day('2026-01-05', '21:05')],
    ['05/01/2026', null, { state: 'ambiguous' }],
    ['05/01/2026', 'dayFirst', day('2026-01-05')],
    ['05/01/2026', 'monthFirst', day('2026-05-01')],
    ['05/05/2026', null, day('2026-05-05')],
    ['25/12/2026', null, day('2026-12-25')],
    ['12/25/2026', null, day('2026-12-25')],
    ['25/12/2026', 'monthFirst', { state: 'bad' }],
    ['2028-02-29', null, day('2028-02-29')],
    ['2026-02-29', null, { state: 'bad' }],
    ['2026-13-01', null, { state: 'bad' }],
    ['2026-01-05 25:00', null, { state: 'bad' }],
    ['13800001111', null, { state: 'bad' }],
    ['昨天', null, { state: 'bad' }],
    ['', null, { state: 'bad' }],
  ] as const)('“%s” with %s', (cell, order, read) => {
    expect(readDay(cell, order)).toEqual(read);
  });

  it.each([
    [['01/02/2026', '25/02/2026'], 'dayFirst'],
    [['01/02/2026', '02/25/2026'], 'monthFirst'],
    [['01/02/2026'], null],
    [['25/02/2026', '02/25/2026'], null],
    [['2026-01-05'], null],
    [[], null],
  ])('%j proves %s', (cells, order) => {
    expect(provenOrder(cells)).toBe(order);
  });
});
