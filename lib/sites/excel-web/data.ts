import type { Loose, SiteData } from '../../domain/selectors/site-data.ts';

/** The grid is a canvas in a frame of its own: name box, formula bar and what screen readers are told. */
export const data = {
  watch: {
    roots: [],
    attributes: ['value', 'aria-label', 'aria-selected'],
    events: ['input', 'copy'],
  },
  css: {
    nameBox: '#FormulaBar-NameBox-input, #m_excelWebRenderer_ewaCtl_NameBox',
    formulaBar: '#formulaBarTextDivId_textElement, #formulaBarTextDivId',
    tab: '.ewa-stb-tabs [role="tab"][aria-selected="true"]',
  },
  finders: {
    cell: [
      {
        id: 'name-box',
        css: '#FormulaBar-NameBox-input, #m_excelWebRenderer_ewaCtl_NameBox',
        take: 'value',
        pattern: '^(\\$?[A-Z]{1,3}\\$?\\d{1,7}(?::\\$?[A-Z]{1,3}\\$?\\d{1,7})?|\\d{1,7}:\\d{1,7})$',
        confidence: 0.9,
      },
      {
        // What is read aloud: the value, the cell's address and more, in the user's language.
        id: 'readout',
        css: '#m_excelWebRenderer_ewaCtl_readoutElement1',
        take: '@aria-label',
        pattern: '(?:^|[ .,;:(])([A-Z]{1,3}[1-9]\\d{0,6})(?:$|[ .,;:)])',
        confidence: 0.5,
        isOptional: true,
      },
    ],
    cellValue: [
      {
        id: 'formula-bar',
        css: '#formulaBarTextDivId_textElement',
        take: 'text',
        confidence: 0.9,
        isOptional: true,
      },
      {
        id: 'formula-bar-outer',
        css: '#formulaBarTextDivId',
        take: 'text',
        confidence: 0.8,
        isOptional: true,
      },
    ],
  },
} as const satisfies SiteData;

export type ExcelData = Loose<typeof data>;
