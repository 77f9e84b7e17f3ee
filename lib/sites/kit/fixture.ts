import type { SiteData } from '../../domain/selectors/site-data.ts';
import type { FieldKey } from '../../domain/sighting.ts';
import type { Copied } from './page.ts';

/** A dated own-made page beside its adapter, and what must be read from it. */
export type SiteFixture = {
  file: string;
  url: string;
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
