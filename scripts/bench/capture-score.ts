import { z } from 'zod';
import { capture } from '../../lib/domain/capture/capture.ts';
import { type ChipKind, chipKinds } from '../../lib/domain/capture/chip.ts';

/** One labelled sentence; the customary moment is Tuesday 10 March 2026, 10:00 in Shanghai. */
export const labelledSchema = z.object({
  id: z.string(),
  text: z.string(),
  from: z.enum(['me', 'them']).optional(),
  now: z.string().optional(),
  products: z.array(z.string()).optional(),
  chips: z.array(z.object({ kind: z.enum(chipKinds), text: z.string(), value: z.unknown() })),
  near: z.array(z.string()).optional(),
});
export type Labelled = z.infer<typeof labelledSchema>;

export type KindScore = { kind: ChipKind; right: number; wrong: number; missed: number };

const customaryNow = '2026-03-10T10:00:00+08:00';

/**
 * Chips found against chips labelled. A chip is right when kind and value agree; for need and pain
 * when the texts share half of the shorter one; for a promise when that holds for what is promised
 * and by whom and until when agree. Where it stands is not compared.
 */
export function scoreCapture(lines: readonly Labelled[], products: readonly string[]): KindScore[] {
  const scores = new Map<ChipKind, KindScore>(
    chipKinds.map((kind) => [kind, { kind, right: 0, wrong: 0, missed: 0 }]),
  );
  for (const line of lines) {
    const open = [...line.chips];
    for (const { kind, value } of chipsOf(line, products)) {
      const at = open.findIndex((label) => label.kind === kind && isSame(kind, label.value, value));
      const score = scores.get(kind);
      if (score) score[at >= 0 ? 'right' : 'wrong'] += 1;
      if (at >= 0) open.splice(at, 1);
    }
    for (const { kind } of open) {
      const score = scores.get(kind);
      if (score) score.missed += 1;
    }
  }
  return [...scores.values()];
}

function chipsOf(line: Labelled, products: readonly string[]) {
  return capture(line.text, {
    now: new Date(line.now ?? customaryNow).toISOString(),
    zone: 'Asia/Shanghai',
    products: line.products ?? products,
    ...(line.from ? { from: line.from } : {}),
  });
}

const promiseSchema = z.object({ what: z.string(), due: z.string().nullable(), by: z.string() });

function isSame(kind: ChipKind, label: unknown, found: unknown): boolean {
  if (kind === 'need' || kind === 'pain') return sharesHalf(String(label), String(found));
  if (kind !== 'promise') return canonical(label) === canonical(found);
  const [one, other] = [promiseSchema.parse(label), promiseSchema.parse(found)];
  return one.by === other.by && one.due === other.due && sharesHalf(one.what, other.what);
}

/** Keys in one order: `{minor, currency}` may be written either way round. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)));
}

/** Whether the longest stretch that two texts share is half of the shorter one or more. */
function sharesHalf(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const half = Math.ceil(short.length / 2);
  for (let at = 0; at + half <= short.length; at += 1) {
    if (long.includes(short.slice(at, at + half))) return true;
  }
  return false;
}
