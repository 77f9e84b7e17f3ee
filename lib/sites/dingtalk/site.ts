import { defineSite } from '../kit/define-site.ts';
import { about } from './about.ts';
import type { data } from './data.ts';

/** Known by its host alone, so that no general reader guesses at it. Nothing is read. */
export const site = defineSite<typeof data>({
  about,
  detect: ({ frame }) => frame.top,
  extract: () => ({}),
});
