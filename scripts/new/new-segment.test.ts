import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { newSegment } from './new-segment.ts';
import { BadRequest } from './scaffold.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const request = { id: 'gift-giver', today: '2026-02-03', exists: () => false, read };

it('a new segment stands in the registry and has its words in both languages', () => {
  const { files, edits } = newSegment(request);
  expect(Object.keys(files)).toEqual(['lib/domain/segments/rules/gift-giver.ts']);
  const edited = new Map(edits.map(({ path: file, edit }) => [file, edit(read(file))]));
  const registry = edited.get('lib/domain/segments/registry.ts') ?? '';
  expect(registry).toContain("import { giftGiverSegment } from './rules/gift-giver.ts';");
  expect(registry).toMatch(/\n {2}giftGiverSegment,\n\] as const;/);
  for (const language of ['zh-CN', 'en']) {
    const texts = edited.get(`lib/texts/segments.${language}.ts`) ?? '';
    expect(texts.match(/^ {4}giftGiver: /gm)).toHaveLength(3);
  }
});

it('the contract over all segments is what complains until it is whole', () => {
  const [file] = Object.values(newSegment(request).files);
  expect(file).toContain('rules: []');
  expect(file).toContain('examples: []');
});

it('is refused where there is one of that name', () => {
  expect(() => newSegment({ ...request, id: 'lost', exists: () => true })).toThrow(BadRequest);
});
