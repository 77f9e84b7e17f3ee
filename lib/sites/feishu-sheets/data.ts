import type { SiteData } from '../../domain/selectors/site-data.ts';

/** The grid is a canvas of which nothing is known but that it is one. */
export const data = {
  watch: {
    roots: [],
    attributes: [],
    events: ['address', 'copy'],
  },
  css: { grid: 'canvas' },
} as const satisfies SiteData;
