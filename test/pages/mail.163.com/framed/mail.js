import { mails } from '/mails.js';

const mail = mails.find(({ id }) => id === new URLSearchParams(location.search).get('id'));
const paragraphs = mail.lines.map((text) => {
  const made = document.createElement('p');
  made.append(text);
  return made;
});
document.querySelector('.netease_mail_readhtml').append(...paragraphs);
