/**
 * What a spreadsheet would run as a formula: `= + - @` and their full-width forms, also after white
 * space and quotes, and a cell that begins with a tab or line break.
 */
const formula = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/**
 * Text for a cell of an exported table, so that no spreadsheet runs it: a leading `'` where it would
 * (OWASP, CSV injection). `unescapeCell` gives the text back exactly.
 */
export function escapeCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** Undoes `escapeCell`; text that was never escaped stays as it is. */
export function unescapeCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

/** One row of CSV (RFC 4180), each cell escaped, without line end. */
export function csvRow(cells: readonly string[]): string {
  return cells.map((cell) => quoted(escapeCell(cell))).join(',');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
