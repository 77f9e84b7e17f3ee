import type { PickWords } from '../../domain/teaching/pick.ts';

const css = `
:host { all: initial; }
.frame {
  position: fixed; left: 0; top: 0; pointer-events: none; z-index: 2147483646; box-sizing: border-box;
  border: 2px solid #0f766e; border-radius: 4px; background: rgba(15, 118, 110, .12);
}
.words {
  position: fixed; left: 50%; top: 12px; transform: translateX(-50%); z-index: 2147483647;
  max-width: calc(100vw - 32px); padding: 8px 14px; border-radius: 8px; pointer-events: none;
  font: 15px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  color: #fff; background: #134e4a; box-shadow: 0 1px 6px rgba(0, 0, 0, .3);
}
.keys { display: block; font-size: 12px; opacity: .85; }
`;

/** The frame around what would be chosen, and what to do; takes no click and reads nothing. */
export function openPickerOverlay(win: Window, words: PickWords, signal: AbortSignal) {
  const doc = win.document;
  const host = doc.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const frame = doc.createElement('div');
  frame.className = 'frame';
  frame.style.display = 'none';
  const banner = doc.createElement('div');
  banner.className = 'words';
  banner.setAttribute('role', 'status');
  const keys = doc.createElement('span');
  keys.className = 'keys';
  banner.append(words.title, keys);
  keys.append(words.keys);
  root.append(frame, banner);
  doc.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return {
    show(element: Element): void {
      const { left, top, width, height } = element.getBoundingClientRect();
      const { style } = frame;
      style.display = '';
      style.transform = `translate(${left - 3}px, ${top - 3}px)`;
      style.width = `${width + 6}px`;
      style.height = `${height + 6}px`;
    },
  };
}
