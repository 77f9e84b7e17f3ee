import type { Loose, SiteData } from '../../domain/selectors/site-data.ts';

/** Tables as the HTML standard and ARIA describe them, and how widgets mark the chosen row. */
export const data = {
  watch: {
    roots: [],
    attributes: ['aria-selected', 'aria-current', 'class'],
    events: ['address', 'selection', 'focus', 'input'],
  },
  css: {
    any: 'table, [role="grid"], [role="table"], [role="treegrid"]',
    row: 'tr, [role="row"]',
    cell: 'td, th, [role="cell"], [role="gridcell"], [role="rowheader"], [role="columnheader"]',
    bodyCell: 'td, [role="gridcell"], [role="cell"]',
    headCell: 'th, [role="columnheader"]',
    head: 'thead tr, [role="row"]:has(> [role="columnheader"])',
    /** Most explicit first. */
    chosen: [
      '[aria-selected="true"]',
      '[aria-current]:not([aria-current="false"])',
      '.selected, .is-selected, .current, .active, .highlight-selected, .row-selected, .ant-table-row-selected',
    ],
    check: 'input[type="checkbox"]',
  },
  rows: [
    {
      id: 'table-row',
      css: 'table tbody tr, [role="row"]',
      anchor: 'td, [role="cell"], [role="gridcell"]',
      // Contact points only: a name in a table is confirmed for nobody.
      finders: {
        email: [{ id: 'table-row-text', css: 'tr, [role="row"]', take: 'text', confidence: 0.9 }],
      },
    },
  ],
} as const satisfies SiteData;

export type TableCss = Loose<(typeof data)['css']>;
