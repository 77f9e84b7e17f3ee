import { me, threads } from '/mails.js';

/**
 * Behaviour of the page, as an extension meets it: routes are paths made with the history API; the row
 * is marked at once, subject and mails come later, each in its own time and in either order. Some
 * senders show no address until the card of the person is opened by a click on the name.
 *   ?late=300  subject and mails appear exactly 300 ms after the route (default: 20 to 260, at random)
 *   ?lang=en   labels in English instead of Chinese
 */
const query = new URLSearchParams(location.search);
const fixedLate = query.has('late') ? Number(query.get('late')) : undefined;
const labels =
  query.get('lang') === 'en'
    ? {
        from: 'From:',
        to: 'To:',
        body: 'Message body',
        pane: 'Reading Pane',
        mail: 'Email message',
      }
    : { from: '发件人:', to: '收件人:', body: '邮件正文', pane: '阅读窗格', mail: '电子邮件' };
const list = document.querySelector('.list');
const pane = document.querySelector('.pane');
const layer = document.querySelector('#fluent-default-layer-host');
pane.setAttribute('aria-label', labels.pane);
let turn = 0;

const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
};
const shown = ({ name, email, isShown }) => (isShown ? `${name}<${email}>` : name);
const late = () => fixedLate ?? 20 + Math.random() * 240;

function openCard(person) {
  const email = element('div', { 'data-log-name': 'Email' }, element('button', {}, person.email));
  const name = element('div', { 'data-log-name': 'PersonName' }, element('span', {}, person.name));
  layer.replaceChildren(element('div', { class: 'card' }, name, email));
}

function drawMail(mail, number) {
  const from = element(
    'div',
    {
      class: 'lpc-hoverTarget',
      role: 'button',
      tabindex: '0',
      'aria-label': `${labels.from} ${mail.from.name}`,
    },
    shown(mail.from),
  );
  from.addEventListener('click', () => openCard(mail.from));
  const to = element(
    'div',
    { id: `MSG_${number}_TO` },
    labels.to,
    element('div', { class: 'lpc-hoverTarget' }, me.name),
  );
  const at = element(
    'div',
    {
      id: `MSG_${number}_DATETIME`,
      role: 'heading',
      'aria-level': '3',
      'data-testid': 'SentReceivedSavedTime',
    },
    mail.at,
  );
  const body = element(
    'div',
    { id: `UniqueMessageBody_${number}`, role: 'document', 'aria-label': labels.body },
    ...mail.lines.map((line) => element('p', {}, line)),
  );
  return element(
    'div',
    { class: 'mail', 'aria-label': labels.mail, 'aria-expanded': 'true' },
    from,
    to,
    at,
    body,
  );
}

function drawReply() {
  const box = element('div', {
    role: 'textbox',
    'aria-multiline': 'true',
    contenteditable: 'true',
    'aria-label': labels.body,
  });
  return element('div', { id: 'editorParent_1', class: 'reply' }, box);
}

function showSubject(thread) {
  const text = element('span', { title: thread.subject }, thread.subject);
  const heading = element(
    'div',
    { id: 'CONV_1_SUBJECT', role: 'heading', 'aria-level': '3' },
    text,
  );
  document.querySelector('.subject').replaceChildren(heading);
  document.title = `${thread.subject} - ${me.name} - Outlook`;
}

function showMails(thread) {
  const mails = thread.mails.map((mail, at) => drawMail(mail, at + 1));
  document.querySelector('#ReadingPaneContainerId').replaceChildren(...mails, drawReply());
}

function drawList(openId) {
  const rows = threads.map((thread) => {
    const from = thread.mails.findLast((mail) => mail.from !== me).from.name;
    const row = element(
      'div',
      {
        role: 'option',
        tabindex: '0',
        'data-convid': thread.id,
        'aria-selected': String(thread.id === openId),
        'aria-label': `${from} ${thread.subject}`,
      },
      element('b', {}, from),
      element('span', {}, thread.subject),
    );
    row.addEventListener('click', () => open(thread));
    return row;
  });
  list.replaceChildren(...rows);
}

function route() {
  turn += 1;
  const mine = turn;
  const id = /\/id\/(\w+)/.exec(location.pathname)?.[1];
  const thread = threads.find((candidate) => candidate.id === id);
  drawList(id);
  layer.replaceChildren();
  if (!thread) {
    document.querySelector('.subject').replaceChildren();
    document.querySelector('#ReadingPaneContainerId').replaceChildren();
    return;
  }
  setTimeout(() => mine === turn && showSubject(thread), late());
  setTimeout(() => mine === turn && showMails(thread), late());
}

function open(thread) {
  history.pushState(null, '', `/mail/inbox/id/${thread.id}${location.search}`);
  route();
}

addEventListener('popstate', route);
if (location.pathname === '/') history.replaceState(null, '', `/mail/inbox${location.search}`);
route();
window.demo = {
  open: (index) => open(threads[index]),
  list: () => history.pushState(null, '', `/mail/inbox${location.search}`) ?? route(),
};
