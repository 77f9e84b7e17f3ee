import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chipKinds } from '../../lib/domain/capture/chip.ts';
import { type Labelled, labelledSchema } from '../../scripts/bench/capture-score.ts';

const folder = new URL('../bench/capture/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const parse = (file: string): Labelled[] =>
  read(file)
    .split('\n')
    .filter(Boolean)
    .map((line) => labelledSchema.parse(JSON.parse(line)));

const testFiles = ['test-a.jsonl', 'test-b.jsonl'] as const;
const test = testFiles.flatMap(parse);
const dev = parse('dev.jsonl');

describe('the labelled sentences of capture', () => {
  it('have the test half that was committed before the rules', () => {
    const hash = createHash('sha256');
    for (const file of testFiles) hash.update(read(file));
    expect(hash.digest('hex')).toBe(read('test-half.sha256').trim());
  });

  it.each(chipKinds)('hold 40 and more of %s in the test half, and as many near misses', (kind) => {
    const positives = test.flatMap(({ chips }) => chips.filter((chip) => chip.kind === kind));
    const near = test.filter(({ near = [] }) => near.includes(kind));
    expect(positives.length).toBeGreaterThanOrEqual(40);
    expect(near.length).toBeGreaterThanOrEqual(40);
  });

  it('have their chips as words of the text', () => {
    const odd = [...test, ...dev].filter(({ text, chips }) =>
      chips.some((chip) => !text.includes(chip.text)),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('share no sentence between the halves', () => {
    const seen = new Set(test.map(({ text }) => text));
    expect(dev.filter(({ text }) => seen.has(text)).map(({ id }) => id)).toEqual([]);
  });
});
