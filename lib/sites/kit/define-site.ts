import type { Loose, SiteData } from '../../domain/selectors/site-data.ts';
import type { Page } from './page.ts';
import type { Reading, Site, SiteAbout } from './site.ts';

type SiteCode<Data extends SiteData> = {
  about: SiteAbout;
  /** Cheap: is this a page (and a frame) that `extract` understands? */
  detect: (page: Page, data: Loose<Data>) => boolean;
  extract: (page: Page, data: Loose<Data>) => Reading;
};

/**
 * In: what a site's data cannot say, written against the type of that data:
 * `defineSite<typeof data>({ about, detect, extract })` with `import type { data }`. Out: the same
 * for the kit. The data itself is not part of it: it comes with each look, since a selector pack
 * may have changed values in it.
 */
export function defineSite<Data extends SiteData>(code: SiteCode<Data>): Site {
  // cast: data is handed over by the id of the site, and a pack can change values only, no shapes
  return code as unknown as Site;
}
