import { stateTokensOf, tokensOf } from './picker-tokens.ts';
import type { SafeDom } from './safe-dom.ts';

export type Selectors = {
  /** By names that people gave; null where nothing around the element has one. */
  byName: string | null;
  /** By its place below the nearest thing that has a name. */
  byPlace: string | null;
  /** Only its position in a list of equals leads to it: it would name the same row for ever. */
  isOneOfMany: boolean;
};

const deepest = 14;
const mostTries = 400;

/** The elements from this one up to the body. */
function lineOf(dom: SafeDom, element: Element): Element[] {
  const body = dom.body();
  const line: Element[] = [];
  for (let at: Element | null = element; at && at !== body && line.length < deepest; ) {
    line.push(at);
    at = dom.parent(at);
  }
  return line;
}

/**
 * In: an element that the user clicked. Out: two selectors that rest on different things, each of
 * which finds this element first. Where the element is in the chosen row of a list, both hang on the
 * row being chosen, so that they find the next customer when another row is.
 */
export function selectorsFor(dom: SafeDom, element: Element): Selectors {
  const line = lineOf(dom, element);
  const chosenAt = line.findIndex((each) => stateTokensOf(dom, each).length > 0);
  const listAt = line.findIndex((each) => hasEquals(dom, each));
  const isRowOfMany = listAt >= 0 && !(chosenAt >= 0 && chosenAt <= listAt);
  const byName = findByName(dom, element, line);
  const byPlace = findByPlace(dom, element, line, chosenAt);
  const isOneOfMany = byName === null && isRowOfMany;
  return { byName, byPlace, isOneOfMany };
}

/** At least two neighbours that look the same: a row of a list. */
function hasEquals(dom: SafeDom, element: Element): boolean {
  const parent = dom.parent(element);
  const looks = lookOf(dom, element);
  const equals = parent
    ? dom.children(parent, 200).filter((each) => lookOf(dom, each) === looks)
    : [];
  return equals.length >= 3 && dom.children(element, 2).length > 0;
}

function lookOf(dom: SafeDom, element: Element): string {
  return [
    dom.localName(element),
    ...tokensOf(dom, element).filter((one) => one.startsWith('.')),
  ].join();
}

function ownNames(dom: SafeDom, element: Element): string[] {
  const tokens = tokensOf(dom, element);
  const [first, second] = tokens.filter((one) => one.startsWith('.'));
  return [...tokens, ...(first && second ? [`${first}${second}`] : [])];
}

/** One name, else a name below a name, nearest first, else a bare tag below a name. */
function findByName(dom: SafeDom, element: Element, line: readonly Element[]): string | null {
  const own = ownNames(dom, element);
  const ends = [...own, dom.localName(element)];
  let tries = 0;
  const isIt = (css: string) => {
    tries += 1;
    return tries <= mostTries && isOnly(dom, css, element);
  };
  const alone = own.find(isIt);
  if (alone) return alone;
  for (const above of line.slice(1)) {
    const starts = [...stateOf(dom, above), ...ownNames(dom, above)];
    for (const start of starts) {
      const found = ends.map((end) => `${start} ${end}`).find(isIt);
      if (found) return found;
    }
  }
  return null;
}

/** A chosen row by its state and, where it has one, its own name: `.row.active`. */
function stateOf(dom: SafeDom, element: Element): string[] {
  const states = stateTokensOf(dom, element);
  const [name = ''] = tokensOf(dom, element).filter((one) => one.startsWith('.'));
  return states.map((state) => `${name}${state}`);
}

/** Positions below the nearest element that something names alone; below the body if nothing is. */
function findByPlace(
  dom: SafeDom,
  element: Element,
  line: readonly Element[],
  chosenAt: number,
): string | null {
  const steps: string[] = [];
  for (const [at, each] of line.entries()) {
    if (at > 0) {
      const start = startOf(dom, each);
      const css = start ? `${start} > ${steps.join(' > ')}` : '';
      if (css !== '' && isOnly(dom, css, element)) return css;
      // Above the chosen row a position would name the row and not the choice.
      if (at === chosenAt) return null;
    }
    steps.unshift(stepOf(dom, each));
  }
  const css = `body > ${steps.join(' > ')}`;
  return isOnly(dom, css, element) ? css : null;
}

function startOf(dom: SafeDom, element: Element): string | null {
  const starts = [...stateOf(dom, element), ...tokensOf(dom, element), dom.localName(element)];
  return starts.find((css) => isOnly(dom, css, element)) ?? null;
}

function stepOf(dom: SafeDom, element: Element): string {
  const tag = dom.localName(element);
  const parent = dom.parent(element);
  const alike = parent
    ? dom.children(parent, 1_000).filter((each) => dom.localName(each) === tag)
    : [];
  return alike.length > 1 ? `${tag}:nth-of-type(${alike.indexOf(element) + 1})` : tag;
}

function isOnly(dom: SafeDom, css: string, element: Element): boolean {
  const found = dom.findAll(css, null, 2);
  return found.length === 1 && found[0] === element;
}
