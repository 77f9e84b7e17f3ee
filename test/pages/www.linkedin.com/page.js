import { chats, me } from '/chats.js';

/**
 * Behaviour of the page, as an extension meets it: paths by the history API; the row is marked at once,
 * the head of the thread and its messages come later, in either order.
 *   ?late=300  head and messages appear exactly 300 ms after the route (default: 20 to 280, at random)
 *   ?shadow=1  all of it stands in the open shadow root of #interop-outlet
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
const place =
  query.get('shadow') === '1'
    ? document.querySelector('#interop-outlet').attachShadow({ mode: 'open' })
    : document.querySelector('.light');
const list = element('ul', { class: 'msg-conversations-container__conversations-list list' });
const head = element('div', { class: 'msg-title-bar' });
const events = element('ul', { class: 'msg-s-message-list-content' });
const box = element('div', {
  class: 'msg-form__contenteditable',
  contenteditable: 'true',
  role: 'textbox',
});
const detail = element(
  'div',
  { class: 'scaffold-layout__detail' },
  element('p', {}, 'Select a message'),
);
place.append(element('div', { class: 'columns' }, list, detail));

const slugOf = (name) =>
  name === me ? 'own-profile' : `p-${chats.find((chat) => chat.name === name)?.id ?? 'guest'}`;

function drawList(open) {
  const rows = chats.map((chat) => {
    const name = element(
      'h3',
      { class: 'msg-conversation-listitem__participant-names' },
      chat.name,
    );
    const active = chat === open ? ' msg-conversations-container__convo-item-link--active' : '';
    const link = element(
      'div',
      { class: `msg-conversations-container__convo-item-link${active}`, tabindex: '0' },
      name,
    );
    link.addEventListener('click', () => openThread(chat));
    return element('li', { class: 'msg-conversation-listitem' }, link);
  });
  list.replaceChildren(...rows);
}

function drawFrame() {
  if (detail.querySelector('.msg-thread')) return;
  const thread = element(
    'div',
    { class: 'msg-thread' },
    events,
    element('form', { class: 'msg-form' }, box),
  );
  detail.replaceChildren(head, thread);
}

function showHead(chat) {
  const title = element('h2', { class: 'msg-entity-lockup__entity-title' }, chat.name);
  const link = element(
    'a',
    { class: 'msg-thread__link-to-profile', href: `/in/${slugOf(chat.name)}/` },
    title,
  );
  head.replaceChildren(chat.isGroup ? title : link);
  document.title = `${chat.name} | LinkedIn`;
}

function drawEvent(chat, [side, text, by], at) {
  const before = chat.messages[at - 1];
  const isFirst = before?.[0] !== side || before?.[2] !== by;
  const who = side === 'me' ? me : (by ?? chat.name);
  const name = element('span', { class: 'msg-s-message-group__name' }, who);
  const meta = element('div', { class: 'msg-s-message-group__meta' }, name);
  const other = side === 'me' ? '' : ' msg-s-event-listitem--other';
  const body = element('p', { class: 'msg-s-event-listitem__body' }, text);
  const item = element(
    'div',
    { class: `msg-s-event-listitem${other}` },
    ...(isFirst ? [meta] : []),
    body,
  );
  return element('li', { class: 'msg-s-message-list__event' }, item);
}

function showMessages(chat) {
  events.replaceChildren(...chat.messages.map((message, at) => drawEvent(chat, message, at)));
}

function route() {
  const id = /^\/messaging\/thread\/2-(-?\d+)/.exec(location.pathname)?.[1];
  const chat = chats.find((one) => one.id === id);
  if (chat === current) return;
  current = chat;
  turn += 1;
  const mine = turn;
  drawList(chat);
  if (!chat) return;
  drawFrame();
  setTimeout(() => mine === turn && showHead(chat), late());
  setTimeout(() => mine === turn && showMessages(chat), late());
}

function openThread(chat) {
  history.pushState(null, '', `/messaging/thread/2-${chat.id}/${location.search}`);
  route();
}

function receive(text) {
  current.messages.push(['you', text]);
  showMessages(current);
}

addEventListener('popstate', route);
if (location.pathname === '/') history.replaceState(null, '', `/messaging/${location.search}`);
drawList();
route();
window.demo = { open: (index) => openThread(chats[index]), receive };
