import type { SiteId } from '../../lib/sites/catalog.ts';

/** Somebody who wrote a mail; two of them bear one name. */
export type Sender = { name: string; id: string };

type Paint = (document: Document, sender: Sender) => void;

/** How a mail app goes over to another mail, part by part. */
export type MailSwitchPage = {
  site: SiteId;
  /** A fixture with one mail. */
  file: string;
  address: (sender: Sender) => string;
  /** Each of them changes in a tick of its own; the sender comes with one of them. */
  parts: readonly Paint[];
};

export const mailOf = ({ id }: Sender) => `p${id}@post.example`;
export const subjectOf = ({ id }: Sender) => `Subject ${id}`;
export const textOf = ({ id }: Sender) => `${id} says so`;
const lined = (sender: Sender) => `${sender.name}<${mailOf(sender)}>`;
const angled = (sender: Sender) => `<${mailOf(sender)}>`;

const setText =
  (css: string, value: (sender: Sender) => string): Paint =>
  (document, sender) => {
    for (const element of document.querySelectorAll(css)) element.textContent = value(sender);
  };

const setAttribute =
  (css: string, name: string, value: (sender: Sender) => string): Paint =>
  (document, sender) => {
    for (const element of document.querySelectorAll(css)) element.setAttribute(name, value(sender));
  };

/** A frame is filled anew, and says so. */
const setFrame =
  (css: string): Paint =>
  (document, sender) => {
    const frame = document.querySelector<HTMLIFrameElement>(css);
    const inner = frame?.contentDocument?.body.firstElementChild;
    const view = document.defaultView;
    if (!frame || !inner || !view) throw new Error(`Expected a filled frame ${css}, found none.`);
    inner.textContent = textOf(sender);
    frame.dispatchEvent(new view.Event('load'));
  };

const together =
  (...paints: Paint[]): Paint =>
  (document, sender) => {
    for (const paint of paints) paint(document, sender);
  };

const neteaseTab = '#_dvModuleContainer_read\\.ReadModule_2';
const protonMail = '[data-testid="message-view-1"]';

/** All mails of the thread but the user's own one between them. */
const gmailOthers = '[role="listitem"]:not(:nth-child(2))';
const gmailPerson = `${gmailOthers} .gD`;
const gmailPicture = `${gmailOthers} img.ajn`;
const roundcubePerson = '.header-summary a:first-child, .header.from a:first-child';

export const mailSwitchPages: readonly MailSwitchPage[] = [
  {
    site: 'gmail',
    file: '2026-11-21-known.html',
    address: ({ id }) => `#inbox/FMfcg${id}`,
    // Another thread is another view, which comes with all of its parts.
    parts: [
      together(
        setText('h2.hP', subjectOf),
        setAttribute('h2.hP', 'data-legacy-thread-id', ({ id }) => id),
        setText(gmailPerson, ({ name }) => name),
        setAttribute(gmailPerson, 'name', ({ name }) => name),
        setAttribute(gmailPerson, 'email', mailOf),
        setAttribute(gmailPerson, 'data-hovercard-id', mailOf),
        setAttribute(gmailPicture, 'data-name', ({ name }) => name),
        setAttribute(gmailPicture, 'data-hovercard-id', mailOf),
        setAttribute('.g2:not([name="我"])', 'email', mailOf),
        setText('.a3s', textOf),
      ),
    ],
  },
  {
    // A mail is a page of its own; what stays is the frame beside the list, which is filled anew.
    site: 'roundcube',
    file: '2026-11-21-known.html',
    address: ({ id }) => `/?_task=mail&_mbox=INBOX&_uid=${id}&_action=show`,
    parts: [
      setText('h2.subject', subjectOf),
      together(
        setText(roundcubePerson, ({ name }) => name),
        setAttribute(roundcubePerson, 'title', mailOf),
        setAttribute(roundcubePerson, 'href', (sender) => `mailto:${mailOf(sender)}`),
        setText('#messagebody .pre', textOf),
      ),
    ],
  },
  {
    site: 'outlook',
    file: '2026-11-21-known.html',
    address: ({ id }) => `/mail/inbox/id/AAQk${id}`,
    parts: [
      together(
        setText('[id$="_SUBJECT"] span', subjectOf),
        setAttribute('[id$="_SUBJECT"] span', 'title', subjectOf),
      ),
      together(
        setText('[aria-label^="发件人:"]', lined),
        setAttribute('[aria-label^="发件人:"]', 'aria-label', ({ name }) => `发件人: ${name}`),
        setText('[id^="UniqueMessageBody"]', textOf),
      ),
    ],
  },
  {
    site: 'qq-mail',
    file: '2026-11-21-known.html',
    address: ({ id }) => `#/list/1/1/ZC${id}`,
    parts: [
      together(
        setText('.mail-subject-text', subjectOf),
        setText('.basic-body-item:first-child .cmp-account-nick', ({ name }) => name),
        setText('.basic-body-item:first-child .cmp-account-email', angled),
      ),
      setText('.mail-detail-content', textOf),
    ],
  },
  {
    site: 'netease-mail',
    file: '2026-11-21-known.html',
    address: ({ id }) => `#module=read.ReadModule${encodeURIComponent(`|{"id":"${id}"}`)}`,
    parts: [
      together(
        setText(`${neteaseTab} h1`, subjectOf),
        setText(`${neteaseTab} li:first-child .nui-addr-name`, ({ name }) => name),
        setText(`${neteaseTab} li:first-child .nui-addr-email`, angled),
      ),
      setFrame(`${neteaseTab} iframe`),
    ],
  },
  {
    site: 'yahoo-mail',
    file: '2026-11-21-title-only.html',
    address: ({ id }) => `/d/folders/1/messages/A${id}`,
    parts: [
      together(
        setText('[data-test-id="message-group-subject-text"]', subjectOf),
        setAttribute('[data-test-id="message-group-subject-text"]', 'title', subjectOf),
      ),
      together(
        setText('[data-test-id="message-from"] [data-test-id="email-pill"]', ({ name }) => name),
        setAttribute('[data-test-id="message-from"] [data-test-id="email-pill"]', 'title', mailOf),
        setText('[data-test-id="message-view-body-content"]', textOf),
      ),
    ],
  },
  {
    site: 'zoho-mail',
    file: '2026-11-21-known.html',
    address: ({ id }) => `#mail/folder/inbox/p/${id}`,
    parts: [
      setText('.zmPVHeading', subjectOf),
      together(
        setText('.zmFrom', lined),
        setAttribute('.zmFrom', 'title', mailOf),
        setText('.zmMailContent', textOf),
      ),
    ],
  },
  {
    site: 'proton-mail',
    file: '2026-11-21-known.html',
    address: ({ id }) => `/u/0/inbox/${id.padStart(24, '0')}`,
    parts: [
      together(
        setText('h1', subjectOf),
        setAttribute('h1', 'title', subjectOf),
        setAttribute(`${protonMail} [data-testid="recipients:sender"]`, 'title', mailOf),
        setText(
          `${protonMail} [data-testid="recipients:sender"] [data-testid="recipient-label"]`,
          ({ name }) => name,
        ),
        setText(
          `${protonMail} [data-testid="recipients:sender"] [data-testid="recipient-address"]`,
          angled,
        ),
      ),
      setFrame(`${protonMail} iframe`),
    ],
  },
  {
    site: 'snappymail',
    file: '2026-11-21-known.html',
    address: ({ id }) => `#/mailbox/INBOX/m${id}`,
    parts: [
      together(
        setText('.subject', subjectOf),
        setText('.from', lined),
        setAttribute('.from', 'title', lined),
      ),
      setText('.bodyText', textOf),
    ],
  },
  {
    site: 'sogo',
    file: '2026-11-21-known.html',
    address: ({ id }) => `#!/Mail/0/INBOX/${id}`,
    parts: [
      together(
        setText('h5', subjectOf),
        setText('[ng-bind-html*="from[0].name"]', ({ name }) => name),
        setText('a.md-caption', mailOf),
      ),
      setText('.sg-mail-part', textOf),
    ],
  },
];
