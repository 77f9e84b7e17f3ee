import type { Loose, SiteData } from '../../domain/selectors/site-data.ts';

const address = '(?:^|[<(\\s,;"])([^\\s@<>(),;"]{1,64}@[^\\s@<>(),;"]{1,190})';

/** Elastic (1.4 and later) and, where named so, the older Larry skin. Seen in 1.6.5. */
export const data = {
  watch: {
    roots: ['#layout-content', '#mainscreen'],
    attributes: ['title', 'href'],
    events: ['address'],
  },
  css: {
    task: 'body.task-mail, body.action-show, body.action-preview',
    parts:
      '#message-header, #messageheader, #messagelist, #messagecontframe, #messagestack, #mailview-right, #composebody',
    header: '#message-header, #messageheader',
    from: '.header.from',
    to: '.header.to',
    contact: '.rcmContactAddress, a[href^="mailto:" i]',
    body: '#messagebody',
    quoted: 'blockquote, .quote-controls',
    /** On the page where a mail is written. */
    letter: '#composebody',
    /** Only the mailbox page shows whose it is. */
    ownAccount: '.username',
  },
  finders: {
    // Own text only: the heading also holds a spoken label and a link.
    title: [{ id: 'subject', css: 'h2.subject', take: 'own', confidence: 0.9 }],
  },
  parts: {
    /** The mail that is being written. */
    letter: {
      title: [
        {
          id: 'letter-subject',
          css: '#compose-subject',
          take: 'value',
          confidence: 0.9,
          isOptional: true,
        },
      ],
      email: [
        {
          id: 'letter-to',
          css: '#_to, [name="_to"]',
          take: 'value',
          pattern: address,
          confidence: 0.9,
        },
        {
          id: 'letter-chip-email',
          css: '#compose_to .recipient .email',
          take: 'text',
          pattern: address,
          confidence: 0.8,
          // Elastic only.
          isOptional: true,
        },
      ],
      name: [
        {
          id: 'letter-to-name',
          css: '#_to, [name="_to"]',
          take: 'value',
          pattern: '^\\s{0,4}"?([^"<>@,;]{1,200})"?\\s{0,4}<',
          confidence: 0.9,
          isOptional: true,
        },
        {
          id: 'letter-chip-name',
          css: '#compose_to .recipient .name',
          take: 'text',
          confidence: 0.8,
          isOptional: true,
        },
      ],
    },
    /** Within the cell of one header line. */
    contact: {
      email: [
        {
          id: 'contact-title',
          css: '.rcmContactAddress',
          take: '@title',
          pattern: '(?i)^(?:mailto:)?([^\\s@?]{1,64}@[^\\s@?]{1,190})',
          confidence: 0.9,
        },
        {
          id: 'contact-link',
          css: 'a[href^="mailto:" i]',
          take: '@href',
          pattern: '(?i)^(?:mailto:)?([^\\s@?]{1,64}@[^\\s@?]{1,190})',
          confidence: 0.8,
        },
      ],
      name: [
        { id: 'contact-text', css: '.rcmContactAddress', take: 'text', confidence: 0.9 },
        {
          id: 'contact-link-text',
          css: 'a[href^="mailto:" i]',
          take: 'text',
          confidence: 0.7,
          isOptional: true,
        },
      ],
    },
  },
  labels: {
    /** Special folders whose mails the user wrote, as servers and languages name them; lower case. */
    sentBoxes: [
      'sent',
      'sent items',
      'sent messages',
      'sent mail',
      '已发送',
      '已发送邮件',
      '寄件備份',
      '&xfjt0zab-',
    ],
  },
  composer: [
    { id: 'compose-body', css: '#composebody' },
    // The rich editor hides the box and puts a frame in its place.
    { id: 'compose-frame', css: '#composebody_ifr, .tox-edit-area__iframe' },
  ],
  rows: [
    {
      id: 'message-row',
      css: '#messagelist tbody tr.message',
      anchor: '.rcmContactAddress',
      finders: {
        name: [
          { id: 'message-row-name', css: '.rcmContactAddress', take: 'text', confidence: 0.8 },
        ],
        email: [
          { id: 'message-row-email', css: '.rcmContactAddress', take: '@title', confidence: 0.9 },
        ],
      },
    },
  ],
} as const satisfies SiteData;

export type MailData = Loose<typeof data>;
