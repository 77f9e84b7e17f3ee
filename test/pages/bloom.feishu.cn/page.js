import { chats } from '/chats.js';

/**
 * Behaviour of the page, as an extension meets it: neither address nor document title changes with the
 * chat; the open row is marked by a hashed class only; name and messages come later, in either order.
 *   ?late=300  name and messages appear exactly 300 ms after the click (default: 20 to 280, at random)
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
const right = document.querySelector('.lark-chat-right');
const hashed = `_${Math.random().toString(16).slice(2, 9)}`;

function drawList(open) {
  const cards = chats.map((chat) => {
    const name = element('div', { class: '_9f5c521' }, chat.name);
    const isOpen = chat === open ? ` ${hashed}` : '';
    const card = element('div', { class: `a11y_feed_card_item _1e0a457${isOpen}` }, name);
    card.addEventListener('click', () => openChat(chat));
    return card;
  });
  list.replaceChildren(...cards);
}

function drawFrame(chat) {
  const box = element('div', {
    class: 'zone-container editor-kit-container innerdocbody',
    contenteditable: 'true',
  });
  const head = element(
    'div',
    { class: 'chatNewWindow_headerMain' },
    element(
      'div',
      { class: 'chatWindow_chatName' },
      right.querySelector('.chatWindow_chatName')?.textContent ?? '',
    ),
    ...(chat.isGroup ? [element('span', { class: 'chatNewWindow_count' }, '3')] : []),
  );
  const left = right.querySelectorAll('.list_items > *');
  const container = element(
    'div',
    { class: `chatContainer post-container${chat.isGroup ? '' : ' p2pChat'}` },
    head,
    element('div', { class: 'chatMessages' }, element('div', { class: 'list_items' }, ...left)),
    element('div', { class: 'lark__editor--chat' }, box),
  );
  right.replaceChildren(container);
}

function showName(chat) {
  right.querySelector('.chatWindow_chatName').textContent = chat.name;
  right
    .querySelector('.editor-kit-container')
    .setAttribute('data-placeholder', `发送给 ${chat.name}`);
}

function drawMessage(chat, [side, text, by], at) {
  const kind = chat.isGroup ? '' : ' message-is-p2p';
  const name = by ? [element('div', { class: 'message-info-name' }, by)] : [];
  const content = element(
    'div',
    { class: 'message-content-container' },
    element('div', { class: 'richTextContainer' }, text),
  );
  const id = `7${chat.id.replace('-', '')}${at}`;
  const item = element(
    'div',
    {
      id,
      class: `js-message-item message-item message-${side === 'me' ? 'self' : 'not-self'}${kind}`,
    },
    ...name,
    content,
  );
  return element('div', { class: 'messageItem-wrapper', 'data-id': id }, item);
}

function showMessages(chat) {
  const items = chat.messages.map((message, at) => drawMessage(chat, message, at));
  right.querySelector('.list_items').replaceChildren(...items);
}

function openChat(chat) {
  if (chat === current) return;
  current = chat;
  turn += 1;
  const mine = turn;
  drawList(chat);
  drawFrame(chat);
  setTimeout(() => mine === turn && showName(chat), late());
  setTimeout(() => mine === turn && showMessages(chat), late());
}

function receive(text) {
  current.messages.push(['you', text]);
  showMessages(current);
}

if (location.pathname === '/') history.replaceState(null, '', `/messenger/${location.search}`);
drawList();
window.demo = { open: (index) => openChat(chats[index]), receive };
