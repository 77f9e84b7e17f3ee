import type { Script } from '../domain/records/script.ts';
import type { ScriptWord } from '../domain/records/script-word.ts';
import { type Lexicon, lexiconOf } from '../domain/scripts/lexicon.ts';
import { rankScripts } from '../domain/scripts/rank-scripts.ts';
import { indexScripts, type ScriptIndex } from '../domain/scripts/script-index.ts';
import { foldText } from '../domain/search/fold-text.ts';
import { readScripts } from './scripts.ts';
import { readScriptWords } from './scripts-words.ts';
import type { Workspace } from './workspace.ts';

/** The scripts with what they are found by. */
export type Library = { scripts: Script[]; lexicon: Lexicon; index: ScriptIndex };
type Cached = { signature: string; library: Library };

/** The last state of each library: its index is made anew only when a script or a word changed. */
const cache = new WeakMap<Workspace['db'], Cached>();

function signatureOf(scripts: readonly Script[], words: readonly ScriptWord[]): string {
  const [newest] = scripts;
  return JSON.stringify([
    newest?.updatedAt,
    scripts.map(({ id }) => id),
    words.map(({ id }) => id),
  ]);
}

export async function readLibrary(workspace: Pick<Workspace, 'db'>): Promise<Library> {
  const scripts = await readScripts(workspace);
  const words = await readScriptWords(workspace);
  const signature = signatureOf(scripts, words);
  const known = cache.get(workspace.db);
  if (known?.signature === signature) return known.library;
  const lexicon = lexiconOf(words);
  const index = indexScripts(scripts.map(textOf), lexicon);
  const library = { scripts, lexicon, index };
  cache.set(workspace.db, { signature, library });
  return library;
}

function textOf({ id, title, scene, tags, examples, steps }: Script) {
  return { id, title: [title, scene, ...tags].join(' '), examples, answer: steps.join('\n') };
}

/**
 * Scripts for what was typed into the library's search: those that hold the very words first, then those
 * that answer such a sentence. All of them, newest change first, where nothing was typed.
 */
export async function findScripts(
  workspace: Pick<Workspace, 'db'>,
  query: string,
): Promise<Script[]> {
  const { scripts, index, lexicon } = await readLibrary(workspace);
  const words = foldText(query);
  if (words === '') return scripts;
  const holds = ({ title, scene, tags, examples, steps }: Script): boolean =>
    foldText([title, scene, ...tags, ...examples, ...steps].join('\n')).includes(words);
  const near = rankScripts(index, query, lexicon).ranked.filter(({ isNear }) => isNear);
  const byId = new Map(scripts.map((script) => [script.id as string, script]));
  const ranked = near.flatMap(({ id }) => byId.get(id) ?? []);
  return [...new Set([...scripts.filter(holds), ...ranked])];
}
