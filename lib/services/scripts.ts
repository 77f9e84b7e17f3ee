import type { Script, ScriptId } from '../domain/records/script.ts';
import type { ScriptFile } from '../domain/records/script-file.ts';
import type { FieldsOf, Writer } from '../storage/writer.ts';
import { act, type Workspace } from './workspace.ts';

export type ScriptFields = FieldsOf<'script'>;
export type NewScriptFile = Pick<ScriptFile, 'name' | 'type' | 'data'>;

export type ScriptChange = {
  /** The script that is changed; null for a new one. */
  id: ScriptId | null;
  fields: ScriptFields;
  /** Files that are put to it, and ids of those that are taken away. */
  addedFiles?: readonly NewScriptFile[];
  removedFiles?: readonly string[];
};

const isLive = (row: { deletedAt: string | null }): boolean => row.deletedAt === null;

/** All scripts, newest change first. */
export async function readScripts({ db }: Pick<Workspace, 'db'>): Promise<Script[]> {
  const scripts = (await db.script.orderBy('updatedAt').reverse().toArray()).filter(isLive);
  return scripts;
}

/** The files of a script in the order in which they were put to it. */
export async function readScriptFiles(
  { db }: Pick<Workspace, 'db'>,
  scriptId: ScriptId,
): Promise<ScriptFile[]> {
  const files = await db.scriptFile.where('scriptId').equals(scriptId).sortBy('createdAt');
  return files.filter(isLive);
}

/** Stores a new or a changed script with its files, as one act. */
export async function saveScript(workspace: Workspace, change: ScriptChange) {
  const { id, fields, addedFiles = [], removedFiles = [] } = change;
  return act(workspace, 'script', fields.title, async (writer) => {
    const scriptId = await writeScript(writer, id, fields);
    for (const file of addedFiles) writer.create('scriptFile', { ...file, scriptId });
    for (const file of removedFiles) await writer.remove('scriptFile', file);
    return scriptId;
  });
}

async function writeScript(
  writer: Writer,
  id: ScriptId | null,
  fields: ScriptFields,
): Promise<ScriptId> {
  if (id === null) return writer.create('script', fields).id;
  await writer.patch('script', id, fields);
  return id;
}

/** Takes a script out of the library; its files go with it, what it earned stays counted nowhere. */
export async function deleteScript(workspace: Workspace, { id, title }: Script) {
  const files = await readScriptFiles(workspace, id);
  return act(workspace, 'deleteScript', title, async (writer) => {
    for (const file of files) await writer.remove('scriptFile', file.id);
    await writer.remove('script', id);
  });
}

/** Adds scripts from a file as one act; those that the library has word for word are left out. */
export async function importScripts(workspace: Workspace, scripts: readonly ScriptFields[]) {
  const known = new Set((await readScripts(workspace)).map(wordsOf));
  const added = scripts.filter((fields) => {
    const words = wordsOf(fields);
    if (known.has(words)) return false;
    known.add(words);
    return true;
  });
  return act(workspace, 'scriptImport', '', (writer) => {
    for (const fields of added) writer.create('script', fields);
    return { added: added.length, known: scripts.length - added.length };
  });
}

function wordsOf({ title, steps }: Pick<Script, 'title' | 'steps'>): string {
  return JSON.stringify([title, steps]);
}
