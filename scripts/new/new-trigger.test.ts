import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { newTrigger } from './new-trigger.ts';
import { BadRequest } from './scaffold.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const request = { id: 'thank-you', today: '2026-02-03', exists: () => false, read };

it('a new trigger stands in the registry and has its words in both languages', () => {
  const { files, edits } = newTrigger(request);
  expect(Object.keys(files)).toEqual(['lib/domain/followups/triggers/thank-you.ts']);
  const edited = new Map(edits.map(({ path: file, edit }) => [file, edit(read(file))]));
  const registry = edited.get('lib/domain/followups/triggers/registry.ts') ?? '';
  expect(registry).toContain("import { thankYou } from './thank-you.ts';");
  expect(registry).toMatch(/\n {2}thankYou,\n\] as const;/);
  for (const language of ['zh-CN', 'en']) {
    const texts = edited.get(`lib/texts/triggers.${language}.ts`) ?? '';
    expect(texts.match(/^ {4}thankYou: /gm)).toHaveLength(3);
  }
});

it('the contract over all triggers is what complains until it is whole', () => {
  const [file] = Object.values(newTrigger(request).files);
  expect(file).toContain('rules: []');
  expect(file).toContain('examples: []');
});

it('is refused where there is one of that name', () => {
  expect(() => newTrigger({ ...request, id: 'birthday', exists: () => true })).toThrow(BadRequest);
});
