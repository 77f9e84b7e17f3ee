import type { SheetRow } from '../../domain/sighting.ts';

export type Frame = { top: boolean; name: string };

/** Rows that the user copied: the header (empty if it was not part of the block) and one row. */
export type CopiedRow = SheetRow;

/** One look at a page: everything an adapter may read. */
export type Page = {
  url: URL;
  frame: Frame;
  document: Document;
};
