import { cueValue, type TalkLabel, twentieth } from '../../lib/domain/capture/talk-model.ts';
import { fit } from './logistic-regression.ts';
import type { TalkExample } from './talk-examples.ts';

/** Bias and weights in twentieths. */
export type TalkModel = { bias: number; weights: ReadonlyMap<string, number> };

const fewest = 2;
/** In twentieths; what says less is left out. */
const leastWeight = 3;

/** Learns one label from examples of it and of everything else. */
export function learn(examples: readonly TalkExample[], label: TalkLabel): TalkModel {
  const places = placesOf(examples);
  const { bias, weights } = fit(
    examples.map(({ cues, said, weight }) => ({
      weight,
      cues: cues.flatMap((cue) => places.get(cue) ?? []),
      value: cueValue(cues.length),
      isSo: said.has(label),
    })),
    places.size,
  );
  const rounded = [...places].flatMap(([cue, at]) => {
    const weight = Math.round((weights[at] ?? 0) * twentieth);
    return Math.abs(weight) >= leastWeight ? [[cue, weight] as const] : [];
  });
  return { bias: Math.round(bias * twentieth), weights: new Map(rounded) };
}

/** Cues that occur twice or more, numbered. */
function placesOf(examples: readonly TalkExample[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { cues } of examples) {
    for (const cue of cues) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  }
  const often = [...counts].filter(([, count]) => count >= fewest);
  return new Map(often.map(([cue], at) => [cue, at]));
}

export function likelihoodBy({ bias, weights }: TalkModel, cues: readonly string[]): number {
  const sum = cues.reduce((total, cue) => total + (weights.get(cue) ?? 0), 0);
  return 1 / (1 + Math.exp(-(bias + sum * cueValue(cues.length)) / twentieth));
}

export type Tried = { likely: number; isSo: boolean };
type Threshold = { from: number; precision: number; recall: number };

const steps = Array.from({ length: 17 }, (_, at) => (at + 2) / 20);

/** Of what is offered so much should be right, and so much of what is said should be found. */
const wanted = { precision: 0.85, recall: 0.7 };

/** The likelihood from which on both come nearest to what is wanted. */
export function thresholdOf(tried: readonly Tried[]): Threshold {
  const all = tried.filter(({ isSo }) => isSo).length;
  const found = steps.map((from): Threshold => {
    const told = tried.filter(({ likely }) => likely >= from);
    const right = told.filter(({ isSo }) => isSo).length;
    return { from, precision: share(right, told.length), recall: share(right, all) };
  });
  const chosen = found.toSorted((a, b) => nearness(b) - nearness(a))[0];
  if (!chosen) throw new Error('There is nothing to try a label on.');
  return chosen;
}

function share(part: number, whole: number): number {
  return Number((part / Math.max(1, whole)).toFixed(3));
}

/** How near it comes in the one in which it is farther away. */
function nearness({ precision, recall }: Threshold): number {
  return Math.min(precision / wanted.precision, recall / wanted.recall);
}
