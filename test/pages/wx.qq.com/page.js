import { conversations, me } from '/conversations.js';

/**
 * Behaviour of the page, as an extension meets it: the address and the title never change, the ids are
 * new at every load, the title changes a tick after the list and the messages come late.
 *   ?late=300  messages exactly 300 ms after the title (default: 150 to 600, at random)
 *   ?stale=1   the messages of the last conversation stay until the new ones come
 */
const query = new URLSearchParams(location.search);
const fixedLate = query.has('late') ? Number(query.get('late')) : undefined;
const keepsStale = query.get('stale') === '1';

const find = (css) => document.querySelector(css);
const list = find('#J_NavChatScrollBody');
const title = find('#chatArea .title_name');
const count = find('#chatArea .title_count');
const messageList = find('#chatArea .message_list');
const scroller = find('#chatArea .chat_bd');
const editor = find('#editArea');

const newId = (prefix) => {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return prefix + Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
};
const ownId = newId('@');
const chats = conversations.map((chat) => ({
  ...chat,
  id: newId(chat.title ? '@@' : '@'),
  shown: chat.title ?? (chat.remark || chat.nickname),
  messages: chat.messages.map(([side, text, by]) => ({ side, text, by })),
}));
const speakerIds = new Map(
  chats.filter((chat) => !chat.title).map((chat) => [chat.shown, chat.id]),
);
let current;
let switches = 0;
let messageNumber = Math.floor(Math.random() * 1e9);

const element = (tag, className, text) => {
  const made = document.createElement(tag);
  made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
};
const avatarOf = (id, seq, className) => {
  const image = element('img', className);
  image.src = `/cgi-bin/mmwebwx-bin/webwxgeticon?seq=${seq}&username=${encodeURIComponent(id)}`;
  image.alt = '';
  return image;
};
const speakerId = (name) => {
  if (!speakerIds.has(name)) speakerIds.set(name, newId('@'));
  return speakerIds.get(name);
};

const speakerAvatar = (name) => chats.find((chat) => chat.shown === name)?.avatar ?? 21;

function drawList() {
  list.replaceChildren(...chats.map(drawItem));
}

function drawItem(chat, index) {
  const row = element('div', 'chat_item slide-left');
  row.dataset.username = chat.id;
  row.dataset.cm = JSON.stringify({ type: 'chat', username: chat.id });
  row.tabIndex = 0;
  const avatar = element('div', 'avatar');
  avatar.append(avatarOf(chat.id, chat.avatar, 'img'));
  if (chat.unread)
    avatar.append(element('i', 'icon web_wechat_reddot_middle', String(chat.unread)));
  const info = element('div', 'info');
  const name = element('h3', 'nickname');
  name.append(element('span', 'nickname_text', chat.shown));
  const last = chat.messages.at(-1);
  info.append(
    name,
    element('p', 'msg', last ? (last.by ? `${last.by}: ${last.text}` : last.text) : ''),
  );
  row.append(element('div', 'ext attr', chat.at), avatar, info);
  row.addEventListener('click', () => switchTo(index));
  row.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') switchTo(index);
  });
  row.classList.toggle('active', chat === current);
  return row;
}

function drawMessage(chat, { side, text, by }) {
  const isMine = side === 'me';
  const sender = isMine ? ownId : by ? speakerId(by) : chat.id;
  const senderName = isMine ? me.name : (by ?? chat.shown);
  messageNumber += 1;
  const message = element('div', `message ${isMine ? 'me' : 'you'}`);
  const face = avatarOf(
    sender,
    isMine ? me.avatar : by ? speakerAvatar(by) : chat.avatar,
    'avatar',
  );
  face.title = senderName;
  const owner = by ? chats.find((candidate) => candidate.shown === by) : chat;
  face.addEventListener('click', () =>
    openProfile(isMine ? undefined : owner, senderName, face.src),
  );
  const content = element('div', 'content');
  if (by) content.append(element('h4', 'nickname', by));
  const bubble = element('div', 'bubble js_message_bubble');
  bubble.dataset.cm = JSON.stringify({
    type: 'message',
    actualSender: sender,
    msgType: 1,
    msgId: String(messageNumber),
  });
  const holder = element('div', 'bubble_cont');
  const plain = element('div', 'plain');
  plain.append(element('pre', 'js_message_plain', text));
  holder.append(plain);
  bubble.append(holder);
  content.append(bubble);
  message.append(face, content);
  return message;
}

function drawMessages(chat) {
  const time = element('div', 'message_system');
  time.append(element('div', 'content', chat.at));
  messageList.replaceChildren(time, ...chat.messages.map((message) => drawMessage(chat, message)));
  scroller.scrollTop = scroller.scrollHeight;
}

/** A contact's card shows nickname, remark and region; of anybody else only the name is known. */
function openProfile(contact, shownName, face) {
  find('#mmpop_profile')?.remove();
  const popup = element('div', 'mmpop profile_mini');
  popup.id = 'mmpop_profile';
  const image = element('img', 'img');
  image.src = face;
  image.alt = '';
  popup.append(image, element('h4', 'nickname', contact?.nickname ?? shownName));
  const rows = contact
    ? [
        ['备注', contact.remark, true],
        ['地区', contact.region, false],
      ]
    : [];
  for (const [label, value, isEditable] of rows) {
    const row = element('div', 'meta_item');
    const text = element('p', '', value);
    if (isEditable) {
      text.setAttribute('contenteditable', 'true');
      text.setAttribute('aria-placeholder', '点击添加备注');
    }
    row.append(element('label', '', label), text);
    popup.append(row);
  }
  document.body.append(popup);
}

function switchTo(index) {
  const chat = chats[index];
  if (!chat || chat === current) return;
  current = chat;
  chat.unread = 0;
  switches += 1;
  const turn = switches;
  drawList();
  list.dataset.username = chat.id;
  setTimeout(() => {
    if (turn === switches) showTitle(chat, turn);
  }, 0);
}

function showTitle(chat, turn) {
  title.dataset.username = chat.id;
  title.textContent = chat.shown;
  count.textContent = chat.count ? `(${chat.count})` : '';
  // Another tick again: for a moment the new title stands above the old messages.
  if (!keepsStale) setTimeout(() => turn === switches && messageList.replaceChildren(), 0);
  setTimeout(
    () => turn === switches && drawMessages(chat),
    Math.max(fixedLate ?? 150 + Math.random() * 450, 1),
  );
}

function append(side, text, by) {
  current.messages.push({ side, text, by });
  messageList.append(drawMessage(current, current.messages.at(-1)));
  scroller.scrollTop = scroller.scrollHeight;
  drawList();
}

function send() {
  const text = editor.textContent.trim();
  if (!text || !current) return;
  append('me', text);
  editor.textContent = '';
}

find('.own').src = `/cgi-bin/mmwebwx-bin/webwxgeticon?seq=${me.avatar}&username=${ownId}`;
find('.header .display_name').textContent = me.name;
find('.btn_send').addEventListener('click', send);
editor.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  send();
});
document.addEventListener('mousedown', (event) => {
  const popup = find('#mmpop_profile');
  if (popup && !popup.contains(event.target)) popup.remove();
});
drawList();
window.demo = {
  switchTo,
  receive: (text) => append('you', text, current.title ? '阿哲' : undefined),
  sessionIds: () => chats.map((chat) => chat.id),
};
