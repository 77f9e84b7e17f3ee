import { cleanLines, cleanText } from '../clean-text.ts';
import { normaliseEmail } from '../identity/normalise-email.ts';
import { normalisePhone } from '../identity/normalise-phone.ts';
import { unescapeCell } from './escape-cell.ts';
import type { ImportField, Mapping, RowIssue } from './import-fields.ts';

export type Row = readonly string[];
export type Cell = { column: number; text: string };

/** One row seen through a mapping. Cells are cleaned; a cell that the row does not have is empty. */
export type RowCells = {
  /** The filled cells of a field, in order of the columns. */
  all: (field: ImportField) => Cell[];
  /** The first filled cell of a field. */
  first: (field: ImportField) => Cell | null;
};

export function cellsOf(row: Row, mapping: Mapping): RowCells {
  const filled = mapping.flatMap((field, column) => {
    const written = unescapeCell(row[column] ?? '');
    const text = field === 'note' ? cleanLines(written, 20_000) : cleanText(written, 1_000);
    return field !== null && text !== '' ? [{ field, column, text }] : [];
  });
  const all = (field: ImportField): Cell[] => filled.filter((cell) => cell.field === field);
  return { all, first: (field) => all(field)[0] ?? null };
}

/** Text of a field in its length; what is too long is an issue and is cut. */
export function textOf(
  cells: RowCells,
  field: ImportField,
  length: number,
  issues: RowIssue[],
): string {
  const cell = cells.first(field);
  if (!cell) return '';
  if (cell.text.length <= length) return cell.text;
  issues.push({ column: cell.column, code: 'tooLong', value: cell.text.slice(0, 100) });
  return cleanText(cell.text, length);
}

/** Several values in one cell, as people write them. */
export function partsOfCell(text: string): string[] {
  return text
    .split(/[,，、;；|\n]|\s\/\s|(?<=\d)\/(?=[+\d])/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export type ReadContact = {
  kind: 'phone' | 'whatsapp' | 'email' | 'wechat';
  value: string;
  shown: string;
};

/** Phones, addresses and WeChat ids of a row, normalised, each once; unreadable ones are issues. */
export function contactsOf(cells: RowCells, issues: RowIssue[]): ReadContact[] {
  const found = [
    ...(['phone', 'whatsapp'] as const).flatMap((kind) => phonesOf(cells, kind, issues)),
    ...emailsOf(cells, issues),
    ...cells.all('wechat').map(({ text }) => {
      const value = text.slice(0, 200);
      return { kind: 'wechat' as const, value, shown: value };
    }),
  ];
  const seen = new Set<string>();
  return found.filter((contact) => {
    const key = contactKey(contact);
    return !seen.has(key) && seen.add(key);
  });
}

/** Contact points with the same key are the same; the same for stored ones. */
export function contactKey({ kind, value }: { kind: string; value: string }): string {
  const family = kind === 'whatsapp' ? 'phone' : kind;
  return `${family} ${value.toLowerCase()}`;
}

function phonesOf(cells: RowCells, kind: 'phone' | 'whatsapp', issues: RowIssue[]): ReadContact[] {
  return cells.all(kind).flatMap(({ column, text }) =>
    partsOfCell(text).flatMap((shown) => {
      const isRounded = /^\d(?:\.\d+)?E\+?\d+$/i.test(shown);
      const value = isRounded || !isNumberLike(shown) ? null : normalisePhone(shown);
      if (value !== null) return [{ kind, value, shown: shown.slice(0, 200) }];
      issues.push({ column, code: isRounded ? 'roundedNumber' : 'badPhone', value: shown });
      return [];
    }),
  );
}

/** A phone has digits, signs and perhaps a short word such as "ext" or 转. */
function isNumberLike(text: string): boolean {
  return text.replace(/\D/g, '').length >= 5 && text.replace(/[\d\s()+.\-—转extEXT#*]/g, '') === '';
}

function emailsOf(cells: RowCells, issues: RowIssue[]): ReadContact[] {
  return cells.all('email').flatMap(({ column, text }) =>
    partsOfCell(text).flatMap((shown) => {
      const value = normaliseEmail(shown);
      if (value !== null && value.length <= 200)
        return [{ kind: 'email' as const, value, shown: value }];
      issues.push({ column, code: 'badEmail', value: shown });
      return [];
    }),
  );
}
