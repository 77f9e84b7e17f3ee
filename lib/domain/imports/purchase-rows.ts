import { instantOf } from '../followups/due-at.ts';
import { type Currency, parseAmount } from '../money.ts';
import type { CustomerId } from '../records/customer.ts';
import type { PurchaseItem, Refund } from '../records/purchase.ts';
import type { Mapping, RowIssue } from './import-fields.ts';
import { type DateOrder, readDay } from './read-day.ts';
import { cellsOf, contactKey, contactsOf, type Row, type RowCells, textOf } from './row-cells.ts';

export type PurchaseDraft = {
  customerId: CustomerId;
  at: string;
  currency: Currency;
  totalMinor: number;
  items: PurchaseItem[];
  refunds: Refund[];
  orderNumber: string;
};

export type PurchaseRow = {
  /** Place in the file as a spreadsheet counts; the header is row 1. */
  row: number;
  issues: RowIssue[];
} & (
  | { state: 'new'; draft: PurchaseDraft; foundBy: 'contactPoint' | 'name' }
  /** The same purchase is stored, or stands in an earlier row. */
  | { state: 'repeated'; draft: PurchaseDraft }
  | { state: 'bad' }
  | { state: 'empty' }
);

export type PurchaseRowsInput = {
  /** Rows below the header. */
  rows: readonly Row[];
  mapping: Mapping;
  /** Who has each contact point that is stored, by `contactKey`; without deleted customers. */
  owners: ReadonlyMap<string, CustomerId | readonly CustomerId[]>;
  /** Customers by exact name or remark; several mean that the row has to say more. */
  named: ReadonlyMap<string, readonly CustomerId[]>;
  /** `purchaseKey` of what is stored. */
  known: ReadonlySet<string>;
  /** For rows that name no currency. */
  currency: Currency;
  /** Zone of the days and times in the file. */
  zone: string;
  dateOrder: DateOrder | null;
};

/** Asked in this order: HK$ holds a $, and 美元 holds a 元. */
const currencyWords: readonly (readonly [Currency, RegExp])[] = [
  ['HKD', /HKD|HK\$|港币|港元/i],
  ['USD', /USD|US\$|\$|美元|美金/i],
  ['EUR', /EUR|€|欧元/i],
  ['GBP', /GBP|£|英镑/i],
  ['JPY', /JPY|日元|円/i],
  ['CNY', /CNY|RMB|人民币|元|￥/i],
];

/** Purchases with the same key are the same: order number, or else day, amount and item. */
export function purchaseKey(purchase: PurchaseDraft): string {
  const { customerId, orderNumber, at, currency, totalMinor, items } = purchase;
  const names = items.map(({ name }) => name).join('+');
  return JSON.stringify([
    customerId,
    orderNumber,
    orderNumber === '' ? at : '',
    currency,
    totalMinor,
    names,
  ]);
}

/**
 * Reads rows as purchases of known customers without writing anything. A customer is found by contact
 * point, of several who share one by the name too, else by a name that only one bears. A row without customer, day or readable amount is bad.
 */
export function readPurchaseRows(input: PurchaseRowsInput): PurchaseRow[] {
  const seen = new Set(input.known);
  return input.rows.map((cells, place) => {
    const row = place + 2;
    if (cells.every((cell) => cell.trim() === '')) return { row, issues: [], state: 'empty' };
    const read = readPurchaseRow(cellsOf(cells, input.mapping), row, input);
    if (read.state !== 'new') return read;
    const key = purchaseKey(read.draft);
    if (seen.has(key)) return { row, issues: read.issues, state: 'repeated', draft: read.draft };
    seen.add(key);
    return read;
  });
}

function readPurchaseRow(cells: RowCells, row: number, input: PurchaseRowsInput): PurchaseRow {
  const issues: RowIssue[] = [];
  const buyer = buyerOf(cells, input, issues);
  const at = instantOfRow(cells, input, issues);
  const currency = currencyOf(cells, input.currency, issues);
  const totalMinor = currency && amountOf(cells, currency, issues);
  if (buyer === null || at === null || currency === null || totalMinor === null) {
    return { row, issues, state: 'bad' };
  }
  const draft: PurchaseDraft = {
    customerId: buyer.customerId,
    at,
    currency,
    totalMinor,
    items: itemsOf(cells, totalMinor, issues),
    refunds: refundsOf(cells, { at, currency, totalMinor }, issues),
    orderNumber: textOf(cells, 'orderNumber', 80, issues),
  };
  return { row, issues, state: 'new', draft, foundBy: buyer.foundBy };
}

type Buyer = { customerId: CustomerId; foundBy: 'contactPoint' | 'name' };

function buyerOf(cells: RowCells, input: PurchaseRowsInput, issues: RowIssue[]): Buyer | null {
  const keys = contactsOf(cells, issues).map(contactKey);
  const byContact = new Set(keys.flatMap((key) => input.owners.get(key) ?? []));
  const name = textOf(cells, 'name', 200, issues);
  const byName = input.named.get(name) ?? [];
  // Of several who share a contact point the name tells who is meant.
  const both = byContact.size > 1 ? byName.filter((id) => byContact.has(id)) : [];
  const reached = both.length > 0 ? both : [...byContact];
  const found = byContact.size > 0 ? reached : byName;
  const [customerId] = found;
  if (customerId !== undefined && found.length === 1) {
    return { customerId, foundBy: byContact.size > 0 ? 'contactPoint' : 'name' };
  }
  const code = found.length > 1 ? 'ambiguousCustomer' : 'unknownCustomer';
  issues.push({ column: cells.first('name')?.column ?? null, code, value: name });
  return null;
}

function instantOfRow(
  cells: RowCells,
  input: PurchaseRowsInput,
  issues: RowIssue[],
): string | null {
  const cell = cells.first('at');
  if (!cell) {
    issues.push({ column: null, code: 'missingDate', value: '' });
    return null;
  }
  const read = readDay(cell.text, input.dateOrder);
  if (read.state === 'day') return instantOf(read.day, read.time ?? '12:00', input.zone);
  const code = read.state === 'ambiguous' ? 'ambiguousDate' : 'badDate';
  issues.push({ column: cell.column, code, value: cell.text });
  return null;
}

/** The column of currencies decides, else the sign in the amount; ¥ alone says nothing. */
function currencyOf(cells: RowCells, fallback: Currency, issues: RowIssue[]): Currency | null {
  const cell = cells.first('currency');
  const text = cell?.text ?? cells.first('amount')?.text ?? '';
  const found = currencyWords.find(([, words]) => words.test(text))?.[0];
  if (found !== undefined || !cell) return found ?? fallback;
  issues.push({ column: cell.column, code: 'badCurrency', value: cell.text });
  return null;
}

function amountOf(cells: RowCells, currency: Currency, issues: RowIssue[]): number | null {
  const cell = cells.first('amount');
  if (!cell) {
    issues.push({ column: null, code: 'missingAmount', value: '' });
    return null;
  }
  const minor = amountIn(cell.text, currency);
  if (minor !== null && minor >= 0) return minor;
  const code = minor === null ? 'badAmount' : 'negativeAmount';
  issues.push({ column: cell.column, code, value: cell.text });
  return null;
}

function amountIn(text: string, currency: Currency): number | null {
  return parseAmount(
    text.replace(/HK\$?|US\$|港币|港元|人民币|美元|美金|欧元|英镑|日元|円|[A-Z]{3}/g, ''),
    currency,
  );
}

function itemsOf(cells: RowCells, totalMinor: number, issues: RowIssue[]): PurchaseItem[] {
  const name = textOf(cells, 'item', 200, issues);
  if (name === '') return [];
  const cell = cells.first('quantity');
  const quantity = cell
    ? Number(cell.text.normalize('NFKC').replace(/[,\s]|[件个台份盒箱套本]$/g, ''))
    : 1;
  const isGood = Number.isFinite(quantity) && quantity > 0 && quantity <= 1_000_000;
  if (cell && !isGood) issues.push({ column: cell.column, code: 'badQuantity', value: cell.text });
  const count = isGood ? quantity : 1;
  return [{ name, quantity: count, unitMinor: Math.round(totalMinor / count) }];
}

function refundsOf(
  cells: RowCells,
  { at, currency, totalMinor }: Pick<PurchaseDraft, 'at' | 'currency' | 'totalMinor'>,
  issues: RowIssue[],
): Refund[] {
  const cell = cells.first('refund');
  const minor = cell ? amountIn(cell.text, currency) : 0;
  if (!cell || minor === 0) return [];
  if (minor === null) issues.push({ column: cell.column, code: 'badAmount', value: cell.text });
  const size = Math.abs(minor ?? 0);
  if (size > totalMinor)
    issues.push({ column: cell.column, code: 'refundTooLarge', value: cell.text });
  const given = Math.min(size, totalMinor);
  return given > 0 ? [{ at, minor: given, reason: '' }] : [];
}
