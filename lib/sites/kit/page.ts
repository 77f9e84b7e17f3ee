import type { SafeDom } from './safe-dom.ts';

export type Frame = { top: boolean; name: string };

/** What the user put on the clipboard by copying on this page. */
export type Copied = { html: string; text: string };

/** One look at a page: everything an adapter may read. */
export type Page = {
  url: URL;
  frame: Frame;
  dom: SafeDom;
  /** Passed in, since a document without layout cannot tell. */
  isVisible: (element: Element) => boolean;
  /** The element that the user last clicked or focused, while it is still in the page. */
  pointed: Element | null;
  /** The last copy on this page, with a number that grows with each one. */
  copied: (Copied & { count: number }) | null;
  /** Lives as long as the page does; an adapter keeps there what it was taught. */
  memory: Map<string, string>;
};
