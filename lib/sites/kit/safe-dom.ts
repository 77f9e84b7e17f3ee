import { type Budget, passBudget } from './budget.ts';
import { type Natives, nativesOf } from './natives.ts';
import { readSelection } from './selection.ts';
import { readText, type TextOptions } from './text.ts';

/** The only door from the adapters to the page: capped, budgeted and safe from clobbering. */
export type SafeDom = {
  find: (css: string, within?: Element | null) => Element | null;
  findAll: (css: string, within?: Element | null, limit?: number) => Element[];
  exists: (css: string, within?: Element | null) => boolean;
  /** Attribute text, capped; null where it is absent. */
  attribute: (element: Element, name: string) => string | null;
  /** Text of the element and what is in it, without scripts and styles. */
  text: (element: Element, options?: TextOptions) => string;
  /** Text of the element's own text nodes only. */
  ownText: (element: Element, cap?: number) => string;
  /** What stands in an input (never a password) or text area; the text of anything else. */
  value: (element: Element) => string;
  isChecked: (element: Element) => boolean;
  localName: (element: Element) => string;
  matches: (element: Element, css: string) => boolean;
  closest: (element: Element, css: string) => Element | null;
  parent: (element: Element) => Element | null;
  children: (element: Element, limit?: number) => Element[];
  /** The element's open shadow root, to be observed; null where there is none or it is closed. */
  shadowRoot: (host: Element) => Node | null;
  /** The elements directly in the open shadow root. */
  shadow: (host: Element) => Element[];
  /** The body in a frame of the same site; null for any other frame, and for what is none. */
  frameBody: (frame: Element) => Element | null;
  contains: (outer: Element, inner: Node) => boolean;
  isConnected: (element: Element) => boolean;
  title: () => string;
  body: () => Element | null;
  root: () => Element | null;
  focused: () => Element | null;
  isHidden: () => boolean;
  /** More elements than a page of text has: searching all of them would cost a pass its budget. */
  isLarge: () => boolean;
  /** Text that the user selected (capped) and the element around it. */
  selection: () => { text: string; around: Element } | null;
  isVisible: (element: Element) => boolean;
};

const findAllLimit = 2_000;
const largePage = 30_000;
const elementNode = 1;
const textNode = 3;

export function openDom(win: Window, budget: Budget): SafeDom {
  const native = nativesOf(win);
  const { document } = win;
  const asElement = (node: Node | null): Element | null =>
    // cast: node type 1 is an element
    node !== null && native.nodeType(node) === elementNode ? (node as Element) : null;
  const parent = (element: Element) => asElement(native.parentNode(element));
  const attribute = (element: Element, name: string) =>
    native.getAttribute(element, name)?.slice(0, passBudget.textPerNode) ?? null;
  const find: SafeDom['find'] = (css, within) =>
    within ? native.findIn(within, css) : native.find(document, css);
  const text: SafeDom['text'] = (element, options) => readText(native, budget, element, options);
  const elementsIn = (container: Node, limit: number = passBudget.nodesPerRoot): Element[] => {
    const found: Element[] = [];
    let node = native.firstChild(container);
    for (let seen = 0; node !== null && seen < limit; seen += 1) {
      const child = asElement(node);
      if (child) found.push(child);
      node = native.nextSibling(node);
    }
    return found;
  };

  return {
    find,
    findAll: (css, within, limit = findAllLimit) => {
      if (budget.isSpent()) return [];
      const list = within ? native.findAllIn(within, css) : native.findAll(document, css);
      return takeFirst(list, limit);
    },
    exists: (css, within) => find(css, within) !== null,
    attribute,
    text,
    ownText: (element, cap) => ownText(native, element, cap),
    value: (element) => {
      const name = native.localName(element);
      if (name === 'input') return inputValue(native, element);
      if (name === 'textarea') return native.areaValue(element).slice(0, passBudget.textPerNode);
      return text(element);
    },
    isChecked: (element) => native.localName(element) === 'input' && native.isChecked(element),
    localName: (element) => native.localName(element),
    matches: (element, css) => native.matches(element, css),
    closest: (element, css) => native.closest(element, css),
    parent,
    children: (element, limit) => elementsIn(element, limit),
    shadowRoot: (host) => native.shadowRoot(host),
    shadow: (host) => {
      const root = native.shadowRoot(host);
      return root ? elementsIn(root) : [];
    },
    frameBody: (frame) => {
      const inner = native.localName(frame) === 'iframe' ? native.frameDocument(frame) : null;
      return inner && native.body(inner);
    },
    contains: (outer, inner) => native.contains(outer, inner),
    isConnected: (element) => native.isConnected(element),
    title: () => native.title(document).slice(0, passBudget.textPerNode),
    body: () => native.body(document),
    root: () => native.documentElement(document),
    focused: () => native.activeElement(document),
    isHidden: () => native.visibilityState(document) === 'hidden',
    isLarge: () => native.allOfTag(document, '*').length > largePage,
    selection: () => {
      const found = readSelection(native, win, budget);
      const around =
        found && (asElement(found.around) ?? asElement(native.parentNode(found.around)));
      return found && around ? { text: found.text, around } : null;
    },
    isVisible: (element) =>
      native.checkVisibility === null
        ? isVisibleByMarkup(element, attribute, parent)
        : native.checkVisibility(element, { visibilityProperty: true }),
  };
}

/** A password is nobody's contact point, whatever a selector points at. */
function inputValue(native: Natives, input: Element): string {
  if (native.getAttribute(input, 'type')?.toLowerCase().trim() === 'password') return '';
  return native.inputValue(input).slice(0, passBudget.textPerNode);
}

function takeFirst(list: NodeListOf<Element>, limit: number): Element[] {
  const found: Element[] = [];
  for (let index = 0; index < list.length && index < limit; index += 1) {
    const element = list[index];
    if (element) found.push(element);
  }
  return found;
}

function ownText(native: Natives, element: Element, cap: number = passBudget.textPerNode): string {
  let text = '';
  let node = native.firstChild(element);
  for (let seen = 0; node !== null && seen < passBudget.nodesPerRoot; seen += 1) {
    if (native.nodeType(node) === textNode) text += ` ${native.nodeValue(node) ?? ''}`;
    if (text.length > cap) break;
    node = native.nextSibling(node);
  }
  return text.slice(0, cap);
}

const hiddenStyle = /(?:display\s?:\s?none|visibility\s?:\s?hidden)/i;

/** Without layout: the `hidden` attribute and inline styles up to the root. */
function isVisibleByMarkup(
  element: Element,
  attribute: SafeDom['attribute'],
  parent: SafeDom['parent'],
): boolean {
  for (let at: Element | null = element; at; at = parent(at)) {
    if (attribute(at, 'hidden') !== null) return false;
    if (hiddenStyle.test(attribute(at, 'style') ?? '')) return false;
  }
  return true;
}
