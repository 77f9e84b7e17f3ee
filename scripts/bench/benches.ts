import type { BenchResult } from './bench-result.ts';

/** `seconds`: how long each long run lasts, for a quick look; only `detect` has such runs. */
export type BenchOptions = { readonly seconds?: number };

type Bench = { run: (options: BenchOptions) => Promise<BenchResult> };

/** Every benchmark; loaded only when it is asked for. */
export const benches = {
  search: () => import('../../test/bench/search.ts'),
  store: () => import('../../test/bench/store.ts'),
  detect: () => import('../../test/bench/detect.ts'),
  panel: () => import('../../test/bench/panel.ts'),
  segments: () => import('../../test/bench/segments.ts'),
  capture: () => import('../../test/bench/capture.ts'),
} satisfies Record<string, () => Promise<Bench>>;

export type BenchName = keyof typeof benches;

export function isBenchName(name: string): name is BenchName {
  return Object.hasOwn(benches, name);
}
