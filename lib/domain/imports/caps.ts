/** Limits of what is read from a file; beyond them reading stops with a `TooMuch`. */
export const importCaps = {
  bytes: 50 * 1024 * 1024,
  rows: 200_000,
  columns: 200,
  /** UTF-16 units of one cell. */
  cell: 100_000,
} as const;

export type ImportLimit = keyof typeof importCaps;
export type TooMuch = { limit: ImportLimit; allowed: number; found: number };

/** The first limit that this size of a table breaks, or null. */
export function tooMuchOf(size: Partial<Record<ImportLimit, number>>): TooMuch | null {
  for (const limit of ['bytes', 'rows', 'columns', 'cell'] as const) {
    const found = size[limit] ?? 0;
    if (found > importCaps[limit]) return { limit, allowed: importCaps[limit], found };
  }
  return null;
}

/** Whether one more row fits; `rowsBefore` does not count the header. */
export function tooMuchInRow(cells: readonly string[], rowsBefore: number): TooMuch | null {
  let longest = 0;
  for (const cell of cells) longest = Math.max(longest, cell.length);
  return tooMuchOf({ rows: rowsBefore + 1, columns: cells.length, cell: longest });
}
