import type { Loose, SiteData } from '../../domain/selectors/site-data.ts';

const address = '(?:^|[<(\\s,;"])([^\\s@<>(),;"]{1,64}@[^\\s@<>(),;"]{1,190})';
const nameBefore = '^"?([^"<>@]{1,200})"?\\s?(?:<|$)';

/** Class names are hashed; the test ids have held since at least 2019. */
export const data = {
  watch: { roots: [], attributes: ['data-test-id', 'title', 'aria-expanded'], events: ['address'] },
  css: {
    app: '[data-test-id="message-view"], [data-test-id="message-list-item"], [data-test-id="message-group-view"], [data-test-id="compose-button"]',
    mail: '[data-test-id="message-view"]',
    from: '[data-test-id="message-from"]',
    recipients:
      '[data-test-id="message-to"] [data-test-id="email-pill"], [data-test-id="message-recipients"] [data-test-id="email-pill"]',
    subject: '[data-test-id="message-group-subject-text"]',
    body: '[data-test-id="message-view-body-content"], [data-test-id="message-view-body"]',
    quoted: 'blockquote, .yahoo_quoted, [id*="yahoo_quoted"], .gmail_quote',
  },
  parts: {
    /** Within the line of the sender. */
    from: {
      email: [
        {
          id: 'from-title',
          css: '[title*="@"]',
          take: '@title',
          pattern: address,
          confidence: 0.85,
          isOptional: true,
        },
        {
          id: 'from-text',
          css: '[data-test-id="message-from"]',
          take: 'text',
          pattern: address,
          confidence: 0.9,
          isOptional: true,
        },
      ],
      name: [
        {
          id: 'from-pill',
          css: '[data-test-id="email-pill"]',
          take: 'text',
          pattern: nameBefore,
          confidence: 0.9,
          isOptional: true,
        },
        {
          id: 'from-name',
          css: '[data-test-id="message-from"]',
          take: 'text',
          pattern: nameBefore,
          confidence: 0.7,
        },
      ],
    },
    /** Within one recipient. */
    recipient: {
      email: [
        {
          id: 'to-title',
          css: '[title*="@"]',
          take: '@title',
          pattern: address,
          confidence: 0.8,
          isOptional: true,
        },
        { id: 'to-text', css: '*', take: 'text', pattern: address, confidence: 0.8 },
      ],
      name: [{ id: 'to-name', css: '*', take: 'text', pattern: nameBefore, confidence: 0.8 }],
    },
    thread: {
      title: [
        {
          id: 'subject',
          css: '[data-test-id="message-group-subject-text"]',
          take: 'text',
          confidence: 0.9,
        },
        {
          id: 'subject-title',
          css: '[data-test-id="message-group-subject-text"][title]',
          take: '@title',
          confidence: 0.8,
          isOptional: true,
        },
      ],
    },
  },
  single: {
    ownAddress: {
      id: 'own-address',
      css: '[data-test-id="account-email"], [data-test-id="profile-email"]',
      take: 'text',
      pattern: address,
      confidence: 0.9,
      isOptional: true,
    },
  },
  composer: [
    { id: 'rich-text', css: '[data-test-id="rte"][contenteditable="true"]' },
    { id: 'rich-text-inner', css: '[data-test-id="rte"] [contenteditable="true"]' },
    { id: 'compose-box', css: '#editor-container [contenteditable="true"]' },
  ],
} as const satisfies SiteData;

export type YahooData = Loose<typeof data>;
