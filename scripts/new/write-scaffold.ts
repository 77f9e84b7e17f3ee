import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newMessage } from './new-message.ts';
import { newRecord } from './new-record.ts';
import { newSegment } from './new-segment.ts';
import { newSite } from './new-site.ts';
import { newTrigger } from './new-trigger.ts';
import { BadRequest, checkId, type Scaffold, type ScaffoldRequest } from './scaffold.ts';

/** What can be scaffolded. A kind joins with its first member. */
const recipes: Readonly<Record<string, (request: ScaffoldRequest) => Scaffold>> = {
  site: newSite,
  record: newRecord,
  message: newMessage,
  segment: newSegment,
  trigger: newTrigger,
};

export type Written = { readonly paths: readonly string[]; readonly next: readonly string[] };

/**
 * Writes the files and registry lines of one new thing below `root`. Everything is worked out before
 * the first file is written, so a refusal leaves nothing behind. Throws `BadRequest`.
 */
export function writeScaffold(root: string, words: readonly string[], today: string): Written {
  const [kind = '', id = '', ...rest] = words;
  const recipe = Object.hasOwn(recipes, kind) ? recipes[kind] : undefined;
  if (!recipe || id === '' || rest.length > 0) {
    const kinds = Object.keys(recipes).join('|');
    throw new BadRequest(`Expected: npm run new ${kinds} <id>. Found: "${words.join(' ')}".`);
  }
  checkId(id);
  const exists = (file: string) => existsSync(path.join(root, file));
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  const { files, edits, next } = recipe({ id, today, exists, read });
  const changed = edits.map(({ path: file, edit }) => [file, edit(read(file))] as const);
  for (const [file, text] of [...Object.entries(files), ...changed]) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return { paths: [...Object.keys(files), ...changed.map(([file]) => file)], next };
}
