import { intents } from './chip.ts';
import { learned } from './talk-model.table.ts';

/** What a text or a clause can say. */
export const talkLabels = [...intents, 'need', 'pain', 'promise'] as const;
export type TalkLabel = (typeof talkLabels)[number];

/**
 * The table holds for each label in order where it begins, in twentieths, and from which likelihood on
 * it is told; and a cue a line with a tab and what it says for and against the labels, in twentieths:
 * `a12c-3`, where the letter is the label's place from `a` on.
 */
export const twentieth = 20;
const perCue = 8;

/** Seldom does a long text say more by a cue: each counts by the root of how many there are. */
export function cueValue(cues: number): number {
  return perCue / Math.sqrt(Math.max(1, cues));
}

type Weights = ReadonlyMap<string, readonly (readonly [label: number, weight: number])[]>;
let weights: Weights | null = null;

function readWeights(): Weights {
  weights ??= new Map(
    learned.cues.split('\n').map((line) => {
      const [cue = '', said = ''] = line.split('\t');
      const parts = [...said.matchAll(/([a-j])(-?\d{1,6})/g)].map(
        ([, label = '', weight]) => [label.charCodeAt(0) - 97, Number(weight) / twentieth] as const,
      );
      return [cue, parts] as const;
    }),
  );
  return weights;
}

/**
 * In: cues of a clause or of a whole text. Out: how likely it says each label, 0 to 1, each by itself
 * (logistic regression over the cues).
 */
export function likelihoods(cues: readonly string[]): Record<TalkLabel, number> {
  const table = readWeights();
  const value = cueValue(cues.length);
  const sums = learned.labels.map(({ bias }) => bias / twentieth);
  for (const cue of cues) {
    for (const [label, weight] of table.get(cue) ?? []) {
      sums[label] = (sums[label] ?? 0) + weight * value;
    }
  }
  return Object.fromEntries(
    talkLabels.map((label, at) => [label, 1 / (1 + Math.exp(-(sums[at] ?? 0)))]),
  ) as Record<TalkLabel, number>; // fromEntries forgets the names
}

/** The labels that are likely enough to be told, with how likely they are. */
export function labelsOf(cues: readonly string[]): Map<TalkLabel, number> {
  const likely = likelihoods(cues);
  return new Map(
    talkLabels.flatMap((label, at) => {
      const from = learned.labels[at]?.from ?? 1;
      return likely[label] >= from ? [[label, likely[label]] as const] : [];
    }),
  );
}
