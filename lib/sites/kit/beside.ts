import { cleanText } from '../../domain/clean-text.ts';
import type { SafeDom } from './safe-dom.ts';

const mostLabels = 3_000;
const levels = 3;

/** Words that introduce a value, without the colon after them. */
export function labelText(dom: SafeDom, element: Element): string {
  let text = cleanText(dom.text(element, { cap: 60 }), 60);
  while (/[\s:：*]$/.test(text)) text = text.slice(0, -1);
  return text;
}

/**
 * In: the words beside a value ("电话"), and what may hold such words. Out: the element after them,
 * which is to the right or below; null where the words do not stand on the page.
 */
export function findBeside(dom: SafeDom, label: string, near: string): Element | null {
  for (const element of dom.findAll(near, null, mostLabels)) {
    if (labelText(dom, element) !== label) continue;
    const value = labelled(dom, element) ?? after(dom, element);
    if (value && labelText(dom, value) !== label) return value;
  }
  return null;
}

function labelled(dom: SafeDom, element: Element): Element | null {
  const id = dom.localName(element) === 'label' ? dom.attribute(element, 'for') : null;
  return id !== null && /^[\w-]{1,100}$/.test(id) ? dom.find(`[id="${id}"]`) : null;
}

/** The next element, or the next after the wrapper that the words are last in. */
function after(dom: SafeDom, element: Element): Element | null {
  let at: Element | null = element;
  for (let level = 0; at && level < levels; level += 1) {
    const next = neighbour(dom, at, 1);
    if (next) return next;
    at = dom.parent(at);
  }
  return null;
}

/** The element before (-1) or after (1) one, under the same parent. */
export function neighbour(dom: SafeDom, element: Element, step: 1 | -1): Element | null {
  const parent = dom.parent(element);
  const all = parent ? dom.children(parent, 500) : [];
  const at = all.indexOf(element);
  return at < 0 ? null : (all[at + step] ?? null);
}

/** In: a value on a page. Out: the words that lead to it by `findBeside`, or null. */
export function labelBeside(dom: SafeDom, value: Element, near: string): string | null {
  let at: Element | null = value;
  for (let level = 0; at && level < levels; level += 1) {
    const before = neighbour(dom, at, -1);
    if (before) {
      const label = labelText(dom, before);
      const isLabel = label !== '' && label.length <= 20 && !/\d{3}|@/.test(label);
      const found = isLabel && dom.matches(before, near) ? findBeside(dom, label, near) : null;
      const isIt = found !== null && (found === value || dom.contains(found, value));
      return isIt && !(level > 0 && isRowOfList(dom, at)) ? label : null;
    }
    at = dom.parent(at);
  }
  return null;
}

/** Whether it stands among equals: then what is before it is another row, and no words for it. */
function isRowOfList(dom: SafeDom, element: Element): boolean {
  const look = (each: Element) => `${dom.localName(each)} ${dom.attribute(each, 'class') ?? ''}`;
  const parent = dom.parent(element);
  const all = parent ? dom.children(parent, 500) : [];
  return all.filter((each) => look(each) === look(element)).length > 2;
}
