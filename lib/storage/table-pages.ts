import type { Table } from 'dexie';

/** The primary key of a stored row, by the table's own schema. */
function keyOf(table: Table, row: unknown): unknown {
  const { keyPath } = table.schema.primKey;
  const fields = row as Record<string, unknown>; // rows of all our tables are objects
  return Array.isArray(keyPath) ? keyPath.map((path) => fields[path]) : fields[keyPath ?? 'id'];
}

/**
 * The page of a table that follows `last`, in order of the primary key. Reading by range is one
 * request to the browser; reading row by row is as many as there are rows, and many times slower.
 */
export async function readPage(
  table: Table,
  last: unknown,
  size: number,
): Promise<{ rows: unknown[]; last: unknown; isEnd: boolean }> {
  const query = last === undefined ? table.orderBy(':id') : table.where(':id').above(last);
  const rows: unknown[] = await query.limit(size).toArray();
  const end = rows.at(-1);
  return { rows, last: end === undefined ? last : keyOf(table, end), isEnd: rows.length < size };
}

/** Above this many ids their whole range is read; ids made together lie together. */
const fewIds = 200;
const pageSize = 2_000;

/** The rows of these ids that exist, in no order. */
export async function readMany<Row extends { id: string }>(
  table: Table<Row, string>,
  ids: readonly string[],
): Promise<Row[]> {
  if (ids.length <= fewIds)
    return (await table.bulkGet([...ids])).filter((row) => row !== undefined);
  const wanted = new Set(ids);
  const sorted = ids.toSorted();
  const found: Row[] = [];
  let from = sorted[0] ?? '';
  const to = sorted.at(-1) ?? '';
  for (let isFirst = true; ; isFirst = false) {
    const range = table.where(':id').between(from, to, isFirst, true);
    const rows = await range.limit(pageSize).toArray();
    for (const row of rows) if (wanted.has(row.id)) found.push(row);
    if (rows.length < pageSize) return found;
    from = rows.at(-1)?.id ?? to;
  }
}
