import { cleanText } from '../../domain/clean-text.ts';
import type { Candidate, SeenMessage } from '../../domain/sighting.ts';
import { type ByLanguage, inAnyLanguage } from './languages.ts';
import type { SafeDom } from './safe-dom.ts';

/** Chats whose class names are all hashes: roles, and labels in the user's language. */
export type LabelledCss = {
  readonly heading: string;
  readonly label: string;
  readonly talk: { readonly item: string; readonly text: string };
};
type Words = { readonly mine: ByLanguage };
type Kinds = {
  readonly group: ByLanguage;
  readonly person: ByLanguage;
  readonly between: readonly string[];
  readonly perhaps: ByLanguage;
};

const lastMessages = 40;

/**
 * In: the open chat. Out: its last messages. Whose a message is, only its heading or label tells,
 * in words; in a language whose words are not known all are of nobody.
 */
export function readLabelledTalk(
  dom: SafeDom,
  area: Element,
  css: LabelledCss,
  words: Words,
): SeenMessage[] {
  return dom
    .findAll(css.talk.item, area)
    .slice(-lastMessages)
    .flatMap((row): SeenMessage[] => {
      const said = dom.findAll(css.talk.text, row, 20).at(-1);
      if (!said) return [];
      const heading = dom.find(css.heading, row);
      const above = cleanText(
        heading ? dom.text(heading) : (dom.attribute(row, 'aria-label') ?? ''),
      );
      const text = dom.text(said);
      if (above === '') return [{ dir: null, text }];
      if (startsWithOneOf(above, words.mine)) return [{ dir: 'out', text }];
      return [heading ? { dir: 'in', sender: above, text } : { dir: null, text }];
    });
}

/** In: the labels of the chat's parts. Out: whether it is a group; null where none of them tells. */
export function isLabelledGroup(labels: readonly string[], words: Kinds): boolean | null {
  if (labels.some((label) => startsWithOneOf(label, words.group))) return true;
  const ofPerson = labels.find((label) => startsWithOneOf(label, words.person));
  if (ofPerson === undefined) return null;
  if (words.between.some((word) => ofPerson.includes(word))) return true;
  return inAnyLanguage(words.perhaps).some((word) => ofPerson.includes(word)) ? null : false;
}

export function labelsIn(dom: SafeDom, area: Element, css: LabelledCss): string[] {
  return dom
    .findAll(css.label, area, 60)
    .map((element) => cleanText(dom.attribute(element, 'aria-label') ?? ''));
}

function startsWithOneOf(text: string, starts: ByLanguage): boolean {
  const plain = text.toLowerCase();
  return inAnyLanguage(starts).some((start) => plain.startsWith(start.toLowerCase()));
}

/** Whether two places that name the same chat give the same name; true where one is silent. */
export function isSameName(one: Candidate | undefined, other: Candidate | undefined): boolean {
  if (!one || !other) return true;
  return one.value.toLowerCase() === other.value.toLowerCase();
}
