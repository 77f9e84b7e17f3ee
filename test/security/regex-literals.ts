import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

export type RegexLiteral = { source: string; flags: string; file: string };

/** Every regular expression written in the sources below these folders, tests and fixtures excepted. */
export function regexLiterals(folders: readonly string[]): RegexLiteral[] {
  return folders.flatMap((folder) => {
    const root = new URL(`../../${folder}/`, import.meta.url);
    return readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|fixtures\//.test(file))
      .flatMap((file) =>
        literalsOf(`${folder}/${file}`, readFileSync(new URL(file, root), 'utf8')),
      );
  });
}

function literalsOf(file: string, text: string): RegexLiteral[] {
  const found: RegexLiteral[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}
