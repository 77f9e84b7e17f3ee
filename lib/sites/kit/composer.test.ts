import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { SiteData } from '../../domain/selectors/site-data.ts';
import { openBudget } from './budget.ts';
import { insertText } from './composer.ts';
import { openDom } from './safe-dom.ts';

function dataWith(composer: SiteData['composer']): SiteData {
  return { watch: { roots: [], attributes: [], events: [] }, css: {}, composer: composer ?? [] };
}

const to = { sessionKey: 'a', name: 'Ada', email: '' };

/** A page, and what it hears while a text is put into its box. */
function stageOf(html: string, css: string) {
  const { window } = new JSDOM(`<body>${html}</body>`, { url: 'https://chat.example.test/' });
  const { document } = window;
  const heard: string[] = [];
  for (const type of ['beforeinput', 'input', 'keydown', 'submit', 'click']) {
    document.addEventListener(type, (event) => heard.push(event.type));
  }
  const dom = openDom(
    window,
    openBudget(() => 0),
  );
  const insert = (text: string) =>
    insertText(window, dom, dataWith([{ id: 'box', css }]), { to, text });
  return { window, document, heard, insert };
}

const box = (document: Document) => document.querySelector<HTMLTextAreaElement>('textarea, input');

describe('a text for the message box', () => {
  it('lands in an empty box, and only input is heard', () => {
    const { document, heard, insert } = stageOf('<form><textarea></textarea></form>', 'textarea');
    expect(insert('你好')).toBe(true);
    expect(box(document)?.value).toBe('你好');
    expect(heard).toEqual(['input']);
  });

  it('lands at the end of a draft that nobody is in', () => {
    const { document, insert } = stageOf('<textarea>先写了一半，</textarea>', 'textarea');
    expect(insert('再补一句')).toBe(true);
    expect(box(document)?.value).toBe('先写了一半，再补一句');
  });

  it('lands at the caret and replaces nothing, not even what is selected', () => {
    const { document, insert } = stageOf('<input type="text" value="abcdef" />', 'input');
    const input = box(document);
    input?.focus();
    input?.setSelectionRange(1, 3);
    expect(insert('XY')).toBe(true);
    expect(input?.value).toBe('abcXYdef');
  });

  it('lands in an editable element, which is asked before and told after', () => {
    const html = '<div class="wrap"><div contenteditable="true">草稿 </div></div>';
    const { document, heard, insert } = stageOf(html, '.wrap');
    expect(insert('补充')).toBe(true);
    expect(document.querySelector('[contenteditable]')?.textContent).toBe('草稿 补充');
    expect(heard).toEqual(['beforeinput', 'input']);
  });

  it('is left to an editor that puts it there itself', () => {
    const { document, insert } = stageOf('<div contenteditable="true"><p>a</p></div>', 'div');
    const editor = document.querySelector('div');
    editor?.addEventListener('beforeinput', (event) => {
      event.preventDefault();
      editor.querySelector('p')?.append(event.data ?? '');
    });
    expect(insert('bc')).toBe(true);
    expect(document.querySelector('p')?.textContent).toBe('abc');
  });

  it.each([
    ['no box', '<p>nothing</p>', 'textarea'],
    ['a box that cannot be seen', '<textarea hidden></textarea>', 'textarea'],
    ['a box that is locked', '<textarea readonly></textarea>', 'textarea'],
    ['a box that is off', '<textarea disabled></textarea>', 'textarea'],
  ])('goes nowhere where there is %s', (_, html, css) => {
    const { document, heard, insert } = stageOf(html, css);
    expect(insert('x')).toBe(false);
    expect(box(document)?.value ?? '').toBe('');
    expect(heard).toEqual([]);
  });

  it('is not misled by names that stand in for the methods of the document', () => {
    const html = '<img name="execCommand"><form><input name="focus"><textarea></textarea></form>';
    const { document, insert } = stageOf(html, 'textarea');
    expect(insert('ok')).toBe(true);
    expect(document.querySelector('textarea')?.value).toBe('ok');
  });
});

/** A page with an editor in a frame, which has drawn this much of itself. */
function frameStage(editor: (inner: Document) => void) {
  const stage = stageOf('<p tabindex="0">mail</p><iframe></iframe>', 'iframe');
  const inner = stage.document.querySelector('iframe')?.contentDocument;
  if (!inner) throw new Error('Expected the document of a frame, found none.');
  editor(inner);
  return { ...stage, inner };
}

describe('a text for an editor in a frame', () => {
  const draft = (inner: Document) => {
    inner.body.append(inner.createElement('p'));
    inner.body.firstElementChild?.append('草稿，');
  };

  it('lands after the draft where the body of the frame is the editor', () => {
    const { inner, insert } = frameStage((frame) => {
      frame.body.setAttribute('contenteditable', 'true');
      draft(frame);
    });
    expect(insert('补充')).toBe(true);
    expect(inner.body.textContent).toBe('草稿，补充');
  });

  it('lands in the editor within, and nowhere beside it', () => {
    const { inner, insert } = frameStage((frame) => {
      draft(frame);
      const editor = frame.createElement('div');
      editor.setAttribute('contenteditable', 'true');
      frame.body.append(editor);
    });
    expect(insert('补充')).toBe(true);
    expect(inner.querySelector('div')?.textContent).toBe('补充');
    expect(inner.querySelector('p')?.textContent).toBe('草稿，');
  });

  it('lands at the caret of the user who is in it', () => {
    const { document, inner, insert } = frameStage((frame) => {
      frame.body.setAttribute('contenteditable', 'true');
      draft(frame);
    });
    document.querySelector('iframe')?.focus();
    inner.getSelection()?.collapse(inner.querySelector('p')?.firstChild ?? null, 2);
    expect(insert('，再说，')).toBe(true);
    expect(inner.body.textContent).toBe('草稿，再说，，');
  });

  it('goes nowhere while the frame holds no editor yet', () => {
    const { inner, insert } = frameStage(draft);
    expect(insert('x')).toBe(false);
    expect(inner.body.textContent).toBe('草稿，');
  });
});
