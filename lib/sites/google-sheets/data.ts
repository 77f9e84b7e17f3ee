import type { Loose, SiteData } from '../../domain/selectors/site-data.ts';

/** The grid is a canvas: name box and formula bar are all that the document holds of it. */
export const data = {
  watch: {
    roots: ['#formula-bar', '#t-formula-bar-input-container'],
    attributes: ['value', 'class'],
    events: ['address', 'input', 'copy'],
  },
  css: {
    formulaBar: '#t-formula-bar-input-container .cell-input, #t-formula-bar-input .cell-input',
    nameBox: '#t-name-box, .waffle-name-box',
    tab: '.docs-sheet-active-tab',
    ownAccount: 'a[aria-label*="@"][href*="accounts.google.com/"]',
  },
  finders: {
    cell: [
      {
        id: 'name-box',
        css: '#t-name-box',
        take: 'value',
        // A cell, a range of cells, or whole rows (3:3); names that the user gave are no address.
        pattern: '^(\\$?[A-Z]{1,3}\\$?\\d{1,7}(?::\\$?[A-Z]{1,3}\\$?\\d{1,7})?|\\d{1,7}:\\d{1,7})$',
        confidence: 0.9,
      },
      {
        id: 'name-box-class',
        css: 'input.waffle-name-box, .waffle-name-box input',
        take: 'value',
        pattern: '^(\\$?[A-Z]{1,3}\\$?\\d{1,7}(?::\\$?[A-Z]{1,3}\\$?\\d{1,7})?|\\d{1,7}:\\d{1,7})$',
        confidence: 0.8,
        isOptional: true,
      },
    ],
    cellValue: [
      {
        id: 'formula-bar',
        css: '#t-formula-bar-input-container .cell-input',
        take: 'text',
        confidence: 0.9,
        // An empty cell has an empty bar.
        isOptional: true,
      },
      {
        id: 'formula-bar-input',
        css: '#t-formula-bar-input .cell-input',
        take: 'text',
        confidence: 0.8,
        isOptional: true,
      },
    ],
  },
} as const satisfies SiteData;

export type SheetData = Loose<typeof data>;
