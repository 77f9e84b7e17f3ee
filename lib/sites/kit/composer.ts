import type { Addressee } from '../../domain/addressee.ts';
import type { SiteData } from '../../domain/selectors/site-data.ts';
import { findComposer } from './find-composer.ts';
import type { SafeDom } from './safe-dom.ts';
import { callNative, readNative } from './write-natives.ts';

const textCap = 5_000;
const deepestFrame = 4;

/**
 * In: a page, where its text is written, the text and whom it is for. Puts it at the caret, or at the
 * end where the box has none; what is written already stays, and nothing is sent. Out: whether the
 * text is there.
 */
export function insertText(
  win: Window,
  dom: SafeDom,
  data: SiteData,
  { to, text }: { to: Addressee; text: string },
): boolean {
  const box = findComposer(win, dom, data.composer ?? [], to);
  const words = text.slice(0, textCap).replace(/\r\n?/g, '\n');
  if (!box || words === '') return false;
  const name = dom.localName(box);
  if (name === 'textarea' || name === 'input') return insertIntoBox(win, dom, box, words);
  return insertIntoEditable(win, dom, box, words);
}

function documentOf(win: Window, box: Element): Document {
  // cast: every node that is in a page has a document
  return readNative(win, 'Node', 'ownerDocument', box) as Document;
}

/** The body of a frame is always the active element of its document, wherever the user is. */
function isFocused(win: Window, dom: SafeDom, box: Element): boolean {
  let at = dom.focused();
  for (let depth = 0; at && depth < deepestFrame; depth += 1) {
    if (at === box) return true;
    const body = dom.frameBody(at);
    // cast: the standard's type of this member
    at = body && (readNative(win, 'Document', 'activeElement', documentOf(win, body)) as Element);
  }
  return false;
}

/** As typed: frameworks hear `beforeinput` and `input` and keep their own state in step. */
function typeIn(win: Window, box: Element, text: string): void {
  callNative(win, 'Document', 'execCommand', documentOf(win, box), ['insertText', false, text]);
}

function announce(win: Window, box: Element, type: 'beforeinput' | 'input', text: string): boolean {
  const options = { bubbles: true, composed: true, cancelable: type === 'beforeinput' };
  // cast: every window carries the event classes; lib.dom types only the global one so
  const { InputEvent } = win as Window & typeof globalThis;
  const event = new InputEvent(type, { ...options, inputType: 'insertText', data: text });
  return callNative(win, 'EventTarget', 'dispatchEvent', box, [event]) !== false;
}

function insertIntoBox(win: Window, dom: SafeDom, box: Element, text: string): boolean {
  const owner = dom.localName(box) === 'input' ? 'HTMLInputElement' : 'HTMLTextAreaElement';
  const whole = () => {
    const value = readNative(win, owner, 'value', box);
    return typeof value === 'string' ? value : '';
  };
  const before = whole();
  const caret = isFocused(win, dom, box) ? readNative(win, owner, 'selectionEnd', box) : null;
  const at = typeof caret === 'number' ? caret : before.length;
  const wanted = before.slice(0, at) + text + before.slice(at);
  const isThere = () => whole().replace(/\s+/g, '') === wanted.replace(/\s+/g, '');
  callNative(win, 'HTMLElement', 'focus', box, [{ preventScroll: true }]);
  callNative(win, owner, 'setSelectionRange', box, [at, at]);
  typeIn(win, box, text);
  if (isThere()) return true;
  if (whole() !== before) return false; // the page made something else of it: not to be done twice
  callNative(win, owner, 'setRangeText', box, [text, at, at, 'end']);
  announce(win, box, 'input', text);
  return isThere();
}

function insertIntoEditable(win: Window, dom: SafeDom, box: Element, text: string): boolean {
  const before = squeezed(dom, box);
  const hasCaret = isFocused(win, dom, box);
  if (!hasCaret) callNative(win, 'HTMLElement', 'focus', box, [{ preventScroll: true }]);
  const range = placeCaret(win, dom, box, hasCaret);
  typeIn(win, box, text);
  if (squeezed(dom, box) === before) insertByHand(win, box, range, text);
  const after = squeezed(dom, box);
  return after.length >= before.length && after.includes(text.replace(/\s+/g, ''));
}

/** Editors lay text out in paragraphs of their own; what was written is the same without spaces. */
function squeezed(dom: SafeDom, box: Element): string {
  return dom.text(box).replace(/\s+/g, '');
}

function placeCaret(win: Window, dom: SafeDom, box: Element, hasCaret: boolean): Range | null {
  const doc = documentOf(win, box);
  // cast: the standard's type of these members
  const selection = callNative(win, 'Document', 'getSelection', doc) as
    | Selection
    | null
    | undefined;
  if (!selection) return null;
  const anchor = readNative(win, 'Selection', 'anchorNode', selection) as Node | null;
  if (hasCaret && anchor && dom.contains(box, anchor)) {
    callNative(win, 'Selection', 'collapseToEnd', selection);
    return callNative(win, 'Selection', 'getRangeAt', selection, [0]) as Range;
  }
  const range = callNative(win, 'Document', 'createRange', doc) as Range;
  callNative(win, 'Range', 'selectNodeContents', range, [box]);
  callNative(win, 'Range', 'collapse', range, [false]);
  callNative(win, 'Selection', 'removeAllRanges', selection);
  callNative(win, 'Selection', 'addRange', selection, [range]);
  return range;
}

/** Where the browser does not type for us: the editor is asked first, and told after. */
function insertByHand(win: Window, box: Element, range: Range | null, text: string): void {
  if (!announce(win, box, 'beforeinput', text)) return; // it has put the text there itself
  const node = callNative(win, 'Document', 'createTextNode', documentOf(win, box), [text]);
  if (range) callNative(win, 'Range', 'insertNode', range, [node]);
  else callNative(win, 'Node', 'appendChild', box, [node]);
  announce(win, box, 'input', text);
}
