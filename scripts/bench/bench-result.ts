import os from 'node:os';

export type BenchRow = {
  readonly what: string;
  readonly ours: number;
  /** The same work done the plain or usual way, in the same run. */
  readonly peer?: number;
  readonly peerName?: string;
  readonly recall?: number;
  /** peer / ours: above 1 ours is faster or smaller. */
  readonly ratio?: number;
  readonly unit: string;
  /** What was promised: `ours` may not be above it. */
  readonly limit?: number;
};

/** Rows that are above what was promised. */
export function overLimit({ rows }: Pick<BenchResult, 'rows'>): BenchRow[] {
  return rows.filter(({ ours, limit }) => limit !== undefined && ours > limit);
}

export type BenchResult = {
  readonly name: string;
  readonly machine: string;
  readonly rows: readonly BenchRow[];
};

/** A row with a peer; the ratio is worked out here. */
export function against(
  row: Omit<BenchRow, 'ratio'> & { peer: number; peerName: string },
): BenchRow {
  return { ...row, ratio: row.ours > 0 ? round(row.peer / row.ours) : 0 };
}

export function machineName(): string {
  const cores = os.cpus();
  return `${cores[0]?.model.trim() ?? 'unknown'} × ${cores.length}, Node ${process.version}`;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Three digits after the point are more than any of these figures is worth. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
