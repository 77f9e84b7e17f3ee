import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import {
  type BenchResult,
  type BenchRow,
  machineName,
  round,
} from '../../scripts/bench/bench-result.ts';
import { type KindScore, labelledSchema, scoreCapture } from '../../scripts/bench/capture-score.ts';

/** The half from which the rules were learned, and the half written before them, which they have not seen. */
const halves = [
  { name: 'dev', files: filesOf(/^dev.*\.jsonl$/) },
  { name: 'test', files: filesOf(/^test-.*\.jsonl$/) },
] as const;

/**
 * Precision and recall of each kind of chip, with counts and 95 % Wilson intervals. No sentence of
 * either half is printed: the test half is to stay unseen.
 */
export function run(): Promise<BenchResult> {
  const products = z.array(z.string()).parse(JSON.parse(read('products.json')));
  const rows = halves.flatMap(({ name, files }) => {
    const lines = files.flatMap((file) => readLines(file));
    return scoreCapture(lines, products).map((score) => rowOf(name, score));
  });
  return Promise.resolve({ name: 'capture', machine: machineName(), rows });
}

function filesOf(names: RegExp): string[] {
  return readdirSync(new URL('capture/', import.meta.url)).filter((file) => names.test(file));
}

function read(file: string): string {
  return readFileSync(new URL(`capture/${file}`, import.meta.url), 'utf8');
}

function readLines(file: string) {
  return read(file)
    .split('\n')
    .filter(Boolean)
    .map((line) => labelledSchema.parse(JSON.parse(line)));
}

function rowOf(half: string, { kind, right, wrong, missed }: KindScore): BenchRow {
  const found = right + wrong;
  const labelled = right + missed;
  return {
    what: `${half} ${kind}`,
    ours: share(right, found),
    recall: share(right, labelled),
    unit: `precision ${right}/${found} ${wilson(right, found)}; found ${right}/${labelled} ${wilson(right, labelled)}; lenient: kind and value`,
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : round(part / whole);
}

/** Wilson score interval at 95 %, as text. */
function wilson(part: number, whole: number): string {
  if (whole === 0) return '[–]';
  const z = 1.96;
  const rate = part / whole;
  const middle = rate + z ** 2 / (2 * whole);
  const spread = z * Math.sqrt((rate * (1 - rate)) / whole + z ** 2 / (4 * whole ** 2));
  const scale = 1 + z ** 2 / whole;
  const bound = (value: number): string => (value / scale).toFixed(2);
  return `[${bound(middle - spread)}, ${bound(middle + spread)}]`;
}
