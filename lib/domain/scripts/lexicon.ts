import { foldText } from '../search/fold-text.ts';
import { goodsConcepts } from './concepts-goods.table.ts';
import { priceConcepts } from './concepts-price.table.ts';
import { talkConcepts } from './concepts-talk.table.ts';
import { tieConcepts } from './concepts-ties.table.ts';

const builtIn = { ...priceConcepts, ...goodsConcepts, ...talkConcepts, ...tieConcepts };

/** What customers talk about: every word of the lexicon stands for one or several of these. */
export type Concept = keyof typeof builtIn;
export const concepts = Object.keys(builtIn) as Concept[]; // Object.keys forgets the literal type

/** Whether a text, e.g. of a stored word, names a concept of today. */
export function isConcept(text: string): text is Concept {
  return Object.hasOwn(builtIn, text);
}

/** A word that a rep taught, e.g. the shop's own name for a discount. */
export type LearnedWord = { word: string; concept: string };

type Entry = { word: string; concepts: Set<string> };
/** Entries by their first character, longest first. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>;

/** `how-to` of a table is `how to` in a text. */
function foldWord(word: string): string {
  return foldText(word).replaceAll('-', ' ');
}

/** All words of the lexicon that comes with the product, in the form in which they are compared. */
export function builtInWords(): string[] {
  return Object.values(builtIn).flatMap((words) => words.split(' ').map(foldWord));
}

/**
 * The lexicon for look-ups: what comes with the product and what the rep confirmed. A learned word of
 * a concept that does not exist is left out.
 */
export function lexiconOf(learned: readonly LearnedWord[] = []): Lexicon {
  const entries = new Map<string, Entry>();
  const put = (word: string, concept: string): void => {
    const folded = foldWord(word);
    if (folded === '') return;
    const entry = entries.get(folded) ?? { word: folded, concepts: new Set() };
    entry.concepts.add(concept);
    entries.set(folded, entry);
  };
  for (const [concept, words] of Object.entries(builtIn)) {
    for (const word of words.split(' ')) put(word, concept);
  }
  for (const { word, concept } of learned) {
    if (isConcept(concept)) put(word, concept);
  }
  const byFirst = new Map<string, Entry[]>();
  for (const entry of entries.values()) {
    const first = entry.word.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
  return byFirst;
}

const latin = /[a-z0-9]/;

function isWholeWord(text: string, start: number, end: number): boolean {
  const isLatinAt = (at: number): boolean => latin.test(text.charAt(at));
  return !(isLatinAt(start) && isLatinAt(start - 1)) && !(isLatinAt(end - 1) && isLatinAt(end));
}

/**
 * The words of the lexicon in a text with their concepts, in order. A word inside a longer one does not
 * count: 不需要 is not 需要. `text` is folded (see foldText).
 */
export function wordsIn(text: string, lexicon: Lexicon): Entry[] {
  const found: Entry[] = [];
  let reached = 0;
  for (let start = 0; start < text.length; start += 1) {
    const entry = lexicon
      .get(text.charAt(start))
      ?.find(
        ({ word }) => text.startsWith(word, start) && isWholeWord(text, start, start + word.length),
      );
    if (!entry || start + entry.word.length <= reached) continue;
    reached = start + entry.word.length;
    found.push(entry);
  }
  return found;
}
