import { me, threads } from '/mails.js';

/**
 * Behaviour of the page, as an extension meets it: routes live in the hash, the account's own address
 * stands in the title, bodies come a moment after the route. Views that were left stay in the document:
 * the list outside [role=main], earlier threads inside it, both hidden.
 *   ?late=300  a thread appears exactly 300 ms after its route (default: 60 to 240, at random)
 */
const query = new URLSearchParams(location.search);
const fixedLate = query.has('late') ? Number(query.get('late')) : undefined;
const views = document.querySelector('.views');
const drawn = new Map();
let listView;
let threadView;
let turn = 0;

const element = (tag, className, ...children) => {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
};
const withAttributes = (made, attributes) => {
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
};
const person = (className, { name, email }, text) =>
  withAttributes(element('span', className, text), { email, name, 'data-hovercard-id': email });

function drawRow(thread) {
  const last = thread.messages.findLast(({ from }) => from.email !== me.email);
  const sender = person(thread.isUnread ? 'yP zF' : 'yP', last.from, last.from.name);
  const subject = element('span', 'bog', element('span', '', thread.subject));
  const row = element(
    'tr',
    thread.isUnread ? 'zA zE' : 'zA yO',
    element(
      'td',
      'yX xY',
      element('div', 'yW', sender, thread.messages.length > 1 ? ` ${thread.messages.length}` : ''),
    ),
    element('td', 'xY a4W', subject, element('span', 'y2', ` — ${last.lines[1] ?? last.lines[0]}`)),
    element('td', 'xW xY', withAttributes(element('span', '', thread.date), { title: last.at })),
  );
  withAttributes(row, { role: 'row', tabindex: '0' });
  const open = () => {
    location.hash = `#inbox/${thread.token}`;
  };
  row.addEventListener('click', open);
  row.addEventListener('keydown', (event) => event.key === 'Enter' && open());
  return row;
}

function showList() {
  listView ??= views.appendChild(element('div', 'AO'));
  const body = element('tbody', '', ...threads.map(drawRow));
  listView.replaceChildren(withAttributes(element('table', 'F cf zt', body), { role: 'grid' }));
  present(listView, threadView);
  const unread = threads.filter((thread) => thread.isUnread).length;
  document.querySelector('.unread').textContent = unread || '';
  document.title = `收件箱${unread ? ` (${unread})` : ''} - ${me.email} - Gmail`;
}

function showThread(thread) {
  thread.isUnread = false;
  threadView ??= views.appendChild(element('div', 'AO'));
  if (!drawn.has(thread)) {
    drawn.set(thread, drawThread(thread));
    threadView.append(drawn.get(thread));
  }
  for (const [other, block] of drawn) block.style.display = other === thread ? '' : 'none';
  present(threadView, listView);
  document.title = `${thread.subject} - ${me.email} - Gmail`;
}

function present(shown, hidden) {
  shown.setAttribute('role', 'main');
  shown.style.display = '';
  hidden?.removeAttribute('role');
  if (hidden) hidden.style.display = 'none';
}

function drawThread(thread) {
  const subject = withAttributes(element('h2', 'hP', thread.subject), {
    'data-legacy-thread-id': thread.legacyId,
    'data-thread-perm-id': thread.permId,
    tabindex: '-1',
  });
  const back = withAttributes(element('a', 'back', '← 收件箱'), { href: '#inbox' });
  const messages = thread.messages.map((message, index) => drawMessage(thread, message, index));
  return element(
    'div',
    'nH if',
    back,
    element('div', 'ha', subject),
    ...messages,
    drawReply(thread),
  );
}

function drawMessage(thread, message, index) {
  const recipients = message.to.flatMap((to, at) => [
    at ? '、' : '发送至 ',
    person('g2', to, to.email === me.email ? '我' : to.name),
  ]);
  const head = element(
    'div',
    'gE iv gt',
    element(
      'h3',
      'iw',
      person('gD', message.from, message.from.name),
      element('span', 'go', `<${message.from.email}>`),
    ),
    withAttributes(element('span', 'g3', message.at), { title: message.at }),
    element('span', 'hb', ...recipients),
  );
  const body = element('div', 'a3s aiL', ...message.lines.map((line) => element('p', '', line)));
  const face = withAttributes(element('span', 'face', [...message.from.name][0]), {
    'aria-hidden': 'true',
  });
  return withAttributes(element('div', 'adn ads', face, element('div', 'gs', head, body)), {
    'data-legacy-message-id': `${thread.legacyId.slice(0, -1)}${(index + 10).toString(16)}`,
    'data-message-id': `#msg-f:${thread.permId.slice(9)}${index}`,
  });
}

function drawReply(thread) {
  const to = thread.messages.findLast(({ from }) => from.email !== me.email).from;
  const field = withAttributes(element('div', 'Am Al editable'), {
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': '邮件正文',
    'aria-multiline': 'true',
  });
  return element('div', 'reply', element('div', 'to', '回复 ', person('afX', to, to.name)), field);
}

function route() {
  turn += 1;
  const mine = turn;
  const token = /^#(?:inbox|all|search\/[^/]+)\/(\w+)$/.exec(location.hash)?.[1];
  const thread = threads.find((candidate) => candidate.token === token);
  if (!thread) return showList();
  const late = fixedLate ?? 60 + Math.random() * 180;
  setTimeout(() => mine === turn && showThread(thread), late);
}

document.querySelector('.search').addEventListener('submit', (event) => event.preventDefault());
window.addEventListener('hashchange', route);
if (!location.hash) history.replaceState(null, '', '#inbox');
showList();
route();
window.demo = {
  open: (index) => {
    location.hash = `#inbox/${threads[index].token}`;
  },
  list: () => {
    location.hash = '#inbox';
  },
};
