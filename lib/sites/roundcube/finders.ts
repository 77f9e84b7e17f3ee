import type { FinderSet } from '../kit/finders.ts';

/** Elastic (1.4 and later) and, where named so, the older Larry skin. Seen in 1.6.5. */
export const mail = {
  task: 'body.task-mail, body.action-show, body.action-preview',
  parts:
    '#message-header, #messageheader, #messagelist, #messagecontframe, #messagestack, #mailview-right',
  header: '#message-header, #messageheader',
  from: '.header.from',
  to: '.header.to',
  contact: '.rcmContactAddress',
  subject: 'h2.subject',
  body: '#messagebody',
  quoted: 'blockquote, .quote-controls',
  /** Only the mailbox page shows whose it is. */
  ownAccount: '.username',
} as const;

const address = /^(?:mailto:)?([^\s@?]{1,64}@[^\s@?]{1,190})/i;

/** Within the cell of one header line. */
export const contactFinders: FinderSet = {
  email: [
    {
      id: 'contact-title',
      css: '.rcmContactAddress',
      take: '@title',
      pattern: address,
      confidence: 0.9,
    },
    {
      id: 'contact-link',
      css: '.rcmContactAddress',
      take: '@href',
      pattern: address,
      confidence: 0.8,
    },
  ],
  name: [{ id: 'contact-text', css: '.rcmContactAddress', take: 'text', confidence: 0.9 }],
};

export const subjectFinders: FinderSet = {
  // Own text only: the heading also holds a spoken label and a link.
  title: [{ id: 'subject', css: 'h2.subject', take: 'own', confidence: 0.9 }],
};

/** Special folders whose mails the user wrote; the names that servers and languages give them. */
export const sentBox =
  /(?:^|[./])(?:sent(?: (?:items|messages|mail))?|已发送|已发送邮件|寄件備份|&XfJT0ZAB-)$/i;
