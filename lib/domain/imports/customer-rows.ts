import type { Customer, CustomerId, SaleStage } from '../records/customer.ts';
import { type Mapping, profileFields, type RowIssue } from './import-fields.ts';
import { type DateOrder, readDay } from './read-day.ts';
import { readStage } from './read-stage.ts';
import {
  cellsOf,
  contactKey,
  contactsOf,
  partsOfCell,
  type ReadContact,
  type Row,
  type RowCells,
  textOf,
} from './row-cells.ts';
import { foldNames, RowPeople, type RowPerson } from './row-people.ts';

/** What a row says about a customer, fit to be written. */
export type CustomerDraft = {
  name: string;
  remark: string;
  company: string;
  source: string;
  stage?: SaleStage;
  profile: Customer['profile'];
  contactPoints: ReadContact[];
  /** Names of tags, each once. */
  tags: string[];
  note: string;
};

export type CustomerRow = {
  /** Place in the file as a spreadsheet counts; the header is row 1. */
  row: number;
  issues: RowIssue[];
} & (
  | { state: 'new'; draft: CustomerDraft }
  /** A contact point is known already: what is new in the row may be added to that customer. */
  | { state: 'known'; draft: CustomerDraft; customerId: CustomerId }
  /** The person stands in an earlier row already. */
  | { state: 'repeated'; draft: CustomerDraft; firstRow: number }
  /** Contact points of the row belong to several customers; nothing is written. */
  | { state: 'torn'; draft: CustomerDraft; customerIds: CustomerId[] }
  | { state: 'bad' }
  | { state: 'empty' }
);

export type CustomerRowsInput = {
  /** Rows below the header. */
  rows: readonly Row[];
  mapping: Mapping;
  /** Owner of each contact point that is stored, by `contactKey`; without deleted customers. */
  owners: ReadonlyMap<string, CustomerId>;
  /** Who has which contact point, names compared too; takes the place of `owners`. */
  people?: RowPeople;
  /** Place of the first row below the header, when this is a slice of the file. */
  first?: number;
  /** For rows without a source of their own. */
  source: string;
  dateOrder: DateOrder | null;
};

/**
 * Reads rows as customers without writing anything. A row without a name takes its first contact
 * point as name; one with neither is bad. A cell that cannot be read is an issue and is kept in the
 * note, so nothing is lost. `people` learns who stands in the rows.
 */
export function readCustomerRows(input: CustomerRowsInput): CustomerRow[] {
  const people = input.people ?? RowPeople.ofOwners(input.owners);
  const first = (input.first ?? 0) + 2;
  return input.rows.map((row, place) => readCustomerRow(row, first + place, input, people));
}

function readCustomerRow(
  cells: Row,
  row: number,
  input: CustomerRowsInput,
  people: RowPeople,
): CustomerRow {
  if (cells.every((cell) => cell.trim() === '')) return { row, issues: [], state: 'empty' };
  const issues: RowIssue[] = [];
  const draft = draftOf(cellsOf(cells, input.mapping), input, issues);
  if (draft === null) {
    return {
      row,
      issues: [...issues, { column: null, code: 'missingName', value: '' }],
      state: 'bad',
    };
  }
  return { row, issues, ...placeOf(draft, row, people, issues) };
}

type Place = CustomerRow extends infer Read
  ? Read extends { draft: CustomerDraft }
    ? Omit<Read, 'row' | 'issues'>
    : never
  : never;

/** Who the row is about; a contact point that somebody of another name has is told as an issue. */
function placeOf(draft: CustomerDraft, row: number, people: RowPeople, issues: RowIssue[]): Place {
  const keys = draft.contactPoints.map(contactKey);
  const contacts = draft.contactPoints.flatMap(({ value, shown }) => [value, shown]);
  const names = foldNames([draft.name, draft.remark], contacts);
  const found = people.find(keys, names);
  if (found.state === 'torn') return { state: 'torn', draft, customerIds: found.customerIds };
  if (found.state === 'nobody') {
    const person: RowPerson = { at: { row }, shown: draft.name, names };
    if (found.sharedWith) issues.push(sharedIssue(draft, found.sharedWith, people));
    people.add(person, keys);
    return { state: 'new', draft };
  }
  const { person } = found;
  people.add(person, keys);
  for (const name of names) person.names.add(name);
  return 'customerId' in person.at
    ? { state: 'known', draft, customerId: person.at.customerId }
    : { state: 'repeated', draft, firstRow: person.at.row };
}

function sharedIssue(draft: CustomerDraft, other: RowPerson, people: RowPeople): RowIssue {
  const shared = draft.contactPoints.find((point) => people.has(other, contactKey(point)));
  const value = `${shared?.shown ?? ''} · ${other.shown}`;
  return { column: null, code: 'sharedContact', value };
}

function draftOf(
  cells: RowCells,
  input: CustomerRowsInput,
  issues: RowIssue[],
): CustomerDraft | null {
  const contactPoints = contactsOf(cells, issues);
  const name = textOf(cells, 'name', 200, issues) || (contactPoints[0]?.shown ?? '');
  if (name === '') return null;
  const profile = profileOf(cells, input.dateOrder, issues);
  const stage = stageOf(cells, issues);
  return {
    name,
    remark: textOf(cells, 'remark', 200, issues),
    company: textOf(cells, 'company', 200, issues),
    source: textOf(cells, 'source', 100, issues) || input.source,
    ...(stage ? { stage } : {}),
    profile,
    contactPoints,
    tags: tagsOf(cells),
    note: noteOf(cells, issues),
  };
}

function profileOf(
  cells: RowCells,
  order: DateOrder | null,
  issues: RowIssue[],
): Customer['profile'] {
  const profile: Customer['profile'] = {};
  for (const field of profileFields) {
    const text = textOf(cells, field, 500, issues);
    if (text !== '') profile[field] = field === 'birthday' ? birthdayOf(text, order) : text;
  }
  return profile;
}

/** A birthday that is no full day (only 5月3日, say) stays as it was written. */
function birthdayOf(text: string, order: DateOrder | null): string {
  const read = readDay(text, order);
  return read.state === 'day' ? read.day : text;
}

function stageOf(cells: RowCells, issues: RowIssue[]): SaleStage | null {
  const cell = cells.first('stage');
  const stage = cell && readStage(cell.text);
  if (cell && !stage) {
    issues.push({ column: cell.column, code: 'badStage', value: cell.text.slice(0, 200) });
  }
  return stage;
}

function tagsOf(cells: RowCells): string[] {
  const names = cells.all('tags').flatMap(({ text }) => partsOfCell(text));
  return [...new Set(names.map((name) => name.slice(0, 40).trim()))].filter((name) => name !== '');
}

function noteOf(cells: RowCells, issues: readonly RowIssue[]): string {
  const unread = issues.filter(({ code }) => code !== 'tooLong').map(({ value }) => value);
  const notes = cells.all('note').map(({ text }) => text);
  return [...notes, ...unread].join('\n').slice(0, 20_000);
}
