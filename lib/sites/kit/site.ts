import type { SiteData } from '../../domain/selectors/site-data.ts';
import type { FieldKey, Sighting, SightingKind } from '../../domain/sighting.ts';
import type { Page } from './page.ts';

/** 1: rests on strong evidence. 2: drifts or is untested ("beta"). 3: only by teaching. */
type SiteTier = 1 | 2 | 3;

/** What may be known of a site without loading the code that reads its pages. */
export type SiteAbout = {
  id: string;
  kind: SightingKind;
  tier: SiteTier;
  /** Day (yyyy-mm-dd) on which the finders were last compared with evidence. */
  verifiedOn: string;
  /** Match patterns to be granted; an empty list means any host that the user grants. */
  origins: readonly string[];
  /** Whether child frames are read too. */
  allFrames: boolean;
  name: { zh: string; en: string };
  /** What the finders rest on, for the sites page and for whoever mends them. */
  evidence: readonly string[];
  /** The address that may be stored beside a note taken there; null where nothing may. */
  keepAddress: (url: URL) => string | null;
  /**
   * Whether a kept address opens the same conversation again, for as long as it exists; absent where
   * none does (mail that is named by its folder, chats that the address never names).
   */
  opensConversation?: (url: URL) => boolean;
  /** Whether this field names the same person for ever here, so that it can carry a link. */
  isDurable: (key: FieldKey) => boolean;
};

/** What an adapter hands back; `readPage` adds site, misses and the caps. */
export type Reading = Partial<Omit<Sighting, 'site'>> & {
  /** True while parts of the page disagree about whose conversation is open. */
  isChanging?: boolean;
  /** Elements whose text is talk, for contact points that are only spoken of. */
  talk?: string;
};

/** A site's code. Its data is handed in, as it may have been changed by a selector pack. */
export type Site = {
  about: SiteAbout;
  /** Cheap: is this a page (and a frame) that `extract` understands? */
  detect: (page: Page, data: SiteData) => boolean;
  extract: (page: Page, data: SiteData) => Reading;
};
