import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** Invented; they stand below a header, from the second line on. */
export const people = [
  { name: 'Ottilie Brandt', email: 'ottilie@brandt-paper.example', phone: '+44 7700 900161' },
  { name: '魏思远', email: 'wei.siyuan@north-lamp.example', phone: '138 0000 4171' },
  { name: 'Marek Dvorak', email: 'marek@dvorak-press.example', phone: '+44 7700 900163' },
] as const;

const header = ['Name', 'Email', 'Phone'];
const lines = people.map(({ name, email, phone }) => [name, email, phone]);

/** A page of each spreadsheet, with its own code from the installed packages. */
export function writeSheetPages(folder: string, packages: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ['luckysheet', 'x-data-spreadsheet', 'jspreadsheet-ce', 'jsuites']) {
    symlinkSync(path.join(packages, name, 'dist'), path.join(folder, name), 'dir');
  }
  const formula = path.join(packages, '@jspreadsheet/formula/dist');
  symlinkSync(formula, path.join(folder, 'formula'), 'dir');
  const write = (name: string, head: string[], body: string, script: string) => {
    const tags = head.map((file) =>
      file.endsWith('.css')
        ? `<link rel="stylesheet" href="/${file}">`
        : `<script src="/${file}"></script>`,
    );
    const drawn = 'document.body.dataset.drawn = "yes";';
    writeFileSync(path.join(folder, `${name}.js`), script.replace('DRAWN', drawn));
    writeFileSync(
      path.join(folder, `${name}.html`),
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Orders</title>${tags.join('')}</head><body>${body}<script src="/${name}.js"></script></body></html>`,
    );
  };
  const columns = header.map((title) => ({ title, width: 220 }));
  write(
    'jspreadsheet',
    [
      'jsuites/jsuites.css',
      'jspreadsheet-ce/jspreadsheet.css',
      'jsuites/jsuites.js',
      'formula/index.js',
      'jspreadsheet-ce/index.js',
    ],
    '<div id="grid"></div>',
    `jspreadsheet(document.querySelector('#grid'), { worksheets: [{ data: ${JSON.stringify(lines)}, columns: ${JSON.stringify(columns)} }] }); DRAWN`,
  );
  const cells = [header, ...lines].flatMap((line, r) =>
    line.map((text, c) => ({ r, c, v: { v: text, m: text, ct: { fa: '@', t: 's' } } })),
  );
  const sheet = { name: 'Orders', index: '0', status: 1, order: 0, celldata: cells };
  const config = { columnlen: { 0: 200, 1: 260, 2: 200 } };
  write(
    'luckysheet',
    [
      'luckysheet/plugins/css/pluginsCss.css',
      'luckysheet/plugins/plugins.css',
      'luckysheet/css/luckysheet.css',
      'luckysheet/assets/iconfont/iconfont.css',
      'luckysheet/plugins/js/plugin.js',
      'luckysheet/luckysheet.umd.js',
    ],
    '<div id="luckysheet" style="position:absolute;inset:0"></div>',
    `luckysheet.create({ container: 'luckysheet', lang: 'en', showinfobar: false, data: [${JSON.stringify({ ...sheet, config })}], hook: { workbookCreateAfter() { DRAWN } } });`,
  );
  const rows = Object.fromEntries(
    [header, ...lines].map((line, r) => [
      r,
      { cells: Object.fromEntries(line.map((text, c) => [c, { text }])) },
    ]),
  );
  write(
    'x-data-spreadsheet',
    ['x-data-spreadsheet/xspreadsheet.css', 'x-data-spreadsheet/xspreadsheet.js'],
    '<div id="grid"></div>',
    `x_spreadsheet('#grid').loadData({ name: 'Orders', rows: ${JSON.stringify(rows)} }); DRAWN`,
  );
}

type Keys = { modifiers?: 'Shift'[] };

/** Clicks the cell of a person: `at` from 0, `column` from 0. */
export const clickCell = {
  jspreadsheet: (page: Page, at: number) => page.locator(`td[data-x="0"][data-y="${at}"]`).click(),
  luckysheet: (page: Page, at: number, column: number, keys: Keys = {}) =>
    page.locator('#luckysheet-cell-main').click({
      // Columns are as wide as the page says, lines 20 high with the header first.
      position: { x: [60, 300, 540][column] ?? 60, y: 20 * (at + 1) + 10 },
      ...keys,
    }),
  xDataSpreadsheet: (page: Page, at: number, column: number) =>
    page.locator('.x-spreadsheet-overlayer').click({
      position: { x: 60 + 100 * column + 40, y: 25 + 25 * (at + 1) + 12 },
    }),
};
