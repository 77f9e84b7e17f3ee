import type { ScriptWord } from '../domain/records/script-word.ts';
import type { Concept } from '../domain/scripts/lexicon.ts';
import { foldText } from '../domain/search/fold-text.ts';
import { act, type Workspace } from './workspace.ts';

/** The words that reps taught, newest first. */
export async function readScriptWords({ db }: Pick<Workspace, 'db'>): Promise<ScriptWord[]> {
  const words = await db.scriptWord.toArray();
  return words
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

/** From now on this word means this concept; one that is taught already stays as it is. */
export async function addScriptWord(workspace: Workspace, word: string, concept: Concept) {
  const folded = foldText(word);
  return act(workspace, 'scriptWord', folded, async (writer) => {
    const known = (await readScriptWords(workspace)).some(
      (each) => each.word === folded && each.concept === concept,
    );
    if (!known) writer.create('scriptWord', { word: folded, concept });
    return !known;
  });
}

export async function removeScriptWord(workspace: Workspace, { id, word }: ScriptWord) {
  return act(workspace, 'scriptWord', word, (writer) => writer.remove('scriptWord', id));
}
