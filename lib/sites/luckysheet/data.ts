import type { Loose, SiteData } from '../../domain/selectors/site-data.ts';

/** The grid is a canvas: name box and formula bar. The bar's label says D4 whatever is selected. */
export const data = {
  watch: {
    roots: ['#luckysheet-wa-calculate', '.luckysheet-wa-calculate'],
    attributes: ['class'],
    events: ['address', 'input', 'copy'],
  },
  css: {
    nameBox: '#luckysheet-helpbox-cell, .luckysheet-helpbox-cell-input',
    formulaBar: '#luckysheet-functionbox-cell, .luckysheet-functionbox-cell-input',
    tab: '.luckysheet-sheets-item-active .luckysheet-sheets-item-name',
  },
  finders: {
    cell: [
      {
        id: 'help-box',
        css: '#luckysheet-helpbox-cell',
        take: 'text',
        pattern: '^(\\$?[A-Z]{1,3}\\$?\\d{1,7}(?::\\$?[A-Z]{1,3}\\$?\\d{1,7})?|\\d{1,7}:\\d{1,7})$',
        confidence: 0.9,
      },
      {
        id: 'help-box-class',
        css: '.luckysheet-helpbox-cell-input',
        take: 'text',
        pattern: '^(\\$?[A-Z]{1,3}\\$?\\d{1,7}(?::\\$?[A-Z]{1,3}\\$?\\d{1,7})?|\\d{1,7}:\\d{1,7})$',
        confidence: 0.8,
        isOptional: true,
      },
    ],
    cellValue: [
      {
        id: 'formula-bar',
        css: '#luckysheet-functionbox-cell',
        take: 'text',
        confidence: 0.9,
        isOptional: true,
      },
      {
        id: 'formula-bar-class',
        css: '.luckysheet-functionbox-cell-input',
        take: 'text',
        confidence: 0.8,
        isOptional: true,
      },
    ],
  },
} as const satisfies SiteData;

export type LuckysheetData = Loose<typeof data>;
