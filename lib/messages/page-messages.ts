import type { Addressee } from '../domain/addressee.ts';
import type { RowMark, SeenRow } from '../domain/marks/mark-kinds.ts';
import type { Reach } from '../domain/match-pattern.ts';
import type { SiteData } from '../domain/selectors/site-data.ts';
import type { Sighting } from '../domain/sighting.ts';
import type { PickOutcome, PickWords } from '../domain/teaching/pick.ts';

/**
 * What a content script may say. Types only: this file is part of every content script. The
 * background parses each message by the schema in contract.ts.
 */
export type PageMessage =
  | { type: 'hello'; site: string }
  | { type: 'sighting'; site: string; sighting: Sighting | null }
  | {
      type: 'health';
      site: string;
      misses: string[];
      disagreements: string[];
      overruns: number;
    }
  | { type: 'openPanel'; site: string }
  /** The rows of a list that the user can see now: beside which does a mark stand? */
  | { type: 'rows'; site: string; account: string | null; rows: SeenRow[] }
  /** What the user clicked while teaching a page. */
  | { type: 'picked'; site: string; field: string; outcome: PickOutcome };

/** Row numbers and kinds of mark: nothing else of a customer. */
export type RowsReply = { marks: readonly RowMark[] };

/** The background's answers carry no customer data. */
export type HelloReply = {
  isOn: boolean;
  hasButton: boolean;
  buttonText: string;
  hasMarks: boolean;
  /** Where things stand on this site's pages; null where the site is off. */
  data: SiteData | null;
};

/** What the extension's own parts may ask of a content script. */
export type BackgroundMessage =
  /** This site may be read no longer on pages within reach. */
  | { type: 'stop'; site: string; reach: Reach }
  /** The user wants to report this page: its structure, without any text. */
  | { type: 'redact'; site: string }
  /** The user chose a text for the conversation that is open, if it still is this one. */
  | { type: 'insert'; site: string; to: Addressee; text: string }
  /** The user teaches a page: the next click shows where this field stands. */
  | { type: 'pick'; field: string; prefix: string; words: PickWords }
  | { type: 'endPick' };
