import type { SiteData } from '../../domain/selectors/site-data.ts';

/** Only the rows in view are in the page, each twice: in the fixed pane and in the one that scrolls. */
export const data = {
  watch: {
    roots: [],
    attributes: ['class', 'data-rowid'],
    events: ['address', 'selection', 'focus'],
  },
  css: {
    grid: '.dataRow[data-rowid], .detailView .labelCellPair',
    row: '.dataRow[data-rowid], [data-testid="data-row"][data-rowid]',
    cell: '[data-columnid]',
    head: '.gridHeaderCellPhosphorIcons[data-columnid], [data-testid="gridHeaderCell"][data-columnid], .headerRow [data-columnid]',
    record: '.detailView',
    pair: '.labelCellPair',
    label: '.fieldLabel',
    value: '[data-testid="cell-editor"], .cellContainer',
    input: 'input, textarea',
  },
} as const satisfies SiteData;
