import { readFile } from 'node:fs/promises';
import { BadInput } from './bad-input.ts';

/** The text of a file; a missing or unreadable one is bad input. */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BadInput('unreadable-file', `Expected a readable file at ${path}: ${reason}`);
  }
}
