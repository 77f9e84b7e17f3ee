import { describe, expect, it } from 'vitest';
import { seenCell } from '../../../test/seen-cell.ts';
import type { FieldKey, Sighting } from '../sighting.ts';
import type { SheetMeanings } from './column-meanings.ts';
import { gatherRow, type RowMemory } from './row-memory.ts';
import { taughtCustomValues, withTaughtColumns } from './taught-row.ts';

const meanings: SheetMeanings = {
  A: 'name',
  B: 'phone',
  C: 'email',
  D: 'custom:0190a000-0000-7000-8000-000000000001',
  E: '',
};

function walk(...seen: Sighting[]): RowMemory | null {
  return seen.reduce<RowMemory | null>(gatherRow, null);
}

const valuesOf = ({ fields }: Sighting, key: FieldKey) => fields[key]?.map(({ value }) => value);

describe('walking along a row', () => {
  it('joins the cells that were seen', () => {
    const row = walk(seenCell('A7', '鲁梦'), seenCell('B7', '139 0000 5555'), seenCell('D7', ''));
    expect(row).toEqual({
      sheet: 'doc/1',
      line: 7,
      cells: { A: '鲁梦', B: '139 0000 5555', D: '' },
    });
  });

  it('takes what a cell shows now, not what it showed before', () => {
    expect(walk(seenCell('A7', '鲁'), seenCell('A7', '鲁梦'))?.cells).toEqual({ A: '鲁梦' });
  });

  it.each([
    ['another line', seenCell('A8', '沈青'), { A: '沈青' }],
    ['another tab', seenCell('B7', '沈青', { sheet: 'doc/2' }), { B: '沈青' }],
  ])('forgets the row in %s', (_, next, cells) => {
    expect(walk(seenCell('A7', '鲁梦'), next)?.cells).toEqual(cells);
  });

  it('keeps the row while a range in the same line is selected, but takes no value from it', () => {
    expect(walk(seenCell('A7', '鲁梦'), seenCell('A7:D7', '鲁梦'))?.cells).toEqual({ A: '鲁梦' });
  });

  it('knows no row while several lines are selected', () => {
    expect(walk(seenCell('A7', '鲁梦'), seenCell('A7:A9', '鲁梦'))).toBeNull();
  });

  it('takes a whole row whose letters are known', () => {
    const row = { header: ['B', 'C'], cells: ['139 0000 5555', 'Lu@cloth.example'] };
    expect(walk(seenCell('B7', '139 0000 5555', { row }))?.cells).toEqual({
      B: '139 0000 5555',
      C: 'Lu@cloth.example',
    });
  });
});

describe('a sheet whose columns were taught', () => {
  const rowOf = (cells: Record<string, string>) => ({ sheet: 'doc/1', line: 7, cells });

  it('shows the customer of the row, with contact points as they are stored', () => {
    const seen = withTaughtColumns(
      seenCell('A7', '鲁梦'),
      rowOf({ A: '鲁梦', C: 'Lu@Cloth.example', B: '139 0000 5555' }),
      meanings,
    );
    expect(valuesOf(seen, 'name')).toEqual(['鲁梦']);
    expect(valuesOf(seen, 'phone')).toEqual(['+8613900005555']);
    expect(valuesOf(seen, 'email')).toEqual(['lu@cloth.example']);
    expect(seen.sessionKey).toBe('doc/1!7');
  });

  it('leaves out what stands in a column that was not taught', () => {
    const cell = seenCell('F7', 'boss@studio.example');
    const read = { ...cell, fields: { ...cell.fields, email: [candidate('boss@studio.example')] } };
    const seen = withTaughtColumns(read, rowOf({ F: 'boss@studio.example' }), meanings);
    expect(valuesOf(seen, 'email')).toBeUndefined();
  });

  it('drops what is no phone, and formulas', () => {
    const row = rowOf({ A: '=VLOOKUP(B7,X:Y,2)', B: '待补' });
    const seen = withTaughtColumns(seenCell('A7', ''), row, meanings);
    expect([valuesOf(seen, 'name'), valuesOf(seen, 'phone')]).toEqual([undefined, undefined]);
  });

  it('takes several phones of one cell, in the order of the columns', () => {
    const two: SheetMeanings = { B: 'phone', C: 'phone' };
    const row = rowOf({ C: '13900007777', B: '13900005555、13900006666' });
    const seen = withTaughtColumns(seenCell('B7', ''), row, two);
    expect(valuesOf(seen, 'phone')).toEqual(['+8613900005555', '+8613900006666', '+8613900007777']);
  });

  it('gives the values of own fields', () => {
    const values = taughtCustomValues(rowOf({ A: '鲁梦', D: ' 金卡 ', E: 'x' }), meanings);
    expect([...values]).toEqual([['0190a000-0000-7000-8000-000000000001', '金卡']]);
  });

  it('is read by the heads of a copied row where it has some', () => {
    const row = { header: ['联系人', '电话'], cells: ['鲁梦', '139'] };
    const seen = seenCell('A7', '鲁梦', { row });
    expect(withTaughtColumns(seen, rowOf({ A: '鲁梦' }), meanings)).toBe(seen);
  });

  it.each([
    ['nothing was taught', {}],
    ['everything was unlearnt', { A: '' }],
  ] as const)('is read as before where %s', (_, none) => {
    const seen = seenCell('A7', '鲁梦');
    expect(withTaughtColumns(seen, rowOf({ A: '鲁梦' }), none)).toBe(seen);
  });
});

function candidate(value: string) {
  return { value, confidence: 0.8, finder: 'bar' };
}
