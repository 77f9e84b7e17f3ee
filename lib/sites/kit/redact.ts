import { openBudget } from './budget.ts';
import { openDom, type SafeDom } from './safe-dom.ts';

/** The structure of a whole page, for a report that the user asked for. */
export function redactPage(win: Window): RedactedElement | null {
  const dom = openDom(
    win,
    openBudget(() => 0),
  );
  const root = dom.root();
  return root && redact(dom, root);
}

/** The shape of an element tree with every word taken out, for "report this page". */
export type RedactedElement = {
  tag: string;
  attributes: Record<string, string>;
  /** Length of the element's own text; never the text. */
  text: number;
  children: RedactedElement[];
};

/** Values of these name kinds of things, not people. */
const kept = [
  'class',
  'role',
  'type',
  'data-testid',
  'data-qa-id',
  'aria-selected',
  'aria-current',
];
/** Of these only the presence is told. */
const counted = ['id', 'title', 'href', 'src', 'alt', 'name', 'email', 'aria-label'];
const redactedNodes = 1_500;
const redactedDepth = 25;

/**
 * In: an element. Out: its structure without any text: tags, allowed attributes (of others at
 * most that they are there) and lengths. At most 1,500 elements, 25 deep.
 */
export function redact(dom: SafeDom, root: Element): RedactedElement {
  let left = redactedNodes;
  const visit = (element: Element, depth: number): RedactedElement => {
    left -= 1;
    const children = depth < redactedDepth ? dom.children(element, 200) : [];
    return {
      tag: dom.localName(element),
      attributes: redactAttributes(dom, element),
      text: dom.ownText(element).trim().length,
      children: children.flatMap((child) => (left > 0 ? [visit(child, depth + 1)] : [])),
    };
  };
  return visit(root, 0);
}

function redactAttributes(dom: SafeDom, element: Element): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const name of kept) {
    const value = dom.attribute(element, name);
    if (value !== null)
      attributes[name] = value.split(/\s+/).filter(isWord).join(' ').slice(0, 120);
  }
  for (const name of counted) {
    if (dom.attribute(element, name) !== null) attributes[name] = '';
  }
  return attributes;
}

/** A class can carry an id or an address; only plain words with few digits pass. */
function isWord(token: string): boolean {
  return /^[A-Za-z_-][A-Za-z0-9_-]{0,40}$/.test(token) && token.replace(/\D/g, '').length < 4;
}
