import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Copied } from './page.ts';
import { watchPage } from './watch-page.ts';

/** A watched page with one list, and all that was heard of copies. */
function openPage() {
  const { window } = new JSDOM('<p>鲁梦</p><p>沈青</p>', { url: 'https://erp.studio.example/' });
  const heard: Copied[] = [];
  const stop = new window.AbortController();
  watchPage({
    watch: { roots: [], attributes: [], events: ['copy'] },
    win: window,
    signal: stop.signal,
    now: () => 0,
    changed: () => undefined,
    pointedAt: () => undefined,
    copied: (copied) => heard.push(copied),
  });
  const copy = (filled: Record<string, string> | null, isPrevented = false) => {
    const event = new window.Event('copy', { bubbles: true, cancelable: true });
    const getData = (kind: string) => filled?.[kind] ?? '';
    Object.defineProperty(event, 'clipboardData', { value: filled && { getData } });
    if (isPrevented) event.preventDefault();
    window.document.body.dispatchEvent(event);
    stop.abort();
    return heard;
  };
  const select = (css: string) => {
    const element = window.document.querySelector(css);
    if (element) window.getSelection()?.selectAllChildren(element);
  };
  return { copy, select };
}

describe('a copy on a page', () => {
  it('is what the page put on the clipboard', () => {
    const page = openPage();
    page.select('p');
    expect(page.copy({ 'text/plain': 'a\tb', 'text/html': '<table>' }, true)).toEqual([
      { text: 'a\tb', html: '<table>' },
    ]);
  });

  it('is the selection where the page leaves copying to the browser', () => {
    const page = openPage();
    page.select('p');
    expect(page.copy({})).toEqual([{ text: '鲁梦', html: '' }]);
  });

  it('is nothing where the page prevents it, and where nothing is selected', () => {
    const prevented = openPage();
    prevented.select('p');
    expect(prevented.copy({}, true)).toEqual([]);
    expect(openPage().copy(null)).toEqual([]);
  });
});
