import type { Loose, SiteData } from '../../domain/selectors/site-data.ts';

const wholeAddress = '^([^\\s@<>]{1,64}@[^\\s@<>]{1,190})$';

const editorWindow = {
  around: 'md-dialog, form[name="messageForm"]',
  to: 'md-chip .md-chip-content, md-chip',
} as const;

/** Bindings stay in the document as attributes and name what they show. */
export const data = {
  watch: { roots: ['main.view'], attributes: ['class', 'aria-hidden'], events: ['address'] },
  css: {
    app: 'main[ui-view="mailboxes"], [ui-view="mailbox"] [ui-view="message"], [ui-view="message"] .msg-body',
    view: '[ui-view="message"]',
    card: 'md-card-content',
    sender: '.pseudo-input-container--compact',
    senderMark: 'sg-avatar-image',
    recipients: '.msg-recipients',
    chip: 'md-chip .md-chip-content, md-chip',
    shortList: '.pseudo-input-field a',
    body: '.msg-body',
    quoted: 'blockquote, .gmail_quote',
  },
  parts: {
    /** Within the block of the sender. */
    sender: {
      email: [
        {
          id: 'from-binding',
          css: '[ng-bind*="from[0].email"]',
          take: 'text',
          pattern: wholeAddress,
          confidence: 0.9,
        },
        {
          id: 'from-caption',
          css: 'a.md-caption',
          take: 'text',
          pattern: wholeAddress,
          confidence: 0.85,
        },
      ],
      name: [
        { id: 'from-name', css: '[ng-bind-html*="from[0].name"]', take: 'text', confidence: 0.9 },
        {
          id: 'from-first-line',
          css: 'sg-avatar-image ~ div > span',
          take: 'text',
          confidence: 0.8,
          isOptional: true,
        },
      ],
    },
    head: {
      title: [
        { id: 'subject', css: 'h5.sg-md-headline', take: 'text', confidence: 0.9 },
        {
          id: 'subject-binding',
          css: '[ng-bind-html="viewer.message.subject"]',
          take: 'text',
          confidence: 0.85,
          isOptional: true,
        },
      ],
    },
  },
  single: {
    ownAddress: {
      id: 'own-address',
      css: 'md-sidenav [ng-bind*="activeUser.email"]',
      take: 'text',
      pattern: wholeAddress,
      confidence: 0.9,
    },
    ownCaption: {
      id: 'own-caption',
      css: 'md-sidenav md-toolbar p.md-caption',
      take: 'text',
      pattern: wholeAddress,
      confidence: 0.8,
      isOptional: true,
    },
  },
  labels: {
    /** Folders whose mails the user wrote; lower case, without the `folder` that stands before. */
    sentFolders: ['sent', 'sent items', 'sent messages', '已发送'],
  },
  composer: [
    {
      id: 'rich-text',
      css: 'sg-ckeditor [contenteditable="true"], .ck-editor__editable[contenteditable="true"]',
      draft: editorWindow,
    },
    {
      // CKEditor 4, until SOGo 5.11.
      id: 'rich-text-frame',
      css: 'sg-ckeditor iframe, iframe.cke_wysiwyg_frame',
      draft: editorWindow,
    },
    { id: 'plain-text', css: 'textarea.plain-text[name="content"]', draft: editorWindow },
  ],
} as const satisfies SiteData;

export type SogoData = Loose<typeof data>;
