import { describe, expect, it } from 'vitest';
import { type ContractDraft, draftOf, readContract, readParts } from './contract-form.ts';

const draft: ContractDraft = {
  title: ' 年度供货 ',
  amount: '1.2万',
  currency: 'CNY',
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  parts: '2',
  plan: [],
};
const part = (dueOn: string, amount: string, paidMinor = 0) => ({
  key: 0,
  dueOn,
  amount,
  paidMinor,
  paidOn: paidMinor > 0 ? dueOn : null,
});

describe('a contract as it is typed', () => {
  it('is read into its fields', () => {
    const plan = [part('2026-01-01', '8000', 100), part('2026-07-01', '4,000')];
    expect(readContract({ ...draft, plan })).toEqual({
      fields: {
        title: '年度供货',
        currency: 'CNY',
        totalMinor: 1_200_000,
        startsOn: '2026-01-01',
        endsOn: '2026-12-31',
        payments: [
          { dueOn: '2026-01-01', minor: 800_000, paidMinor: 100, paidOn: '2026-01-01' },
          { dueOn: '2026-07-01', minor: 400_000, paidMinor: 0, paidOn: null },
        ],
      },
    });
  });

  it('comes back as it was written', () => {
    const payments = [{ dueOn: '2026-01-01', minor: 1_250, paidMinor: 0, paidOn: null }];
    const contract = {
      title: '年度供货',
      currency: 'CNY' as const,
      totalMinor: 1_250,
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      payments,
    };
    expect(readContract(draftOf(contract))).toEqual({ fields: contract });
  });

  it.each<[string, Partial<ContractDraft>, object]>([
    ['no name', { title: '  ' }, { field: 'title' }],
    ['no sum', { amount: '' }, { field: 'amount' }],
    ['words for a sum', { amount: '很多' }, { field: 'amount' }],
    ['a sum below zero', { amount: '-5' }, { field: 'amount' }],
    ['a missing day', { endsOn: '' }, { field: 'days' }],
    ['a day that does not exist', { endsOn: '2026-02-30' }, { field: 'days' }],
    ['an end before the start', { endsOn: '2025-12-31' }, { field: 'order' }],
    ['a part without a day', { plan: [part('', '1.2万')] }, { field: 'part', place: 1 }],
    ['a part of nothing', { plan: [part('2026-01-01', '0')] }, { field: 'part', place: 1 }],
    [
      'less than came in',
      { plan: [part('2026-01-01', '1', 500)] },
      { field: 'paid', place: 1, paidMinor: 500 },
    ],
    [
      'parts that do not add up',
      { plan: [part('2026-01-01', '5000')] },
      { field: 'sum', sumMinor: 500_000, totalMinor: 1_200_000 },
    ],
  ])('says what is wrong with %s', (_, change, problem) => {
    expect(readContract({ ...draft, ...change })).toEqual({ problem });
  });

  it.each(['0', '-1', '1.5', '121', 'x'])('refuses %s payments', (typed) => {
    expect(readParts(typed)).toEqual({ problem: { field: 'parts' } });
  });

  it('takes one payment where no number was typed', () => {
    expect(readParts('')).toEqual({ parts: 1 });
    expect(readParts('12')).toEqual({ parts: 12 });
  });
});
