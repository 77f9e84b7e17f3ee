import { type Addressee, isNamedIn } from '../../domain/addressee.ts';
import type { ComposerSpot } from '../../domain/selectors/site-data.ts';
import { findInShadow } from './deep.ts';
import type { SafeDom } from './safe-dom.ts';
import { readNative } from './write-natives.ts';

const editable =
  'textarea, input[type="text"], input[type="search"], input:not([type]), [contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"]';
const mostBoxes = 20;
const mostNames = 40;
/** Where pages keep the address of somebody whom they show by name. */
const addressAttributes = ['title', 'email', 'jid', 'data-hovercard-id', 'aria-label'] as const;

/**
 * In: a page, its places to write in (best first) and whom the text is for. Out: the first box that
 * the user can see and write into; a box in a window of its own counts only where its draft goes to
 * that very person. null where there is none.
 */
export function findComposer(
  win: Window,
  dom: SafeDom,
  spots: readonly ComposerSpot[],
  to: Addressee,
): Element | null {
  for (const spot of spots) {
    for (const element of placesOf(dom, spot)) {
      if (!dom.isVisible(element) || !goesTo(dom, spot, element, to)) continue;
      const box = boxOf(win, dom, element);
      if (box && !isLocked(dom, box)) return box;
    }
  }
  return null;
}

function placesOf(dom: SafeDom, { css, host, frame }: ComposerSpot): Element[] {
  if (host !== undefined) {
    const found = findInShadow(dom, css, host);
    return found ? [found] : [];
  }
  if (frame === undefined) return dom.findAll(css, null, mostBoxes);
  const bodies = dom.findAll(frame, null, mostBoxes).filter(dom.isVisible).map(dom.frameBody);
  return bodies.flatMap((body) => (body ? dom.findAll(css, body, mostBoxes) : []));
}

/** The place may be named by the wrapper around the box, or by the frame that the editor fills. */
function boxOf(win: Window, dom: SafeDom, element: Element): Element | null {
  const body = dom.frameBody(element);
  if (!body) return dom.matches(element, editable) ? element : dom.find(editable, element);
  if (dom.matches(body, editable)) return body;
  return dom.find(editable, body) ?? (isInDesignMode(win, body) ? body : null);
}

/** Older editors make the whole document of their frame editable, not its body. */
function isInDesignMode(win: Window, body: Element): boolean {
  // cast: every node that is in a page has a document
  const doc = readNative(win, 'Node', 'ownerDocument', body) as Document;
  return readNative(win, 'Document', 'designMode', doc) === 'on';
}

function isLocked(dom: SafeDom, box: Element): boolean {
  return dom.matches(box, '[disabled], [readonly], [aria-readonly="true"], [aria-disabled="true"]');
}

/** A draft in a window of its own may be meant for somebody else than the open conversation. */
function goesTo(dom: SafeDom, spot: ComposerSpot, element: Element, to: Addressee): boolean {
  if (!spot.draft) return true;
  const draft = dom.closest(element, spot.draft.around);
  if (!draft) return false;
  const named = dom
    .findAll(spot.draft.to, draft, mostNames)
    // What is written in the draft says nothing of where it goes.
    .filter((one) => !dom.contains(element, one));
  const texts = named.flatMap((one) => [
    dom.value(one),
    ...addressAttributes.map((name) => dom.attribute(one, name) ?? ''),
  ]);
  return isNamedIn(to, texts);
}
