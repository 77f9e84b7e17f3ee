import type { Loose, SiteData } from '../../domain/selectors/site-data.ts';

/** The grid is a canvas: address box and formula bar are all that the document holds of it. */
export const data = {
  watch: {
    roots: [],
    attributes: ['value', 'class'],
    events: ['address', 'input', 'copy'],
  },
  css: {
    nameBox: 'input.bar-label',
    formulaBar: '#alloy-simple-text-editor, .formula-input',
    tab: '.tab-bar-item.tab-bar-item-selected',
  },
  finders: {
    cell: [
      {
        id: 'address-box',
        css: 'input.bar-label',
        take: 'value',
        pattern: '^(\\$?[A-Z]{1,3}\\$?\\d{1,7}(?::\\$?[A-Z]{1,3}\\$?\\d{1,7})?|\\d{1,7}:\\d{1,7})$',
        confidence: 0.9,
      },
    ],
    cellValue: [
      {
        id: 'formula-bar',
        css: '#alloy-simple-text-editor',
        take: 'text',
        confidence: 0.9,
        isOptional: true,
      },
      {
        id: 'formula-input',
        css: '.formula-input',
        take: 'value',
        confidence: 0.7,
        isOptional: true,
      },
    ],
  },
} as const satisfies SiteData;

export type TencentData = Loose<typeof data>;
