import { cleanText } from '../../domain/clean-text.ts';
import type { Finder, FinderSet } from '../../domain/selectors/site-data.ts';
import type { Candidate, FieldKey } from '../../domain/sighting.ts';
import { addTo, type Fields } from './candidates.ts';
import { compilePattern } from './compile-pattern.ts';
import type { SafeDom } from './safe-dom.ts';

/** Reads one finder within an element; null where it finds nothing. */
export function readFinder(
  dom: SafeDom,
  finder: Finder,
  within?: Element | null,
): Candidate | null {
  const element = within && dom.matches(within, finder.css) ? within : dom.find(finder.css, within);
  if (!element) return null;
  const text = cleanText(takeText(dom, element, finder.take));
  const value = finder.pattern ? (compilePattern(finder.pattern).exec(text)?.[1] ?? '') : text;
  return value === '' ? null : { value, confidence: finder.confidence, finder: finder.id };
}

function takeText(dom: SafeDom, element: Element, take: Finder['take']): string {
  if (take === 'text') return dom.text(element, { cap: 1_000 });
  if (take === 'own') return dom.ownText(element);
  if (take === 'value') return dom.value(element);
  return dom.attribute(element, take.slice(1)) ?? '';
}

/** Reads every finder of every field; what should have been there and was not is a miss. */
export function readFinders(
  dom: SafeDom,
  finders: FinderSet,
  within?: Element | null,
): { fields: Fields; misses: string[] } {
  const fields: Fields = {};
  const misses: string[] = [];
  for (const [key, list] of Object.entries(finders)) {
    const read = list.map((finder) => readFinder(dom, finder, within));
    misses.push(
      ...list.filter((finder, at) => !read[at] && !finder.isOptional).map(({ id }) => id),
    );
    // cast: the keys of a FinderSet are field keys
    addTo(
      fields,
      key as FieldKey,
      read.filter((candidate) => candidate !== null),
    );
  }
  return { fields, misses };
}
