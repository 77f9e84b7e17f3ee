/** Whether this browser can use a selector: it is asked of a document without content. */
export function isSelector(css: string): boolean {
  try {
    document.createDocumentFragment().querySelector(css);
    return true;
  } catch {
    return false; // a SyntaxError is the answer
  }
}
