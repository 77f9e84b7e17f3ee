import { type Budget, passBudget } from './budget.ts';
import type { Natives } from './natives.ts';

export type TextOptions = {
  /** Most characters to read; at most 4,000. */
  cap?: number;
  /** Elements whose text is left out, such as quoted history. */
  skip?: string;
};

const silent = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg', 'object']);
const inline = new Set(
  'a abbr b bdi bdo cite code data del em font i img ins label mark pre q s small span strong sub sup time tt u wbr'.split(
    ' ',
  ),
);
const checkEvery = 128;

/** Walks an element in document order. Cheaper than `innerText` and never asks for layout. */
export function readText(
  native: Natives,
  budget: Budget,
  root: Element,
  { cap = passBudget.textPerNode, skip }: TextOptions = {},
): string {
  let text = '';
  let node: Node | null = root;
  for (let seen = 0; node !== null && seen < passBudget.nodesPerRoot; seen += 1) {
    if (text.length >= cap || (seen % checkEvery === 0 && budget.isSpent())) break;
    const step = takeNode(native, node, skip, node === root);
    text += step.text.slice(0, cap);
    node = nextNode(native, node, root, step.enter);
  }
  return text.slice(0, cap);
}

function takeNode(native: Natives, node: Node, skip: string | undefined, isRoot: boolean) {
  const type = native.nodeType(node);
  if (type === 3) return { text: native.nodeValue(node) ?? '', enter: false };
  if (type !== 1) return { text: '', enter: false };
  const name = native.localName(node);
  const isLeftOut =
    silent.has(name) || (!isRoot && skip !== undefined && native.matches(node, skip));
  if (isLeftOut) return { text: '\n', enter: false };
  if (name === 'img') return { text: imageText(native, node), enter: false };
  return { text: inline.has(name) ? '' : '\n', enter: true };
}

/** Emoji are often images: web WeChat keeps their name in `text`, others in `alt`. */
function imageText(native: Natives, image: Node): string {
  const name = native.getAttribute(image, 'text') ?? native.getAttribute(image, 'alt') ?? '';
  return name.slice(0, 80).replace(/_web$/, '');
}

function nextNode(native: Natives, node: Node, root: Node, enter: boolean): Node | null {
  const inside = enter ? native.firstChild(node) : null;
  if (inside) return inside;
  let at: Node | null = node;
  while (at !== null && at !== root) {
    const sibling: Node | null = native.nextSibling(at);
    if (sibling) return sibling;
    at = native.parentNode(at);
  }
  return null;
}
