/**
 * DOM methods and getters taken from the prototypes once, when a window is first read.
 * A page can put `<input name="children">` into a form, or `<img name="body">` into the
 * document, and so shadow properties even in our isolated world; prototypes it cannot reach.
 */
const { apply } = Reflect;

type Call<T> = (target: unknown, ...parameters: unknown[]) => T;

function method<T>(prototype: object, name: string): Call<T> {
  const found: unknown = findDescriptor(prototype, name)?.value;
  return bind<T>(found, name);
}

function getter<T>(prototype: object, name: string): Call<T> {
  const found: unknown = Reflect.get(findDescriptor(prototype, name) ?? {}, 'get');
  return bind<T>(found, name);
}

function bind<T>(found: unknown, name: string): Call<T> {
  if (typeof found !== 'function') throw new Error(`Expected ${name} in the DOM, found none.`);
  // cast: the DOM standard gives the type of each member named below
  return (target, ...parameters) => apply(found, target, parameters) as T;
}

/** Engines differ in which interface of the chain carries a member. */
function findDescriptor(prototype: object, name: string): PropertyDescriptor | undefined {
  for (let at: object | null = prototype; at !== null; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return undefined;
}

function takeNatives(win: Window & typeof globalThis) {
  const { Node, Element, Document, Range, Selection } = win;
  const { HTMLInputElement, HTMLTextAreaElement, HTMLIFrameElement } = win;
  return {
    nodeType: getter<number>(Node.prototype, 'nodeType'),
    nodeValue: getter<string | null>(Node.prototype, 'nodeValue'),
    parentNode: getter<Node | null>(Node.prototype, 'parentNode'),
    firstChild: getter<Node | null>(Node.prototype, 'firstChild'),
    nextSibling: getter<Node | null>(Node.prototype, 'nextSibling'),
    isConnected: getter<boolean>(Node.prototype, 'isConnected'),
    contains: method<boolean>(Node.prototype, 'contains'),
    localName: getter<string>(Element.prototype, 'localName'),
    shadowRoot: getter<ShadowRoot | null>(Element.prototype, 'shadowRoot'),
    getAttribute: method<string | null>(Element.prototype, 'getAttribute'),
    matches: method<boolean>(Element.prototype, 'matches'),
    closest: method<Element | null>(Element.prototype, 'closest'),
    findIn: method<Element | null>(Element.prototype, 'querySelector'),
    findAllIn: method<NodeListOf<Element>>(Element.prototype, 'querySelectorAll'),
    find: method<Element | null>(Document.prototype, 'querySelector'),
    findAll: method<NodeListOf<Element>>(Document.prototype, 'querySelectorAll'),
    allOfTag: method<HTMLCollection>(Document.prototype, 'getElementsByTagName'),
    title: getter<string>(Document.prototype, 'title'),
    body: getter<Element | null>(Document.prototype, 'body'),
    documentElement: getter<Element | null>(Document.prototype, 'documentElement'),
    frameDocument: getter<Document | null>(HTMLIFrameElement.prototype, 'contentDocument'),
    activeElement: getter<Element | null>(Document.prototype, 'activeElement'),
    visibilityState: getter<string>(Document.prototype, 'visibilityState'),
    inputValue: getter<string>(HTMLInputElement.prototype, 'value'),
    areaValue: getter<string>(HTMLTextAreaElement.prototype, 'value'),
    isChecked: getter<boolean>(HTMLInputElement.prototype, 'checked'),
    rangeCount: getter<number>(Selection.prototype, 'rangeCount'),
    isCollapsed: getter<boolean>(Selection.prototype, 'isCollapsed'),
    getRangeAt: method<Range>(Selection.prototype, 'getRangeAt'),
    rangeStart: getter<Node>(Range.prototype, 'startContainer'),
    rangeStartOffset: getter<number>(Range.prototype, 'startOffset'),
    rangeEnd: getter<Node>(Range.prototype, 'endContainer'),
    rangeEndOffset: getter<number>(Range.prototype, 'endOffset'),
    rangeAncestor: getter<Node>(Range.prototype, 'commonAncestorContainer'),
    intersectsNode: method<boolean>(Range.prototype, 'intersectsNode'),
    /** Not in every engine; without it the mark-up alone decides what is visible. */
    checkVisibility:
      'checkVisibility' in Element.prototype
        ? method<boolean>(Element.prototype, 'checkVisibility')
        : null,
  };
}
export type Natives = ReturnType<typeof takeNatives>;

const taken = new WeakMap<Window, Natives>();

export function nativesOf(win: Window): Natives {
  const known = taken.get(win);
  if (known) return known;
  // cast: every window carries the DOM interfaces as properties; lib.dom types only the global one so
  const fresh = takeNatives(win as Window & typeof globalThis);
  taken.set(win, fresh);
  return fresh;
}
