/** Signs that would end or change a text between backquotes, or its lines. */
const unwritable = /[`\\$\t\n]/;

/** The file of the table, as the formatter would write it. */
export function tableText(table: {
  source: string;
  labels: readonly { bias: number; from: number }[];
  cues: ReadonlyMap<string, string>;
}): string {
  const lines = [...table.cues]
    .filter(([cue]) => !unwritable.test(cue))
    .map(([cue, weights]) => `${cue}\t${weights}`)
    .sort();
  const labels = table.labels.map(({ bias, from }) => `    { bias: ${bias}, from: ${from} },`);
  return `/** SHA-256 of the labelled texts, and what was learned from them. Written by \`npm run learn\`; not to be edited by hand. */
export const learned = {
  source: '${table.source}',
  labels: [
${labels.join('\n')}
  ],
  cues: \`${lines.join('\n')}\`,
};
`;
}
