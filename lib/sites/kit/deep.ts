import type { SafeDom } from './safe-dom.ts';

/**
 * Finds an element in the page or, failing that, in the open shadow root of the element `host`.
 * Closed roots are left alone.
 */
export function findDeep(dom: SafeDom, css: string, host: string): Element | null {
  return dom.find(css) ?? findInShadow(dom, css, host);
}

export function findInShadow(dom: SafeDom, css: string, host: string): Element | null {
  const outer = dom.find(host);
  for (const top of outer ? dom.shadow(outer) : []) {
    const found = dom.matches(top, css) ? top : dom.find(css, top);
    if (found) return found;
  }
  return null;
}
