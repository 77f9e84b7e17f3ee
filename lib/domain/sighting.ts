/**
 * What one look at a page yields. Types and caps only: this file is part of every
 * content script, so it must not import a schema library (see docs/architecture.md).
 */
export const fieldKeys = [
  'name',
  'remark',
  'handle',
  'email',
  'phone',
  'wechat',
  'company',
  'title',
  'avatar',
  'region',
  'cell',
  'cellValue',
  'textEmail',
  'textPhone',
  'textWechat',
] as const;
export type FieldKey = (typeof fieldKeys)[number];

export const sightingKinds = ['chat', 'mail', 'sheet', 'page'] as const;
export type SightingKind = (typeof sightingKinds)[number];

/** One value that a finder read, with how far it can be trusted (0 to 1). */
export type Candidate = { value: string; confidence: number; finder: string };

export type SeenMessage = { dir: 'in' | 'out' | null; sender?: string; text: string };

/** A person seen speaking in a group; `handle` only where the page tells a durable one. */
export type SeenMember = { name: string; handle?: string };

export type SheetRow = { header: string[]; cells: string[] };

/** Several rows that the user copied from a sheet. */
export type CopiedRows = {
  sheet: string;
  /** Grows with each copy on the page. */
  count: number;
  /** Letters of the first copied column; null where they are not known. */
  from: string | null;
  rows: string[][];
};

export type Sighting = {
  site: string;
  kind: SightingKind;
  /** null where the page does not tell. */
  isGroup: boolean | null;
  /** Names the open conversation, mail or cell for as long as the page lives. */
  sessionKey: string | null;
  /** The user's own account on this page, to be excluded and to key remembered links. */
  ownAccount: string | null;
  /** Best candidate first; a field that is not there is absent. */
  fields: Partial<Record<FieldKey, Candidate[]>>;
  messages: SeenMessage[];
  members: SeenMember[];
  row: SheetRow | null;
  /** A list that was copied, for as long as it is the last copy on this sheet. */
  copiedRows?: CopiedRows;
  /** Finders that should have matched and did not. */
  misses: string[];
};

export const sightingCaps = {
  value: 200,
  text: 4_000,
  candidatesPerField: 8,
  messages: 40,
  members: 60,
  rowCells: 60,
  copiedRows: 200,
  /** Characters of all copied rows together. */
  copiedText: 60_000,
  misses: 40,
} as const;
