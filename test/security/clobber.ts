/** Names that a page can put over the properties of forms and documents, and some more. */
const clobberedNames =
  'children childNodes attributes getAttribute hasAttribute nodeType nodeName nodeValue parentNode parentElement firstChild firstElementChild nextSibling textContent innerText innerHTML querySelector querySelectorAll matches closest contains isConnected localName tagName className classList dataset title value checked length name head defaultView activeElement ownerDocument getRootNode addEventListener removeChild shadowRoot contentDocument checkVisibility visibilityState getElementsByTagName'.split(
    ' ',
  );

/**
 * Lays an element over each of these properties of every element and of the document itself: more
 * than any page can do, for only forms and documents can be clobbered by names.
 */
export function clobber(document: Document): void {
  const decoy = document.createElement('input');
  const elements = [...document.querySelectorAll('*')];
  for (const target of [...elements, document]) {
    for (const name of clobberedNames) {
      Object.defineProperty(target, name, { value: decoy, configurable: true });
    }
  }
}
