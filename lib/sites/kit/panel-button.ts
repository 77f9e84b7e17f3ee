const css = `
:host { all: initial; }
button {
  position: fixed; right: 14px; bottom: 96px; z-index: 2147483646;
  width: 36px; height: 36px; border: 0; border-radius: 18px; padding: 8px;
  background: #0f766e; color: #fff; cursor: pointer; opacity: .82;
  box-shadow: 0 1px 4px rgba(0, 0, 0, .28);
}
button:hover, button:focus-visible { opacity: 1; }
button:focus-visible { outline: 2px solid #0f766e; outline-offset: 2px; }
svg { display: block; width: 20px; height: 20px; fill: currentColor; }
`;

const svgNamespace = 'http://www.w3.org/2000/svg';

function makeIcon(doc: Document): Element {
  const svg = doc.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const shape = doc.createElementNS(svgNamespace, 'path');
  shape.setAttribute('d', 'M10 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8Zm-7.5 16c0-7.5 15-7.5 15 0Z');
  svg.append(shape);
  return svg;
}

export type PanelButtonOptions = {
  doc: Document;
  /** The button's accessible name. */
  text: string;
  /** Called for a real click of the user only, within the click. */
  clicked: () => void;
  signal: AbortSignal;
};

/**
 * The in-page button that opens the panel, in a closed shadow root. It shows no data: a page that
 * covers it or clicks it gains nothing.
 */
export function showPanelButton({ doc, text, clicked, signal }: PanelButtonOptions): void {
  const host = doc.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const button = doc.createElement('button');
  button.type = 'button';
  button.title = text;
  button.setAttribute('aria-label', text);
  button.append(makeIcon(doc));
  button.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted) clicked();
    },
    { signal },
  );
  root.append(button);
  doc.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
}
