import { describe, expect, it } from 'vitest';
import { build } from '../../../test/builders.ts';
import { type CustomerRowsInput, readCustomerRows } from './customer-rows.ts';
import type { Mapping } from './import-fields.ts';
import { reportOf } from './import-report.ts';
import { type PurchaseRowsInput, purchaseKey, readPurchaseRows } from './purchase-rows.ts';
import { contactKey } from './row-cells.ts';
import { RowPeople } from './row-people.ts';

const wang = build('customer', {}, 1).id;
const li = build('customer', {}, 2).id;

function customers(mapping: Mapping, rows: string[][], more: Partial<CustomerRowsInput> = {}) {
  return readCustomerRows({
    rows,
    mapping,
    owners: new Map(),
    source: '表格',
    dateOrder: null,
    ...more,
  });
}

describe('rows of customers', () => {
  const mapping: Mapping = ['name', 'phone', 'email', 'tags', 'school', 'birthday', 'note', null];

  it('become drafts with normalised contact points', () => {
    const [row] = customers(mapping, [
      [
        ' 王　晨 ',
        '138 0000 1111',
        'Chen@Orbit.example',
        '老客户、团购',
        '浙大',
        '1999年5月3日',
        '怕冷',
        'x',
      ],
    ]);
    expect(row).toEqual({
      row: 2,
      issues: [],
      state: 'new',
      draft: {
        name: '王 晨',
        remark: '',
        company: '',
        source: '表格',
        profile: { school: '浙大', birthday: '1999-05-03' },
        contactPoints: [
          { kind: 'phone', value: '+8613800001111', shown: '138 0000 1111' },
          { kind: 'email', value: 'chen@orbit.example', shown: 'chen@orbit.example' },
        ],
        tags: ['老客户', '团购'],
        note: '怕冷',
      },
    });
  });

  it('without a name take their first contact point, without both are bad', () => {
    const rows = customers(mapping, [['', '13800001111'], ['', '', '', '老客户'], ['', ' '], []]);
    expect(rows.map(({ state }) => state)).toEqual(['new', 'bad', 'empty', 'empty']);
    expect(rows[0]).toMatchObject({ draft: { name: '13800001111' } });
    expect(rows[1]?.issues).toEqual([{ column: null, code: 'missingName', value: '' }]);
  });

  it('keep a cell that cannot be read in the note and say so', () => {
    const [row] = customers(mapping, [['王晨', '1.38E+10', 'chen at orbit']]);
    expect(row).toMatchObject({
      state: 'new',
      issues: [
        { column: 1, code: 'roundedNumber', value: '1.38E+10' },
        { column: 2, code: 'badEmail', value: 'chen at orbit' },
      ],
      draft: { contactPoints: [], note: '1.38E+10\nchen at orbit' },
    });
  });

  it('with several phones in a cell keep them all, each once', () => {
    const [row] = customers(mapping, [['王晨', '13800001111/13800002222、138-0000-1111']]);
    expect(row).toMatchObject({
      draft: { contactPoints: [{ value: '+8613800001111' }, { value: '+8613800002222' }] },
    });
  });

  it('are known by a stored contact point, repeated by one of an earlier row', () => {
    const owners = new Map([[contactKey({ kind: 'whatsapp', value: '+8613800001111' }), wang]]);
    const rows = customers(
      mapping,
      [
        ['甲', '13800001111'],
        ['乙', '13800002222'],
        ['丙', '+86 138 0000 2222'],
        ['丁', '13800003333'],
      ],
      { owners },
    );
    expect(rows).toMatchObject([
      { state: 'known', customerId: wang },
      { state: 'new' },
      { state: 'repeated', firstRow: 3 },
      { state: 'new' },
    ]);
  });

  it('of another name who share a contact point stay two people', () => {
    const people = RowPeople.named();
    const names = new Set(['王小明']);
    people.add({ at: { customerId: wang }, shown: '王小明', names }, ['phone +8613800138000']);
    const rows = customers(
      mapping,
      [
        ['王小红', '13800138000'],
        ['王小明', '13800138000', 'wang@orbit.example'],
        ['李雷', '', 'wang@orbit.example'],
        ['王小红', '13800138000'],
      ],
      { people },
    );
    expect(rows).toMatchObject([
      { state: 'new', issues: [{ code: 'sharedContact', value: '13800138000 · 王小明' }] },
      { state: 'known', customerId: wang, issues: [] },
      { state: 'new', issues: [{ code: 'sharedContact', value: 'wang@orbit.example · 王小明' }] },
      { state: 'repeated', firstRow: 2, issues: [] },
    ]);
  });

  it('without a name belong to whoever has the contact point', () => {
    const rows = customers(
      mapping,
      [
        ['', '13800138000'],
        ['王小明', '13800138000'],
        ['李雷', '13800138000'],
      ],
      {
        people: RowPeople.named(),
      },
    );
    expect(rows.map(({ state }) => state)).toEqual(['new', 'repeated', 'new']);
  });

  it('whose contact points belong to two customers are written to neither', () => {
    const owners = new Map([
      ['phone +8613800001111', wang],
      ['email li@orbit.example', li],
    ]);
    const [row] = customers(mapping, [['甲', '13800001111', 'li@orbit.example']], { owners });
    expect(row).toMatchObject({ state: 'torn', customerIds: [wang, li] });
  });

  it('lose invisible characters and formula marks of an earlier export', () => {
    const [row] = customers(['name', 'phone'], [['张\u202E三\u200B', "'+8613800001111"]]);
    expect(row).toMatchObject({
      draft: { name: '张三', contactPoints: [{ value: '+8613800001111' }] },
    });
  });

  it('that are too long are cut with an issue', () => {
    const [row] = customers(['name'], [['长'.repeat(300)]]);
    expect(row).toMatchObject({ issues: [{ code: 'tooLong' }] });
    expect(row?.state === 'new' && row.draft.name).toHaveLength(200);
  });

  it('are counted in a report', () => {
    const rows = customers(mapping, [['甲', '13800001111'], ['乙', '12'], ['', '', '', 'x'], ['']]);
    expect(reportOf(rows)).toMatchObject({
      rows: 3,
      states: { new: 2, bad: 1 },
      issues: { badPhone: 1, missingName: 1 },
      examples: [
        { row: 3, state: 'new' },
        { row: 4, state: 'bad' },
      ],
    });
  });
});

describe('rows of purchases', () => {
  const mapping: Mapping = [
    'name',
    'phone',
    'at',
    'amount',
    'item',
    'quantity',
    'refund',
    'orderNumber',
  ];
  const owners = new Map([['phone +8613800001111', wang]]);
  const named = new Map([
    ['李想', [li]],
    ['张三', [wang, li]],
  ]);

  function purchases(rows: string[][], more: Partial<PurchaseRowsInput> = {}) {
    return readPurchaseRows({
      rows,
      mapping,
      owners,
      named,
      known: new Set(),
      currency: 'CNY',
      zone: 'Asia/Shanghai',
      dateOrder: null,
      ...more,
    });
  }

  it('become drafts in minor units at an instant', () => {
    const [row] = purchases([
      ['王晨', '13800001111', '2026-01-05 9:30', '￥1,280.50', '纸', '2件', '80', 'A-1'],
    ]);
    expect(row).toEqual({
      row: 2,
      issues: [],
      state: 'new',
      foundBy: 'contactPoint',
      draft: {
        customerId: wang,
        at: '2026-01-05T01:30:00.000Z',
        currency: 'CNY',
        totalMinor: 128_050,
        items: [{ name: '纸', quantity: 2, unitMinor: 64_025 }],
        refunds: [{ at: '2026-01-05T01:30:00.000Z', minor: 8_000, reason: '' }],
        orderNumber: 'A-1',
      },
    });
  });

  it.each([
    [['李想', '', '2026-01-05', '10'], 'new', null],
    [['张三', '', '2026-01-05', '10'], 'bad', 'ambiguousCustomer'],
    [['没有', '', '2026-01-05', '10'], 'bad', 'unknownCustomer'],
    [['李想', '', '', '10'], 'bad', 'missingDate'],
    [['李想', '', '05/01/2026', '10'], 'bad', 'ambiguousDate'],
    [['李想', '', '某天', '10'], 'bad', 'badDate'],
    [['李想', '', '2026-01-05', ''], 'bad', 'missingAmount'],
    [['李想', '', '2026-01-05', '很多'], 'bad', 'badAmount'],
    [['李想', '', '2026-01-05', '1.005'], 'bad', 'badAmount'],
    [['李想', '', '2026-01-05', '-10'], 'bad', 'negativeAmount'],
    [['李想', '', '2026-01-05', '10', '纸', '许多'], 'new', 'badQuantity'],
    [['李想', '', '2026-01-05', '10', '纸', '1', '20'], 'new', 'refundTooLarge'],
    [['张三', '13800001111', '2026-01-05', '10'], 'new', null],
  ])('%j is %s with %s', (cells, state, code) => {
    const [row] = purchases([cells]);
    expect(row?.state).toBe(state);
    expect(row?.issues.map((issue) => issue.code)).toEqual(code === null ? [] : [code]);
  });

  it.each([
    ['$12.50', 'USD', 1_250],
    ['HK$12', 'HKD', 1_200],
    ['12美元', 'USD', 1_200],
    ['100元', 'CNY', 10_000],
    ['€1,000', 'EUR', 100_000],
    ['USD 5', 'USD', 500],
    ['1.2万', 'CNY', 1_200_000],
  ])('the amount %s is %s', (text, currency, totalMinor) => {
    const [row] = purchases([['李想', '', '2026-01-05', text]]);
    expect(row).toMatchObject({ state: 'new', draft: { currency, totalMinor } });
  });

  it('the same purchase is not taken twice, in the file or against what is stored', () => {
    const cells = ['李想', '', '2026-01-05', '10', '纸'];
    const rows = purchases([cells, cells, [...cells.slice(0, 4), '笔']]);
    expect(rows.map(({ state }) => state)).toEqual(['new', 'repeated', 'new']);
    const [first] = rows;
    const known = new Set(first?.state === 'new' ? [purchaseKey(first.draft)] : []);
    expect(purchases([cells], { known })[0]?.state).toBe('repeated');
  });
});
