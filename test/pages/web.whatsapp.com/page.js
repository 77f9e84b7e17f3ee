import { chats, me } from '/chats.js';

/**
 * Behaviour of the page, as an extension meets it: the address never changes; the row is marked at once,
 * title and messages come later, each in its own time and in either order. Messages have bare ids, only
 * the first of a row from one side has a tail, and no phone is shown for a saved contact.
 *   ?late=300  title and messages appear exactly 300 ms after the click (default: 20 to 280, at random)
 */
const query = new URLSearchParams(location.search);
const fixedLate = query.has('late') ? Number(query.get('late')) : undefined;
const late = () => fixedLate ?? 20 + Math.random() * 260;
let turn = 0;
let current;

const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
};
const list = document.querySelector('.list');
const place = document.querySelector('.place');

function drawList(open) {
  const rows = chats.map((chat) => {
    const title = element('span', { dir: 'auto', title: chat.name }, chat.name);
    const last = chat.messages.at(-1)[1];
    const preview = element('span', { title: last, 'data-testid': 'last-msg-status' }, last);
    const cell = element(
      'div',
      { tabindex: '-1', 'aria-selected': String(chat === open) },
      element('div', { 'data-testid': 'cell-frame-title' }, title),
      element('div', { 'data-testid': 'cell-frame-secondary' }, preview),
    );
    const row = element('div', { role: 'row' }, cell);
    row.addEventListener('click', () => openChat(chat));
    return row;
  });
  list.replaceChildren(...rows);
}

function drawFrame() {
  if (document.querySelector('#main')) return;
  const box = element('div', {
    contenteditable: 'true',
    role: 'textbox',
    'data-lexical-editor': 'true',
    'aria-label': 'Type a message',
  });
  const main = element(
    'div',
    { id: 'main', 'data-testid': 'conversation-panel-wrapper' },
    element('header', { 'data-testid': 'conversation-header' }),
    element('div', { role: 'application' }),
    element('footer', {}, box),
  );
  place.replaceChildren(main);
}

function showTitle(chat) {
  const title = element(
    'span',
    { 'data-testid': 'conversation-info-header-chat-title', dir: 'auto' },
    chat.name,
  );
  const names = [...new Set(chat.messages.map(([, , by]) => by).filter(Boolean)), 'You'].join(', ');
  const members = element('span', { title: names }, names);
  const under = chat.isGroup ? [element('div', { 'data-testid': 'chat-subtitle' }, members)] : [];
  document.querySelector('#main header').replaceChildren(element('div', {}, title), ...under);
}

function drawMessage(chat, [side, text, by], at) {
  const before = chat.messages[at - 1];
  const isFirst = before?.[0] !== side || before?.[2] !== by;
  const tail = element('span', { 'data-icon': side === 'me' ? 'tail-out' : 'tail-in' });
  const who = side === 'me' ? me : (by ?? chat.name);
  const said = element(
    'div',
    { 'data-pre-plain-text': `[10:2${at}, 21/11/2026] ${who}: ` },
    element('span', { class: 'selectable-text' }, text),
  );
  const id = `3EB0${chat.id.replace('-', '')}${at}`;
  return element(
    'div',
    { role: 'row' },
    element('div', { 'data-id': id }, ...(isFirst ? [tail] : []), said),
  );
}

function showMessages(chat) {
  const rows = chat.messages.map((message, at) => drawMessage(chat, message, at));
  document.querySelector('#main [role="application"]').replaceChildren(...rows);
}

function openChat(chat) {
  if (chat === current) return;
  current = chat;
  turn += 1;
  const mine = turn;
  drawList(chat);
  drawFrame();
  setTimeout(() => mine === turn && showTitle(chat), late());
  setTimeout(() => mine === turn && showMessages(chat), late());
}

function receive(text) {
  current.messages.push(['you', text]);
  showMessages(current);
}

/** An address with a number opens its conversation, and goes back to the one address there is. */
function openAsked() {
  if (location.pathname !== '/send') return;
  const asked = chats.find(({ phone }) => phone && phone === query.get('phone'));
  history.replaceState(null, '', '/');
  if (asked) openChat(asked);
}

drawList();
openAsked();
window.demo = { open: (index) => openChat(chats[index]), receive };
