/** One text or clause: the places of its cues, how much each counts, and for how many it stands. */
export type Example = { cues: readonly number[]; value: number; isSo: boolean; weight: number };
export type Fit = { bias: number; weights: Float64Array };

const epochs = 20;
const rate = 0.5;
/** Lasso and ridge penalties: most cues come out as saying nothing. */
const lasso = 0.3;
const ridge = 0.01;

/**
 * Logistic regression with an elastic net, by AdaGrad with lazy soft thresholds (Duchi, Hazan and
 * Singer, 2011). The order of the examples comes from a fixed seed, so the same examples give the
 * same weights.
 */
export function fit(examples: readonly Example[], cues: number): Fit {
  const weights = new Float64Array(cues);
  const squares = new Float64Array(cues);
  const seen = new Int32Array(cues);
  const order = [...examples.keys()];
  let bias = 0;
  let biasSquares = 0;
  let step = 0;
  const random = seeded(12_345);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at];
      if (!example) continue;
      step += 1;
      const { value, isSo, weight } = example;
      let sum = bias;
      for (const cue of example.cues) sum += (weights[cue] ?? 0) * value;
      const miss = weight * (1 / (1 + Math.exp(-sum)) - (isSo ? 1 : 0));
      biasSquares += miss ** 2;
      bias -= (rate * miss) / Math.sqrt(biasSquares + 1e-8);
      for (const cue of example.cues) {
        const present = weights[cue] ?? 0;
        const slope = miss * value + ridge * present;
        const total = (squares[cue] ?? 0) + slope ** 2;
        squares[cue] = total;
        const pace = rate / Math.sqrt(total + 1e-6);
        const shrink = (pace * lasso * (step - (seen[cue] ?? 0))) / examples.length;
        seen[cue] = step;
        weights[cue] = towardsZero(present - pace * slope, shrink);
      }
    }
  }
  return { bias, weights };
}

function towardsZero(weight: number, by: number): number {
  if (weight > by) return weight - by;
  return weight < -by ? weight + by : 0;
}

/** Lehmer's generator. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = list[at] ?? 0;
    list[at] = list[other] ?? 0;
    list[other] = kept;
  }
}
