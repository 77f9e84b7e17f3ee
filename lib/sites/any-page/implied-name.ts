import { cleanText } from '../../domain/clean-text.ts';
import type { SafeDom } from '../kit/safe-dom.ts';

/**
 * The name that a card without one implies (microformats2 parsing, "parsing for implied
 * properties"): from the card itself, its only child, or that child's only child; else the text.
 * None where any property or another card stands inside.
 */
export function impliedName(dom: SafeDom, card: Element): string {
  if (dom.exists('[class*="p-"], [class*="e-"], [class*="h-"]', card)) {
    const inside = dom.findAll('[class]', card, 200);
    if (inside.some((element) => hasProperty(dom.attribute(element, 'class') ?? ''))) return '';
  }
  const child = onlyChild(dom, card);
  const grandchild = child && onlyChild(dom, child);
  for (const element of [card, child, grandchild]) {
    const name = element ? attributeName(dom, element) : '';
    if (name !== '') return name;
  }
  return cleanText(dom.text(card, { cap: 400 }));
}

function hasProperty(classes: string): boolean {
  return classes.split(/\s+/).some((name) => /^[peh]-[a-z]/.test(name));
}

function onlyChild(dom: SafeDom, element: Element): Element | null {
  const [child, second] = dom.children(element, 20);
  return child && !second ? child : null;
}

function attributeName(dom: SafeDom, element: Element): string {
  const name = dom.localName(element);
  if (name === 'img' || name === 'area') return cleanText(dom.attribute(element, 'alt') ?? '');
  return name === 'abbr' ? cleanText(dom.attribute(element, 'title') ?? '') : '';
}
