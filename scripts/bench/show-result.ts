import type { BenchResult, BenchRow } from './bench-result.ts';

const titles = ['what', 'ours', 'limit', 'peer', 'ratio', 'unit'] as const;

/** The result as a table for people. */
export function showResult({ name, machine, rows }: BenchResult): string {
  const lines = [[...titles], ...rows.map(cellsOf)];
  const widths = titles.map((_, at) => Math.max(...lines.map((line) => widthOf(line[at] ?? ''))));
  const written = lines.map((line) =>
    line
      .map((cell, at) => pad(cell, widths[at] ?? 0, at > 0 && at < 5))
      .join('  ')
      .trimEnd(),
  );
  return [`${name} (${machine})`, ...written].join('\n');
}

function cellsOf({ what, ours, limit, peer, peerName, ratio, recall, unit }: BenchRow): string[] {
  const known = recall === undefined ? unit : `${unit}, recall ${recall}`;
  const other = peer === undefined ? '' : `${peer} (${peerName ?? 'peer'})`;
  const most = limit === undefined ? '' : `${ours > limit ? 'OVER ' : ''}≤ ${limit}`;
  return [what, String(ours), most, other, ratio === undefined ? '' : `${ratio}×`, known];
}

function pad(cell: string, width: number, isRight: boolean): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return isRight ? space + cell : cell + space;
}

/** Chinese characters take two places in a terminal. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0);
}
