import { writeFileSync } from 'node:fs';
import { type TalkLabel, talkLabels } from '../lib/domain/capture/talk-model.ts';
import {
  labelledPhrases,
  labelledSentences,
  phraseFiles,
  sentenceFiles,
  sourceHash,
} from './learn/labelled-texts.ts';
import { tableText } from './learn/table-text.ts';
import { examplesOf, type TalkExample, wholeLabels } from './learn/talk-examples.ts';
import { learn, likelihoodBy, type Tried, thresholdOf } from './learn/talk-learner.ts';

/**
 * Learns what says an intent, a need, a pain and a promise from the labelled sentences of the
 * development half and the phrases, and writes the table that the product reads. From which likelihood
 * on a label is told is found on each fifth of the sentences, learned from all the rest.
 */
const parts = [0, 1, 2, 3, 4] as const;
const texts = [
  ...sentenceFiles.flatMap(labelledSentences),
  ...phraseFiles.flatMap(labelledPhrases),
];
const examples = texts.map((text) => examplesOf(text));
const wholes = examples.flatMap(({ whole }) => whole);
const clauses = examples.flatMap((example) => example.clauses);
tell(`${texts.length} texts, ${clauses.length} clauses`);

const cues = new Map<string, string>();
const labels = talkLabels.map((label, at) => {
  const { bias, weights } = learn(examplesFor(label), label);
  for (const [cue, weight] of weights) {
    cues.set(cue, `${cues.get(cue) ?? ''}${String.fromCharCode(97 + at)}${weight}`);
  }
  const { from, precision, recall } = thresholdOf(tryOut(label));
  tell(`${label}: from ${from} on, ${precision} of them right, ${recall} of all found`);
  return { bias, from };
});
writeFileSync(
  new URL('../lib/domain/capture/talk-model.table.ts', import.meta.url),
  tableText({ source: sourceHash(), labels, cues }),
);
tell(`${cues.size} cues written`);

function examplesFor(label: TalkLabel): readonly TalkExample[] {
  const all = wholeLabels.some((whole) => whole === label) ? wholes : clauses;
  return all.filter(({ unclear }) => !unclear.has(label));
}

/** How likely the sentences seem to say it by what was learned from the others. */
function tryOut(label: TalkLabel): Tried[] {
  const mine = examplesFor(label);
  return parts.flatMap((part) => {
    const isTried = ({ file, line }: TalkExample): boolean =>
      sentenceFiles.includes(file) && line % parts.length === part;
    const model = learn(
      mine.filter((example) => !isTried(example)),
      label,
    );
    return mine.filter(isTried).map((example) => ({
      likely: likelihoodBy(model, example.cues),
      isSo: example.said.has(label),
    }));
  });
}

function tell(words: string): void {
  process.stderr.write(`${words}\n`);
}
