import {
  BadRequest,
  camelCase,
  insertBeforeEnd,
  insertImport,
  type Scaffold,
  type ScaffoldRequest,
} from './scaffold.ts';

/** What sets one kind of rule apart: a segment, a trigger. */
export type RuleKind = {
  /** As it is called to the person who asks for one. */
  called: string;
  /** The folder with the registry, and that of the rules, which may be the same. */
  folder: string;
  rules: string;
  /** The line with which the registry's list begins. */
  list: string;
  /** The name of a rule's constant, from the id in camel case. */
  constant: (name: string) => string;
  /** The file of a rule. */
  file: (name: string) => string;
  /** The room of texts and of the contract. */
  room: string;
  /** Words of a new rule with its figure, in both languages. */
  words: { zh: string; en: string };
  addWords: (text: string, name: string, words: string) => string;
  /** What is left to say, and what to write in the texts. */
  say: string;
  write: string;
};

/** A rule of a registry with its words: the contract over all of its kind fails until it is filled in. */
export function ruleScaffold({ id, exists }: ScaffoldRequest, kind: RuleKind): Scaffold {
  const { called, folder, rules, list, room, addWords } = kind;
  const path = `${rules}/${id}.ts`;
  if (exists(path)) throw new BadRequest(`There is a ${called} "${id}" already: ${path}.`);
  const name = camelCase(id);
  const constant = kind.constant(name);
  const from = `.${rules.slice(folder.length)}/${id}.ts`;
  const register = (text: string): string =>
    insertBeforeEnd(
      insertImport(text, `import { ${constant} } from '${from}';`),
      list,
      '] as const;',
      `  ${constant},`,
    );
  const texts = (language: string, words: string) => ({
    path: `lib/texts/${room}.${language}.ts`,
    edit: (text: string) => addWords(text, name, words),
  });
  return {
    files: { [path]: kind.file(name) },
    edits: [
      { path: `${folder}/registry.ts`, edit: register },
      texts('zh-CN', kind.words.zh),
      texts('en', kind.words.en),
    ],
    next: [
      `say in ${path} ${kind.say}`,
      `write its ${kind.write} in lib/texts/${room}.zh-CN.ts and .en.ts`,
      `npx vitest run test/contract/${room}.test.ts fails until then`,
    ],
  };
}
