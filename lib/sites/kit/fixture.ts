import type { SiteData } from '../../domain/selectors/site-data.ts';
import type { FieldKey } from '../../domain/sighting.ts';
import type { Copied } from './page.ts';

/**
 * What a page is there for: somebody who is known, nobody, a group or a list of people, and the
 * same site looking otherwise.
 */
export type FixtureRole = 'known' | 'nobody' | 'list' | 'variant';

/** A dated own-made page beside its adapter, and what must be read from it. */
export type SiteFixture = {
  file: string;
  url: string;
  /** Only where it does not follow from what is expected (test/contract/site-roles.ts). */
  role?: FixtureRole;
  frame?: 'top' | 'child';
  /** What the user did before the look: clicked there, selected that, copied this. */
  point?: string;
  select?: string;
  copied?: Copied;
  /** What the user taught of this host, for the site that knows nothing by itself. */
  taught?: SiteData;
  /** Another site must claim the page, or none of ours may. */
  isNotOurs?: true;
  expect: {
    isGroup?: boolean | null;
    sessionKey?: string | null;
    ownAccount?: string | null;
    /** Best value of each field; null where there must be none. */
    fields?: Partial<Record<FieldKey, string | null>>;
    /** No field at all may be read. */
    isEmpty?: true;
    messages?: number;
    last?: string;
    members?: readonly string[];
    row?: readonly string[] | null;
    misses?: readonly string[];
  };
};
