import type { Loose, SiteData } from '../../domain/selectors/site-data.ts';

const address = '(?:^|[<(\\s,;"])([^\\s@<>(),;"]{1,64}@[^\\s@<>(),;"]{1,190})';
const nameBefore = '^"?([^"<>@]{1,200})"?\\s?(?:<|$)';

const oldFrame = '#mainFrameContainer iframe, iframe#mainFrame, iframe[name="mainFrame"]';

/** Two versions of the app: names below `next` are the new one's, `old` is in a frame. */
export const data = {
  watch: {
    roots: [],
    attributes: ['data-mailid', 'e', 'mailid'],
    events: ['address', 'frames'],
  },
  css: {
    next: {
      app: '.mail_app, .mail-list-page-items, .mail-list-page-reader, .mail-detail-basic',
      head: '.mail-detail-basic',
      sender: '.basic-body-item:first-child',
      account: '.cmp-account-wrap, .xmail-cmp-account',
      content: '.mail-detail-content',
      body: '.mail-reader-body, .mail-list-page-reader-body',
      row: '.mail-list-page-item[data-mailid]',
      rowName: '.cmp-account-nick',
      card: '.xmail-cmp-contact-card',
      quoted: 'blockquote, .xm_mail_oringinal_describe, .qmbox includetail, includetail',
    },
    old: {
      frame: oldFrame,
      mail: '#mainmail, #mailContentContainer',
      mailId: '[mailid]',
      person: 'span[e]',
      subject: '#subject',
      body: '#mailContentContainer',
      quoted: 'blockquote, includetail',
    },
  },
  parts: {
    /** Within one account of the head. */
    account: {
      email: [
        {
          id: 'account-email',
          css: '.cmp-account-email',
          take: 'text',
          pattern: address,
          confidence: 0.9,
          // Shown only where the window is wide or the head is opened.
          isOptional: true,
        },
        {
          id: 'nick-email',
          css: '.cmp-account-nick',
          take: 'text',
          pattern: address,
          confidence: 0.7,
          isOptional: true,
        },
      ],
      name: [
        {
          id: 'account-nick',
          css: '.cmp-account-nick',
          take: 'text',
          pattern: nameBefore,
          confidence: 0.9,
        },
      ],
    },
    subject: {
      title: [
        {
          id: 'subject-text',
          css: '.mail-detail-subject .mail-subject-text',
          take: 'text',
          confidence: 0.9,
        },
        {
          id: 'subject',
          css: '.mail-detail-subject',
          take: 'text',
          confidence: 0.7,
          isOptional: true,
        },
      ],
    },
    /** Within the list's row of the open mail. */
    row: {
      name: [
        {
          id: 'row-nick',
          css: '.cmp-account-nick',
          take: 'text',
          pattern: nameBefore,
          confidence: 0.7,
          isOptional: true,
        },
      ],
    },
    /** Within one person of the old version; `e` is "name<mail>". */
    person: {
      email: [
        { id: 'old-address', css: 'span[e]', take: '@e', pattern: address, confidence: 0.9 },
        {
          id: 'old-sender-line',
          css: '#fromaddr',
          take: 'text',
          pattern: address,
          confidence: 0.7,
          isOptional: true,
        },
      ],
      name: [
        { id: 'old-name', css: 'span[e]', take: '@e', pattern: nameBefore, confidence: 0.9 },
        {
          id: 'old-name-shown',
          css: 'span[e]',
          take: 'text',
          pattern: nameBefore,
          confidence: 0.8,
          isOptional: true,
        },
      ],
    },
  },
  single: {
    /** Only while the pointer rests on a person. */
    cardEmail: {
      id: 'contact-card',
      css: '.cmp-basic-email span, .cmp-card-email span',
      take: 'text',
      pattern: address,
      confidence: 0.7,
      isOptional: true,
    },
    /** The same where several mails in sight bear the name: a hint, no answer. */
    cardEmailOfMany: {
      id: 'contact-card-of-many',
      css: '.cmp-basic-email span, .cmp-card-email span',
      take: 'text',
      pattern: address,
      confidence: 0.25,
      isOptional: true,
    },
    ownAddress: {
      id: 'own-address',
      css: '.profile-user-info .user-email, #useraddr',
      take: 'text',
      pattern: address,
      confidence: 0.9,
    },
  },
  composer: [
    { id: 'quick-reply', css: '.mail-replay-editor-wrap [contenteditable="true"]' },
    {
      id: 'compose',
      css: '.mail-compose-page .mail-content-editor-inner, .mail-content-editor-inner [contenteditable="true"]',
    },
    // The old version shows everything in one frame, and its editor in another one within.
    { id: 'old-quick-reply', css: '#rteContainer iframe', frame: oldFrame },
    { id: 'old-compose', css: '#frm iframe.qmEditorIfrmEditArea', frame: oldFrame },
  ],
} as const satisfies SiteData;

export type QqMailData = Loose<typeof data>;
