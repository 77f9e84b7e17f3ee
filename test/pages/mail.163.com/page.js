import { mails, me } from '/mails.js';

/**
 * Behaviour of the page, as an extension meets it: the query holds a `sid`, the route is a module in
 * the hash, every mail that was opened stays in the document in a tab of its own, and the text of a
 * mail is a document in a frame, filled a moment later.
 *   ?late=300  tab and frame appear exactly 300 ms after the route (default: 20 to 260, at random)
 */
const query = new URLSearchParams(location.search);
const fixedLate = query.has('late') ? Number(query.get('late')) : undefined;
const container = document.querySelector('#dvContainer');
const listModule = container.firstElementChild;
const drawn = new Map();
let turn = 0;

const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
};
const late = () => fixedLate ?? 20 + Math.random() * 240;

function address({ name, email }) {
  return element(
    'div',
    { class: 'js-component-addr nui-addr' },
    element('span', { class: 'nui-addr-name' }, name),
    element('span', { class: 'nui-addr-email' }, `<${email}>`),
  );
}

function line(label, ...people) {
  return element(
    'li',
    {},
    element('div', { class: 'fT' }, label),
    element('div', { class: 'fU' }, ...people.map(address)),
  );
}

function drawMail(mail) {
  const number = 1_700_000_000_000 + drawn.size;
  const frame = element('iframe', { id: `${number}_frameBody`, title: '邮件正文' });
  const module = element(
    'div',
    { id: `_dvModuleContainer_read.ReadModule_${drawn.size + 1}` },
    element('h1', { id: `${number}_h1Subject`, title: '邮件标题' }, mail.subject),
    element('ul', { id: `${number}_ulFull` }, line('发件人：', mail.from), line('收件人：', me)),
    element('div', { id: `${number}_dvContent` }, frame),
    element('textarea', { id: `${number}_replyInput_inputId`, 'aria-label': '快捷回复' }),
  );
  setTimeout(() => {
    frame.src = `/framed/mail.html?id=${mail.id}`;
  }, late());
  return module;
}

function present(mail) {
  if (mail && !drawn.has(mail)) {
    drawn.set(mail, drawMail(mail));
    container.append(drawn.get(mail));
  }
  for (const [other, module] of drawn) module.style.display = other === mail ? '' : 'none';
  listModule.style.display = mail ? 'none' : '';
  const title = mail?.subject ?? '收件箱';
  const tab = element(
    'li',
    { role: 'tab', class: 'nui-tabs-item nui-tabs-item-selected', 'aria-selected': 'true', title },
    title,
  );
  document.querySelector('.nui-tabs').replaceChildren(tab);
}

function route() {
  turn += 1;
  const mine = turn;
  const hash = decodeURIComponent(location.hash);
  const mail = mails.find(({ id }) => hash.includes(`"${id}"`));
  if (!mail) return present(undefined);
  setTimeout(() => mine === turn && present(mail), late());
}

function open(mail) {
  const options = encodeURIComponent(`|${JSON.stringify({ area: 'normal', id: mail.id })}`);
  location.hash = `#module=read.ReadModule${options}`;
}

listModule.replaceChildren(
  ...mails.map((mail) => {
    const row = element(
      'div',
      { class: 'row' },
      element('b', {}, mail.from.name),
      element('span', {}, mail.subject),
    );
    row.addEventListener('click', () => open(mail));
    return row;
  }),
);
addEventListener('hashchange', route);
if (!location.hash)
  history.replaceState(null, '', `/js6/main?sid=zDemoSession&${query}#module=mbox.ListModule`);
route();
window.demo = {
  open: (index) => open(mails[index]),
  list: () => {
    location.hash = '#module=mbox.ListModule';
  },
};
