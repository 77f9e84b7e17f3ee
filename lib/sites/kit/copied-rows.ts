import type { Copied } from './page.ts';

const mostRows = 200;
const mostCells = 60;

/** The cells of what was copied: tab-separated text, which every sheet also puts on the clipboard. */
export function rowsOfCopy({ text, html }: Copied): string[][] {
  // Luckysheet puts the mark-up of its table where the plain text belongs (2.1.13).
  const isMarkUp = /^\s{0,9}<table[\s>]/i.test(text);
  const plain = text === '' || isMarkUp ? cellsOfHtml(isMarkUp ? text : html) : text;
  return splitRows(plain)
    .slice(0, mostRows)
    .map((row) => row.slice(0, mostCells));
}

/** Quoted cells may hold tabs and line breaks; a doubled quote is a quote. */
function splitRows(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (character === '"' && cell === '') isQuoted = true;
    else if (character === '\t') endCell();
    else if (character === '\n') {
      endCell();
      rows.push([]);
    } else if (character !== '\r') cell += character;
  }
  endCell();
  return rows.filter((row) => row.some((value) => value.trim() !== ''));
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};

/** Without a parser: a clipboard's own table has flat cells, and its text goes nowhere but into a cell. */
function cellsOfHtml(html: string): string {
  return html
    .replace(/[\t\r\n]+/g, ' ')
    .replace(/<\/t[dh]\s?>/gi, '\t')
    .replace(/\t\s?<\/tr\s?>/gi, '\n')
    .replace(/<[^<>]{0,2000}>/g, '')
    .replace(/&(#39|[a-z]{2,4});/g, (whole, name: string) => entities[name] ?? whole);
}
