import {
  type BackupHeader,
  backupVersion,
  chainDigest,
  digestOfTrailer,
  headerEnd,
  headerSchema,
  headerStart,
  linesPerPiece,
  maxBackupBytes,
} from './backup-format.ts';
import { RestoreError } from './restore-error.ts';

/** One row of the file as it stands there, not checked yet. */
export type RawRow = { line: number; kind: string; row: unknown };

/** No row of ours comes near this; a longer line is not parsed. */
const maxLineLength = 1_000_000;

/** Lines of a text file, as many at a time as the file delivers. */
async function* readLines(file: Blob): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = file.stream().getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > maxLineLength) throw new RestoreError('damaged');
    yield lines;
    if (done) break;
  }
  if (rest !== '') yield [rest];
}

function parseJson(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RestoreError('damaged', line, cause);
  }
}

function parseHeader(line: string): BackupHeader {
  if (!line.startsWith(headerStart) || !line.endsWith(headerEnd)) {
    throw new RestoreError('notABackup');
  }
  const value = parseJson(line.slice(headerStart.length, -headerEnd.length), 1);
  const version = (value as { version?: unknown } | null)?.version; // anything may be in a file
  if (typeof version === 'number' && version > backupVersion) {
    throw new RestoreError('newerFormat');
  }
  const header = headerSchema.safeParse(value);
  if (!header.success) throw new RestoreError('notABackup', 1, header.error);
  return header.data;
}

function parseRow(text: string, line: number): RawRow {
  const value = parseJson(text.endsWith(',') ? text.slice(0, -1) : text, line);
  if (!Array.isArray(value) || value.length !== 2 || typeof value[0] !== 'string') {
    throw new RestoreError('damaged', line);
  }
  return { line, kind: value[0], row: value[1] };
}

/** What a file says of itself, to be shown before restoring. Throws a RestoreError. */
export async function readBackupHeader(file: Blob): Promise<BackupHeader> {
  if (file.size > maxBackupBytes) throw new RestoreError('tooLarge');
  const start = await file.slice(0, 100_000).text();
  return parseHeader(start.split('\n', 1)[0] ?? '');
}

/** Takes the file in line by line: header, rows in pieces, trailer. */
class FileCheck {
  header: BackupHeader | null = null;
  isEnded = false;
  #line = 0;
  #link = '';
  #piece: string[] = [];

  /** The row of this line, null for header and trailer. */
  async take(text: string): Promise<RawRow | null> {
    this.#line += 1;
    if (this.isEnded || text.length > maxLineLength) throw new RestoreError('damaged', this.#line);
    if (this.header === null) {
      this.header = parseHeader(text);
      this.#link = await chainDigest('', `${text}\n`);
      return null;
    }
    const stated = digestOfTrailer(text);
    if (stated === null) return this.#takeRow(text);
    if (this.#piece.length > 0) await this.#closePiece();
    if (stated !== this.#link) throw new RestoreError('damaged');
    this.isEnded = true;
    return null;
  }

  async #takeRow(text: string): Promise<RawRow> {
    this.#piece.push(`${text}\n`);
    if (this.#piece.length === linesPerPiece) await this.#closePiece();
    return parseRow(text, this.#line);
  }

  async #closePiece(): Promise<void> {
    this.#link = await chainDigest(this.#link, this.#piece.join(''));
    this.#piece = [];
  }
}

/**
 * The rows of a backup in batches, after its header. Throws a RestoreError for a file that is none,
 * was cut short or changed; rows that came before are then worth nothing.
 */
export async function* readBackup(file: Blob): AsyncGenerator<BackupHeader | RawRow[]> {
  if (file.size > maxBackupBytes) throw new RestoreError('tooLarge');
  const check = new FileCheck();
  let isHeaderTold = false;
  for await (const lines of readLinesSafely(file)) {
    const rows: RawRow[] = [];
    for (const line of lines) {
      const row = await check.take(line);
      if (row) rows.push(row);
    }
    if (check.header && !isHeaderTold) yield check.header;
    isHeaderTold = check.header !== null;
    if (rows.length > 0) yield rows;
  }
  if (check.header === null) throw new RestoreError('notABackup');
  if (!check.isEnded) throw new RestoreError('damaged');
}

async function* readLinesSafely(file: Blob): AsyncGenerator<string[]> {
  try {
    yield* readLines(file);
  } catch (error) {
    // Bytes that are no UTF-8, or a file that vanished while it was read.
    throw error instanceof RestoreError ? error : new RestoreError('damaged', null, error);
  }
}
