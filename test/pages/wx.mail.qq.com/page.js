import { mails, me } from '/mails.js';

/**
 * Behaviour of the page, as an extension meets it: the query holds a `sid`, routes live in the hash,
 * head and text of the mail come later, each in its own time and in either order. Some addresses show
 * only in the card that opens while the pointer rests on the person.
 *   ?late=300  head and text appear exactly 300 ms after the route (default: 20 to 260, at random)
 */
const query = new URLSearchParams(location.search);
const fixedLate = query.has('late') ? Number(query.get('late')) : undefined;
const list = document.querySelector('.mail-list-page-items');
const reader = document.querySelector('.reader');
let turn = 0;

const element = (tag, className, ...children) => {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
};
const late = () => fixedLate ?? 20 + Math.random() * 240;

function account(person) {
  const nick = element('span', 'cmp-account-nick', person.name);
  const address = person.isShown ? [element('span', 'cmp-account-email', `<${person.email}>`)] : [];
  const wrap = element('div', 'cmp-account-wrap', nick, ...address);
  wrap.addEventListener('mouseenter', () => document.body.append(card(person)));
  wrap.addEventListener('mouseleave', () =>
    document.querySelector('.xmail-cmp-contact-card')?.remove(),
  );
  return wrap;
}

function card(person) {
  const name = element('div', 'cmp-basic-name', person.name);
  const email = element('div', 'cmp-basic-email', element('span', '', person.email));
  return element('div', 'xmail-cmp-contact-card', name, email);
}

function drawRow(mail) {
  const row = element(
    'div',
    'mail-list-page-item',
    element('span', 'mail-sender', element('span', 'cmp-account-nick', mail.from.name)),
    element('span', 'mail-subject', mail.subject),
    element('span', 'mail-digest', mail.lines[1] ?? mail.lines[0]),
  );
  row.dataset.mailid = mail.id;
  row.addEventListener('click', () => open(mail));
  return row;
}

function showHead(mail) {
  const subject = element(
    'div',
    'mail-detail-subject',
    element('span', 'mail-subject-text', mail.subject),
  );
  const lines = [
    account(mail.from),
    element('span', 'time-text', '11月20日 10:14'),
    account({ ...me, name: '我' }),
  ];
  const basic = element(
    'div',
    'mail-detail-basic',
    ...lines.map((line) => element('div', 'basic-body-item', line)),
  );
  reader.querySelector('.head').replaceChildren(subject, basic);
}

function showText(mail) {
  const content = element(
    'div',
    'mail-detail-content',
    ...mail.lines.map((line) => element('p', '', line)),
  );
  const editor = element('div', 'mail-replay-editor-wrap', element('div', 'reply-editor'));
  editor.firstChild.setAttribute('contenteditable', 'true');
  reader.querySelector('.text').replaceChildren(content, editor);
}

function route() {
  turn += 1;
  const mine = turn;
  document.querySelector('.xmail-cmp-contact-card')?.remove();
  const mail = mails.find(({ id }) => location.hash.split('/').includes(id));
  if (!mail) return reader.replaceChildren();
  if (!reader.querySelector('.head')) {
    reader.replaceChildren(element('div', 'head'), element('div', 'mail-reader-body text'));
  }
  setTimeout(() => mine === turn && showHead(mail), late());
  setTimeout(() => mine === turn && showText(mail), late());
}

function open(mail) {
  location.hash = `#/list/1/1/${mail.id}`;
}

list.replaceChildren(...mails.map(drawRow));
addEventListener('hashchange', route);
if (!location.hash)
  history.replaceState(null, '', `/home/index?sid=zWtDemoSession&${query}#/list/1/1`);
route();
window.demo = {
  open: (index) => open(mails[index]),
  list: () => {
    location.hash = '#/list/1/1';
  },
};
