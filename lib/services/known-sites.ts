import { builtInData } from '../sites/built-in-data.ts';
import { type SiteId, siteCatalog, siteIds } from '../sites/catalog.ts';
import type { SiteAbout } from '../sites/kit/site.ts';

/** What pages of the extension may show of a site that can be read. */
export type KnownSite = Pick<SiteAbout, 'kind' | 'tier' | 'verifiedOn' | 'origins' | 'name'> & {
  id: SiteId;
};

const aboutAt = new Map(siteCatalog.map((about) => [about.id, about]));

/** All sites in the order of the catalog; one without origins is switched on host by host. */
export const knownSites: readonly KnownSite[] = siteIds.flatMap((id) => {
  const about = aboutAt.get(id);
  return about ? [{ ...about, id }] : [];
});

/** Whether there are messages of a direction on this site, so that a talk can be noted. */
export function hasTalks({ kind }: Pick<KnownSite, 'kind'>): boolean {
  return kind === 'chat' || kind === 'mail';
}

/** Whether marks can stand beside the rows of this site's lists. */
export function hasRows(id: SiteId): boolean {
  return (builtInData(id).rows ?? []).length > 0;
}
