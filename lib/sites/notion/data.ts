import type { SiteData } from '../../domain/selectors/site-data.ts';

/** Tables are plain elements; a row opened beside them is the peek. */
export const data = {
  watch: {
    roots: ['.notion-app-inner'],
    attributes: ['data-block-id'],
    events: ['address', 'selection', 'focus'],
  },
  css: {
    app: '.notion-app-inner, .notion-frame, .notion-peek-renderer, .notion-table-view-row',
    row: '.notion-collection-item[data-block-id], .notion-table-view-row',
    block: '[data-block-id]',
    cell: '.notion-table-view-cell',
    table:
      '.notion-table-view, .notion-collection_view-block, .notion-collection_view_page-block, .notion-frame',
    head: '.notion-table-view-header-cell',
    peek: '.notion-peek-renderer',
  },
  parts: {
    peek: {
      name: [
        { id: 'peek-heading', css: 'h1', take: 'text', confidence: 0.8 },
        {
          id: 'peek-title',
          css: '.notion-page-block [contenteditable][data-root="true"], [placeholder="Untitled"]',
          take: 'text',
          confidence: 0.7,
          isOptional: true,
        },
      ],
      email: [
        {
          id: 'peek-mail-link',
          css: 'a[href^="mailto:"]',
          take: '@href',
          pattern: '(?i)^mailto:([^?&]{3,190})',
          confidence: 0.9,
          isOptional: true,
        },
      ],
      phone: [
        {
          id: 'peek-phone-link',
          css: 'a[href^="tel:"]',
          take: '@href',
          pattern: '(?i)^tel:([-+0-9 ().]{5,30})',
          confidence: 0.9,
          isOptional: true,
        },
      ],
    },
  },
} as const satisfies SiteData;
