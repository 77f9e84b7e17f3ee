import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const root = join(import.meta.dirname, '../..');
const skipped = new Set(['node_modules', '.output', '.wxt', '.demo', '.git', '.nightly']);

export type SourceFile = { path: string; text: string };

/** Files of the project below these folders whose names match, with forward slashes. */
export function sourceFiles(folders: readonly string[], name: RegExp): SourceFile[] {
  const found: SourceFile[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!skipped.has(entry.name)) walk(path);
      } else if (name.test(entry.name)) {
        const shown = relative(root, path).split(sep).join('/');
        found.push({ path: shown, text: readFileSync(path, 'utf8') });
      }
    }
  };
  for (const folder of folders) walk(join(root, folder));
  return found;
}

export const codeFolders = ['lib', 'components', 'entrypoints', 'scripts', 'test'] as const;
export const shippedFolders = ['lib', 'components', 'entrypoints'] as const;
