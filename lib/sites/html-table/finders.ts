/** Tables as the HTML standard and ARIA describe them, and how widgets mark the chosen row. */
export const table = {
  any: 'table, [role="grid"], [role="table"], [role="treegrid"]',
  row: 'tr, [role="row"]',
  cell: 'td, th, [role="cell"], [role="gridcell"], [role="rowheader"], [role="columnheader"]',
  headCell: 'th, [role="columnheader"]',
  head: 'thead tr, [role="row"]:has(> [role="columnheader"])',
  /** Most explicit first. */
  chosen: [
    '[aria-selected="true"]',
    '[aria-current]:not([aria-current="false"])',
    '.selected, .is-selected, .current, .active, .highlight-selected, .row-selected, .ant-table-row-selected',
  ],
  check: 'input[type="checkbox"]',
} as const;
