/** What one `npm run new` writes: whole files, lines in existing files, and what is left to do. */
export type Scaffold = {
  /** Path from the root of the project → text. None of them may exist yet. */
  readonly files: Readonly<Record<string, string>>;
  readonly edits: readonly { readonly path: string; readonly edit: (text: string) => string }[];
  readonly next: readonly string[];
};

export type ScaffoldRequest = {
  /** In kebab-case. */
  readonly id: string;
  /** Today as yyyy-mm-dd. */
  readonly today: string;
  /** Whether a path of the project exists. */
  readonly exists: (path: string) => boolean;
  readonly read: (path: string) => string;
};

/** Something the person who typed the command can put right. */
export class BadRequest extends Error {
  override name = 'BadRequest';
}

const reserved = new Set(
  'break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return super switch this throw true try typeof var void while with yield let static await utils util helpers helper common misc manager data info index kit test tests fixtures'.split(
    ' ',
  ),
);

/** Throws a `BadRequest` unless the id can name a folder, a file and a constant. */
export function checkId(id: string): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || id.length > 40) {
    throw new BadRequest(
      `Expected an id in kebab-case of at most 40 characters, such as "visit-plan"; found "${id}".`,
    );
  }
  if (reserved.has(id)) {
    throw new BadRequest(
      `"${id}" names nothing of the business or is a word of the language; take another id.`,
    );
  }
}

export function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

export function pascalCase(id: string): string {
  const camel = camelCase(id);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/** Key and value of an object literal as the formatter writes them. */
export function property(key: string, value: string): string {
  const written = /^[a-z][A-Za-z0-9]*$/.test(key) ? key : `'${key}'`;
  return written === value ? `${value},` : `${written}: ${value},`;
}

/** Adds `line` right after the line that equals or starts with `anchor`; throws when there is none. */
export function insertAfter(text: string, anchor: string, line: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex((each) => each.startsWith(anchor));
  if (at < 0) throw new Error(`Expected a line "${anchor}" to write "${line}" after; found none.`);
  return lines.toSpliced(at + 1, 0, line).join('\n');
}

/** Adds `line` right before the first line equal to `end` that follows `anchor`. */
export function insertBeforeEnd(text: string, anchor: string, end: string, line: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((each) => each.startsWith(anchor));
  const at = lines.findIndex((each, index) => index > start && each === end);
  if (start < 0 || at < 0) {
    throw new Error(
      `Expected "${anchor}" … "${end}" to write "${line}" into; found no such place.`,
    );
  }
  return lines.toSpliced(at, 0, line).join('\n');
}

/** Adds an import where the formatter keeps it: sorted by the file it names. */
export function insertImport(text: string, line: string): string {
  const lines = text.split('\n');
  const isImport = (each: string) => /^import .* from '.*';$/.test(each);
  const source = (each: string) => /from '(.*)';$/.exec(each)?.[1] ?? '';
  const after = lines.findIndex((each) => isImport(each) && source(each) > source(line));
  const last = lines.findLastIndex(isImport);
  return lines.toSpliced(after < 0 ? last + 1 : after, 0, line).join('\n');
}
