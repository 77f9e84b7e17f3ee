import { type ScriptFile, scriptFileCaps } from '../domain/records/script-file.ts';
import type { NewScriptFile } from './scripts.ts';

export type AttachFailure = 'tooLarge' | 'empty';

/** `String.fromCharCode` takes only so many arguments. */
const chunk = 8_192;

/** A chosen file in the form in which it is stored, or why it is not taken. */
export async function readAttachment(file: File): Promise<NewScriptFile | AttachFailure> {
  if (file.size === 0) return 'empty';
  if (file.size > scriptFileCaps.bytes) return 'tooLarge';
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += chunk) {
    binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  }
  const name = file.name.trim().slice(-120) || 'file';
  return { name, type: file.type.slice(0, 100), data: btoa(binary) };
}

/** A stored file as it was chosen. Always of a type that is saved, never opened as a page. */
export function blobOf({ data }: Pick<ScriptFile, 'data'>): Blob {
  const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  return new Blob([bytes], { type: 'application/octet-stream' });
}
