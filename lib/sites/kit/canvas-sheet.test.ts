import { describe, expect, it } from 'vitest';
import { openFixture } from '../../../test/contract/site-stage.ts';
import { readBuiltIn } from '../registry.ts';

const url = 'https://erp.studio.example/sheet.html';

/** One page of a canvas sheet that lives on while its user walks about. */
function openSheet() {
  const html = `<div id="luckysheet-helpbox-cell"></div><div id="luckysheet-functionbox-cell"></div>
    <div class="luckysheet-sheets-item-active"><span class="luckysheet-sheets-item-name">客户</span></div>`;
  const look = { ...openFixture(html, { file: 'own', url, expect: {} }), memory: new Map() };
  const { document } = look.win;
  let copies = 0;
  const write = (id: string, text: string) => {
    const element = document.querySelector(id);
    if (element) element.textContent = text;
  };
  return {
    show: (cell: string, value: string) => {
      write('#luckysheet-helpbox-cell', cell);
      write('#luckysheet-functionbox-cell', value);
    },
    tab: (name: string) => write('.luckysheet-sheets-item-name', name),
    copy: (text: string) => {
      copies += 1;
      Object.assign(look, { copied: { text, html: '', count: copies } });
    },
    read: () => readBuiltIn('luckysheet', look),
    row: () => readBuiltIn('luckysheet', look).sighting?.row ?? null,
  };
}

describe('a cell whose name and value change in different ticks', () => {
  it.each([
    ['the name first', 'C8', '鲁梦'],
    ['the value first', 'C7', '沈青'],
  ])('is held back: %s', (_, cell, value) => {
    const sheet = openSheet();
    sheet.show('C7', '鲁梦');
    expect(sheet.read().isChanging).toBe(false);
    sheet.show(cell, value);
    expect(sheet.read().isChanging).toBe(true);
    sheet.show('C8', '沈青');
    expect(sheet.read().isChanging).toBe(false);
  });

  it('is believed after a few looks: neighbours may hold the same', () => {
    const sheet = openSheet();
    sheet.show('C7', '上海');
    sheet.read();
    sheet.show('C8', '上海');
    expect([1, 2, 3, 4, 5].map(() => sheet.read().isChanging)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('is not doubted between two empty cells', () => {
    const sheet = openSheet();
    sheet.show('C7', '');
    sheet.read();
    sheet.show('C8', '');
    expect(sheet.read().isChanging).toBe(false);
  });
});

describe('a copied row', () => {
  const copied = '鲁梦\t139 0000 5555';

  it('is shown while the selection stays in its line, and again when it comes back', () => {
    const sheet = openSheet();
    sheet.show('B7', '鲁梦');
    sheet.copy(copied);
    expect(sheet.row()).toEqual({ header: ['B', 'C'], cells: ['鲁梦', '139 0000 5555'] });
    sheet.show('C7', '139 0000 5555');
    expect(sheet.row()?.cells[0]).toBe('鲁梦');
    sheet.show('C8', '');
    expect(sheet.row()).toBeNull();
    sheet.show('A7', 'x');
    expect(sheet.row()?.cells[0]).toBe('鲁梦');
  });

  it('is not shown on another tab', () => {
    const sheet = openSheet();
    sheet.show('B7', '鲁梦');
    sheet.copy(copied);
    sheet.read();
    sheet.tab('旧表');
    expect(sheet.row()).toBeNull();
  });

  it('stands under the header that was copied once from this tab', () => {
    const sheet = openSheet();
    sheet.show('A1', '联系人');
    sheet.copy('联系人\t电话');
    sheet.read();
    sheet.show('A7', '鲁梦');
    sheet.copy(copied);
    expect(sheet.row()?.header).toEqual(['联系人', '电话']);
  });
});

describe('a copied list', () => {
  it('is handed over whole and is no one person', () => {
    const sheet = openSheet();
    sheet.show('A6:B7', '鲁梦');
    sheet.copy('鲁梦\t139 0000 5555\n沈青\t139 0000 6666');
    const { sighting } = sheet.read();
    expect(sighting?.row).toBeNull();
    expect(sighting?.fields.name).toBeUndefined();
    expect(sighting?.copiedRows).toEqual({
      sheet: 'erp.studio.example/sheet.html/客户',
      count: 1,
      from: 'A',
      rows: [
        ['鲁梦', '139 0000 5555'],
        ['沈青', '139 0000 6666'],
      ],
    });
  });

  it('is cut row by row where it is very long', () => {
    const sheet = openSheet();
    sheet.copy(Array.from({ length: 500 }, (_, at) => `名${at}\t${'x'.repeat(150)}`).join('\n'));
    const rows = sheet.read().sighting?.copiedRows?.rows ?? [];
    expect(rows.length).toBeLessThanOrEqual(200);
    expect(rows.flat().join('').length).toBeLessThanOrEqual(60_000);
  });
});
