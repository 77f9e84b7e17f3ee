import { foldText } from '../search/fold-text.ts';
import { type Lexicon, wordsIn } from './lexicon.ts';

/** Characters that stand in every sentence and tell nothing. */
const stopCharacters = new Set(
  '的了吗呢吧啊呀哦嘛么我你您他她它们是在有个就都也和与及或这那哪还会能可以要想给把被让对从到上下里些点很太真好再又但而且如果因为所以之其着过地得什怎样一不没',
);
const stopWords = new Set(
  'a an the is are was were be been am do does did i you he she it we they my your our their me us to of in on at for with and or but if so this that these those can could would will shall should have has had not no yes please just any some there'.split(
    ' ',
  ),
);

/** How much more a concept tells than a character or a pair. */
const conceptWeight = 3;
const conceptMark = '#';

/** The token that stands for a concept. */
export function conceptToken(concept: string): string {
  return conceptMark + concept;
}

export type Tokens = ReadonlyMap<string, number>;

/** `prices` and `price` are one word. */
function stem(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

const han = /\p{Script=Han}/u;
const runs = /\p{Script=Han}+|[a-z0-9]+/gu;

function* runTokens(run: string): Generator<string> {
  if (!han.test(run)) {
    if (!stopWords.has(run)) yield stem(run);
    return;
  }
  const characters = Array.from(run);
  for (const [at, character] of characters.entries()) {
    const next = characters[at + 1];
    const isStop = stopCharacters.has(character);
    if (!isStop) yield character;
    if (next !== undefined && !(isStop && stopCharacters.has(next))) yield character + next;
  }
}

/**
 * What of a text is compared: characters without the stop list, pairs of characters, Latin words, and
 * the concepts of its words, which weigh three times as much. Numbers are how often each occurs.
 */
export function tokensOf(text: string, lexicon: Lexicon): Tokens {
  const folded = foldText(text).replaceAll('-', ' ');
  const counts = new Map<string, number>();
  const add = (token: string, weight: number): void => {
    counts.set(token, (counts.get(token) ?? 0) + weight);
  };
  for (const [run] of folded.matchAll(runs)) for (const token of runTokens(run)) add(token, 1);
  for (const { concepts } of wordsIn(folded, lexicon)) {
    for (const concept of concepts) add(conceptToken(concept), conceptWeight);
  }
  return counts;
}

/** The concepts among tokens, the most spoken of first. */
export function conceptsAmong(tokens: Tokens): string[] {
  return [...tokens]
    .filter(([token]) => token.startsWith(conceptMark))
    .toSorted((a, b) => b[1] - a[1])
    .map(([token]) => token.slice(conceptMark.length));
}
