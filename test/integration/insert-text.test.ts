import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { addresseeOf } from '../../lib/domain/addressee.ts';
import { insertHere } from '../../lib/sites/kit/insert-here.ts';
import { readPage } from '../../lib/sites/kit/read-page.ts';
import { data } from '../../lib/sites/wechat-web/data.ts';
import { site } from '../../lib/sites/wechat-web/site.ts';

function openChat(file: string) {
  const folder = new URL('../../lib/sites/wechat-web/fixtures/', import.meta.url);
  const { window } = new JSDOM(readFileSync(new URL(file, folder), 'utf8'), {
    url: 'https://wx.qq.com/',
  });
  const { document } = window;
  if (!document.querySelector('#editArea')) {
    const editor = document.createElement('pre');
    editor.id = 'editArea';
    editor.setAttribute('contenteditable', 'true');
    document.querySelector('#chatArea')?.append(editor);
  }
  const editor = document.querySelector('#editArea');
  if (editor) editor.textContent = '';
  const budget = { isSpent: () => false };
  const { sighting } = readPage(site, data, { win: window, budget });
  if (!sighting) throw new Error(`Expected a conversation in ${file}, found none.`);
  return { window, document, to: addresseeOf(sighting), written: () => editor?.textContent };
}

const known = '2026-11-21-known.html';

describe('a text for the open conversation', () => {
  it('is written where it is meant', () => {
    const { window, to, written } = openChat(known);
    expect(insertHere(site, data, window, { to, text: '你好' })).toBe('inserted');
    expect(written()).toBe('你好');
  });

  it('is not written when the conversation was switched meanwhile', () => {
    const { window, document, to, written } = openChat(known);
    for (const element of document.querySelectorAll('[data-username]')) {
      if (element.getAttribute('data-username') === to.sessionKey) {
        element.setAttribute('data-username', '@another');
      }
    }
    expect(insertHere(site, data, window, { to, text: 'x' })).toBe('otherConversation');
    expect(written()).toBe('');
  });

  it('is not written under another name, though the key of the session is the same', () => {
    const { window, to, written } = openChat(known);
    const other = { ...to, name: '另一位' };
    expect(insertHere(site, data, window, { to: other, text: 'x' })).toBe('otherConversation');
    expect(written()).toBe('');
  });

  it('is not written between two conversations, or where nobody is open', () => {
    const between = openChat('2026-11-21-between.html');
    const { window, to } = between;
    expect(insertHere(site, data, window, { to, text: 'x' })).toBe('otherConversation');
    expect(between.written()).toBe('');
    const nobody = { sessionKey: null, name: '', email: '' };
    expect(insertHere(site, data, window, { to: nobody, text: 'x' })).toBe('otherConversation');
  });
});
