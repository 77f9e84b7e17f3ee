import type { Loose, SiteData } from '../../domain/selectors/site-data.ts';

const address = '(?:^|[<(\\s,;"])([^\\s@<>(),;"]{1,64}@[^\\s@<>(),;"]{1,190})';

/** Whom a composer is addressed to: chips while it is being edited, one line once it is not. */
const drafted =
  '[data-testid="composer-addresses-item-label"], .composer-addresses-item-label, .composer-addresses-fakefield-inner';

/** Test ids of the web client's source. */
export const data = {
  watch: {
    roots: [],
    attributes: ['class', 'data-expanded', 'title'],
    events: ['address', 'frames'],
  },
  css: {
    app: '[data-testid^="message-view"], [data-testid^="message-item"], [data-testid="conversation-header:subject"], [data-testid="sidebar:compose"]',
    mail: '[data-testid^="message-view-"].is-opened, [data-testid^="message-view-"][data-expanded="true"]',
    sender: '[data-testid="recipients:sender"]',
    recipients: '[data-testid^="recipients:item-"], [data-testid^="recipient:details-dropdown-"]',
    frame: 'iframe[data-testid="content-iframe"]',
    plainBody: '[data-testid="message-content:body"]',
    quoted: 'blockquote, .protonmail_quote, .gmail_quote',
  },
  finders: {
    title: [
      {
        id: 'conversation-title',
        css: '[data-testid="conversation-header:subject"][title]',
        take: '@title',
        confidence: 0.9,
        isOptional: true,
      },
      {
        id: 'conversation-subject',
        css: '[data-testid="conversation-header:subject"]',
        take: 'text',
        confidence: 0.85,
      },
    ],
  },
  parts: {
    /** Within the sender and within one recipient. */
    person: {
      email: [
        {
          id: 'person-address',
          css: '[data-testid="recipient-address"]',
          take: 'text',
          pattern: address,
          confidence: 0.9,
          // Left out where it would only repeat the name.
          isOptional: true,
        },
        {
          id: 'person-title',
          css: '[title*="@"]',
          take: '@title',
          pattern: address,
          confidence: 0.85,
        },
      ],
      name: [
        {
          id: 'person-label',
          css: '[data-testid="recipient-label"]',
          take: 'text',
          confidence: 0.9,
        },
        {
          id: 'person-label-class',
          css: '.message-recipient-item-label',
          take: 'text',
          confidence: 0.7,
          isOptional: true,
        },
      ],
    },
  },
  composer: [
    {
      id: 'quick-reply',
      css: '.quick-reply-container iframe[data-testid="rooster-iframe"], .quick-reply-container textarea[data-testid="editor-textarea"]',
    },
    // Composers float over the conversation, up to three of them.
    {
      id: 'editor-frame',
      css: 'iframe[data-testid="rooster-iframe"]',
      draft: { around: '.composer', to: drafted },
    },
    {
      id: 'plain-text',
      css: 'textarea[data-testid="editor-textarea"]',
      draft: { around: '.composer', to: drafted },
    },
  ],
} as const satisfies SiteData;

export type ProtonData = Loose<typeof data>;
