import type { SiteData } from '../../domain/selectors/site-data.ts';

/** Nothing is known of the page: it is read only where the user has taught it. */
export const data = {
  watch: { roots: [], attributes: [], events: [] },
  css: { box: '[contenteditable="true"], textarea' },
  composer: [
    { id: 'editable', css: '[contenteditable="true"]' },
    { id: 'textarea', css: 'textarea' },
  ],
} as const satisfies SiteData;
