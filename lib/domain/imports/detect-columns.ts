import { foldText } from '../search/fold-text.ts';
import { type CellShape, shapeOf } from './cell-shapes.ts';
import { headerWords } from './header-words.ts';
import { type ImportField, type ImportKind, repeatableFields } from './import-fields.ts';

export type ColumnGuess = {
  column: number;
  header: string;
  field: ImportField | null;
  /** 0 to 1; below 0.5 the user should look. */
  confidence: number;
};

type Guess = { field: ImportField; confidence: number };

const byShape: Record<ImportKind, Partial<Record<CellShape, ImportField>>> = {
  customers: { email: 'email', mobile: 'phone', name: 'name' },
  purchases: { email: 'email', mobile: 'phone', name: 'name', day: 'at', amount: 'amount' },
};

/**
 * Proposes a field for every column from its header and what its cells look like. In: the header row
 * and some rows below it. Out: one guess per column in order; a field that can be taken once goes to
 * its surest column. Headers are only ever compared, never used as names of properties.
 */
export function detectColumns(
  kind: ImportKind,
  header: readonly string[],
  sample: readonly (readonly string[])[],
): ColumnGuess[] {
  const guesses = header.map((text, column) => {
    const cells = sample.map((row) => row[column] ?? '');
    return guessOf(kind, text, cells);
  });
  return header.map((text, column) => {
    const guess = guesses[column] ?? null;
    const isTaken = guess !== null && !isSurest(guess, column, guesses);
    const none = { column, header: text, field: null, confidence: 0 };
    return guess === null || isTaken ? none : { column, header: text, ...guess };
  });
}

/** The mapping of a list of guesses, as the row readers take it. */
export function mappingOf(guesses: readonly ColumnGuess[]): (ImportField | null)[] {
  return guesses.map(({ field }) => field);
}

function guessOf(kind: ImportKind, header: string, cells: readonly string[]): Guess | null {
  const { shape, share } = shapeOf(cells);
  const shown = byShape[kind][shape];
  const named = fieldOfHeader(kind, header);
  if (named === null) {
    return shown && share >= 0.6 ? { field: shown, confidence: 0.4 * share } : null;
  }
  if (shown === named.field) return { field: named.field, confidence: 1 };
  return isContradicted(named.field, shape, share) ? contradicted(named, shown) : named;
}

function fieldOfHeader(kind: ImportKind, header: string): Guess | null {
  const text = foldText(header)
    .replace(/[_*:：()（）]+/g, ' ')
    .trim();
  if (text === '') return null;
  for (const [field, words] of headerWords[kind]) {
    // The words of a field stand in order: 客户姓名 is surer a name than 客户.
    const place = words.indexOf(text);
    if (place >= 0) return { field, confidence: 0.9 - place / 100 };
  }
  for (const [field, words] of headerWords[kind]) {
    if (words.some((word) => holdsWord(text, word))) return { field, confidence: 0.6 };
  }
  return null;
}

/** Chinese words anywhere; English ones only as whole words, so that "customer" is not "custom". */
function holdsWord(text: string, word: string): boolean {
  return /[a-z]/.test(word) ? ` ${text} `.includes(` ${word} `) : text.includes(word);
}

function isContradicted(field: ImportField, shape: CellShape, share: number): boolean {
  if (share < 0.8) return false;
  if (shape === 'email') return field !== 'email' && field !== 'note';
  if (shape === 'mobile') return !['phone', 'whatsapp', 'wechat', 'note'].includes(field);
  return false;
}

/** Cells that are plainly something else win over a header that only hints. */
function contradicted(named: Guess, shown: ImportField | undefined): Guess {
  return shown ? { field: shown, confidence: 0.5 } : { ...named, confidence: 0.3 };
}

function isSurest(guess: Guess, column: number, guesses: readonly (Guess | null)[]): boolean {
  if (repeatableFields.has(guess.field)) return true;
  return guesses.every((other, at) => {
    if (other === null || other.field !== guess.field || at === column) return true;
    return (
      other.confidence < guess.confidence || (other.confidence === guess.confidence && at > column)
    );
  });
}
