import type { SiteData } from '../../domain/selectors/site-data.ts';

/** A table whose cells know their place (`data-x`, `data-y`); version 4 says jexcel for jss. */
export const data = {
  watch: {
    roots: [],
    attributes: ['class'],
    events: ['address', 'input', 'focus'],
  },
  css: {
    sheet: 'table.jss_worksheet, table.jexcel',
    selected: 'tbody td.highlight-selected[data-x][data-y]',
    row: 'tr',
    cell: 'td[data-x][data-y]',
    head: 'thead td[data-x]',
    tab: '.jtabs-headers .jtabs-selected, .jexcel_tab_link.selected',
  },
} as const satisfies SiteData;
