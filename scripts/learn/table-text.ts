import type { LearnedTable } from '../../lib/domain/capture/talk-model.ts';

/** Signs that would end or change a text between backquotes, or its lines. */
const unwritable = /[`\\$\t\n]/;

/** The file of the table, as the formatter would write it. */
export function tableText(table: {
  source: string;
  labels: LearnedTable['labels'];
  cues: ReadonlyMap<string, string>;
}): string {
  const lines = [...table.cues]
    .filter(([cue]) => !unwritable.test(cue))
    .map(([cue, weights]) => `${cue}\t${weights}`)
    .sort();
  const labels = table.labels.map(({ bias, from }) => `    { bias: ${bias}, from: ${from} },`);
  return `import type { LearnedTable } from './talk-model.ts';

/** Written by \`npm run learn\`; not to be edited by hand. */
export const learned: LearnedTable = {
  source: '${table.source}',
  labels: [
${labels.join('\n')}
  ],
  cues: \`${lines.join('\n')}\`,
};
`;
}
