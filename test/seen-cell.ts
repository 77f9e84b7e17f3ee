import type { SheetRow, Sighting } from '../lib/domain/sighting.ts';

/** For tests: what a canvas sheet shows with one cell selected. */
export function seenCell(
  cell: string,
  value: string,
  { sheet = 'doc/1', row = null }: { sheet?: string; row?: SheetRow | null } = {},
): Sighting {
  const read = (text: string) =>
    text === '' ? [] : [{ value: text, confidence: 0.9, finder: 'bar' }];
  return {
    site: 'google-sheets',
    kind: 'sheet',
    isGroup: false,
    sessionKey: `${sheet}!${cell}`,
    ownAccount: null,
    fields: { cell: read(cell), ...(value === '' ? {} : { cellValue: read(value) }) },
    messages: [],
    members: [],
    row,
    misses: [],
  };
}
