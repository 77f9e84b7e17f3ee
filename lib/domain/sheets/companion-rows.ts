import { type CustomerDraft, readCustomerRows } from '../imports/customer-rows.ts';
import { detectColumns, mappingOf } from '../imports/detect-columns.ts';
import { type CustomerField, customerFields, type Mapping } from '../imports/import-fields.ts';
import type { CustomerId } from '../records/customer.ts';
import { isLetterHeader } from './column-letters.ts';
import type { SheetMeanings } from './column-meanings.ts';

/** Rows that the user copied or opened, as texts. */
export type CompanionTable = {
  /** Empty where the rows came without one; column letters where those are known. */
  header: string[];
  rows: string[][];
};

export type CompanionPerson =
  /** A contact point of the row is this customer's. */
  | { state: 'known'; draft: CustomerDraft; customerId: CustomerId }
  /** Only the name fits, so the rep has to look. */
  | { state: 'maybe'; draft: CustomerDraft; customerIds: CustomerId[] }
  /** Contact points of several customers stand in one row. */
  | { state: 'several'; draft: CustomerDraft; customerIds: CustomerId[] }
  | { state: 'unknown'; draft: CustomerDraft }
  /** The same contact point as in a row further up, which counts from 1. */
  | { state: 'repeated'; draft: CustomerDraft; firstRow: number }
  /** Neither a name nor a way to reach anybody. */
  | { state: 'nobody' };

/** A row's person, and its place among the rows, counted from 1. */
export type CompanionRow = { row: number } & CompanionPerson;

export type KnownPeople = {
  /** Owner of each stored contact point, by `contactKey`. */
  owners: ReadonlyMap<string, CustomerId>;
  /** Customers by exact name or remark. */
  named: ReadonlyMap<string, readonly CustomerId[]>;
};

/**
 * In: all copied rows. Out: the first of them as header where its cells are words that head columns
 * and none is a value.
 */
export function splitHeader(rows: readonly (readonly string[])[]): CompanionTable {
  const [first, ...rest] = rows.map((row) => [...row]);
  if (!first) return { header: [], rows: [] };
  // A word that only stands inside a cell (深圳公司) is no header; one that is the whole cell is.
  const guesses = detectColumns('customers', first, []);
  const isHeaded = guesses.some(({ field, confidence }) => field !== null && confidence > 0.6);
  const isValue = (cell: string) => /@|\d{5}/.test(cell);
  return isHeaded && !first.some(isValue)
    ? { header: first, rows: rest }
    : { header: [], rows: [first, ...rest] };
}

/**
 * Who stands in each row. In: the table, what its columns mean where their letters are known and
 * taught, who is stored, and the source for new customers. Out: one entry per row, in order. A name
 * alone never makes somebody known.
 */
export function companionRows(
  table: CompanionTable,
  meanings: SheetMeanings,
  known: KnownPeople,
  source: string,
): CompanionRow[] {
  const { rows } = table;
  const mapping = mappingFor(table, meanings);
  const { owners } = known;
  const read = readCustomerRows({ rows, mapping, owners, source, dateOrder: null });
  return read.map((found, at): CompanionRow => {
    const row = at + 1;
    switch (found.state) {
      case 'known':
        return { row, state: 'known', draft: found.draft, customerId: found.customerId };
      case 'torn':
        return { row, state: 'several', draft: found.draft, customerIds: found.customerIds };
      case 'repeated':
        return { row, state: 'repeated', draft: found.draft, firstRow: found.firstRow - 1 };
      case 'new':
        return { row, ...newOrNamesake(found.draft, known) };
      default:
        return { row, state: 'nobody' };
    }
  });
}

function newOrNamesake(draft: CustomerDraft, { named }: KnownPeople): CompanionPerson {
  const customerIds = [...(named.get(draft.name) ?? [])];
  return customerIds.length > 0
    ? { state: 'maybe', draft, customerIds }
    : { state: 'unknown', draft };
}

function mappingFor({ header, rows }: CompanionTable, meanings: SheetMeanings): Mapping {
  const isTaught = header.some((letters) => (meanings[letters] ?? '') !== '');
  if (isTaught && isLetterHeader(header)) {
    return header.map((letters) => importFieldOf(meanings[letters] ?? ''));
  }
  const width = Math.max(header.length, ...rows.map((row) => row.length));
  const heads = Array.from({ length: width }, (_, at) =>
    isLetterHeader(header) ? '' : (header[at] ?? ''),
  );
  return mappingOf(detectColumns('customers', heads, rows.slice(0, 200)));
}

function importFieldOf(meaning: string): CustomerField | null {
  return customerFields.find((field) => field === meaning) ?? null;
}
