import type { SiteData } from '../domain/selectors/site-data.ts';
import type { Sighting } from '../domain/sighting.ts';

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
  | { type: 'openPanel'; site: string };

/** The background's answers carry no customer data. */
export type HelloReply = {
  isOn: boolean;
  hasButton: boolean;
  buttonText: string;
  /** Where things stand on this site's pages; null where the site is off. */
  data: SiteData | null;
};

/** What the extension's own parts may ask of a content script. */
export type BackgroundMessage =
  | { type: 'stop'; site: string }
  /** The user wants to report this page: its structure, without any text. */
  | { type: 'redact'; site: string };
