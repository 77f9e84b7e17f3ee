import { chats } from '/chats.js';

/**
 * Behaviour of the page, as an extension meets it: routes in the hash; the chat that was left stays in
 * the document beside the open one; the title comes later than the route, the messages in their own time.
 *   ?late=300  title and messages appear exactly 300 ms after the route (default: 20 to 280, at random)
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
const center = document.querySelector('.chats-container');

const peerTitle = (chat) =>
  element('span', { class: 'peer-title', dir: 'auto', 'data-peer-id': chat.id }, chat.name);

function drawList(open) {
  const rows = chats.map((chat) => {
    const row = element(
      'a',
      {
        class: `row chatlist-chat${chat === open ? ' active' : ''}`,
        'data-peer-id': chat.id,
        href: `#${chat.id}`,
      },
      peerTitle(chat),
    );
    return element('li', {}, row);
  });
  list.replaceChildren(...rows);
}

function drawChat(chat) {
  const box = element('div', {
    class: 'input-message-input',
    'data-peer-id': chat.id,
    contenteditable: 'true',
  });
  return element(
    'div',
    { class: 'chat' },
    element('div', { class: 'topbar' }, element('div', { class: 'chat-info' }, peerTitle(chat))),
    element('div', { class: 'bubbles' }),
    element('div', { class: 'chat-input' }, box),
  );
}

/** The new chat takes the place of the old one, which stays behind it for a while. */
function showChat(chat) {
  const left = center.querySelector('.chat.active');
  for (const old of center.querySelectorAll('.chat:not(.active)')) old.remove();
  left?.classList.remove('active');
  const fresh = drawChat(chat);
  fresh.classList.add('active');
  center.append(fresh);
}

function drawBubble(chat, [side, text, by], at) {
  const name = by
    ? [element('div', { class: 'name' }, element('span', { class: 'peer-title' }, by))]
    : [];
  const time = element('span', { class: 'time' }, `10:2${at}`);
  return element(
    'div',
    {
      class: `bubble is-${side === 'me' ? 'out' : 'in'}`,
      'data-mid': String(at + 1),
      'data-peer-id': chat.id,
      'data-timestamp': String(1_795_000_000 + at),
    },
    ...name,
    element('div', { class: 'message' }, text, time),
  );
}

function showMessages(chat) {
  const bubbles = chat.messages.map((message, at) => drawBubble(chat, message, at));
  center.querySelector('.chat.active .bubbles').replaceChildren(...bubbles);
}

function route() {
  const chat = chats.find(({ id }) => location.hash === `#${id}`);
  if (chat === current) return;
  current = chat;
  turn += 1;
  const mine = turn;
  drawList(chat);
  if (!chat) return center.replaceChildren();
  const shown = late();
  setTimeout(() => mine === turn && showChat(chat), shown);
  setTimeout(() => mine === turn && showMessages(chat), shown + late());
}

function receive(text) {
  current.messages.push(['you', text]);
  showMessages(current);
}

addEventListener('hashchange', route);
if (!location.pathname.startsWith('/k/')) location.replace(`/k/${location.search}`);
route();
window.demo = {
  open: (index) => {
    location.hash = chats[index].id;
  },
  receive,
};
