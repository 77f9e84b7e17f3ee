import type { Loose, SiteData } from '../../domain/selectors/site-data.ts';

const address = '(?:^|[<(\\s,;"])([^\\s@<>(),;"]{1,64}@[^\\s@<>(),;"]{1,190})';
const nameBefore = '^"?([^"<>@]{1,200})"?\\s?(?:<|$)';

/** Class names are hashed: only ids, roles, test ids and labels are used. */
export const data = {
  watch: {
    roots: [],
    attributes: ['aria-selected', 'aria-expanded', 'aria-label', 'data-convid'],
    events: ['address'],
  },
  css: {
    app: '[data-app-section], #ReadingPaneContainerId, [data-convid]',
    pane: '#ReadingPaneContainerId, [data-app-section="MailReadCompose"], [data-app-section="ConversationContainer"], [data-app-section="ItemContainer"], [role="main"]',
    body: '[id^="UniqueMessageBody"], [role="main"] [role="document"]',
    /** Ends in _FROM in newer versions; the labelled part is in all of them. */
    fromLine: '[id^="MSG_"][id$="_FROM"]',
    labelled: '[aria-label]',
    recipients: '[id^="MSG_"][id$="_TO"] .lpc-hoverTarget, [id^="MSG_"][id$="_TO"] [aria-label]',
    /** A heading too, and a trap for whoever looks for headings: the date ends in _DATETIME. */
    subject: '[id$="_SUBJECT"]',
    selectedRow: '[role="option"][data-convid][aria-selected="true"]',
    quoted:
      '#divRplyFwdMsg, #divRplyFwdMsg ~ *, #x_divRplyFwdMsg, #x_divRplyFwdMsg ~ *, #x_appendonsend ~ *, blockquote, .gmail_quote, .x_gmail_quote',
  },
  finders: {
    title: [
      { id: 'subject-title', css: '[title]', take: '@title', confidence: 0.9, isOptional: true },
      { id: 'subject-text', css: '[id$="_SUBJECT"]', take: 'text', confidence: 0.85 },
    ],
  },
  parts: {
    /** Within the part that is labelled "From:" and within one recipient. */
    labelled: {
      email: [
        {
          id: 'label-text-email',
          css: '*',
          take: 'text',
          pattern: address,
          confidence: 0.9,
          isOptional: true,
        },
        {
          id: 'label-email',
          css: '[aria-label]',
          take: '@aria-label',
          pattern: address,
          confidence: 0.85,
          isOptional: true,
        },
      ],
      name: [
        {
          id: 'label-name',
          css: '[aria-label]',
          take: '@aria-label',
          pattern: '^[^:：]{1,24}[:：]\\s?"?([^"<>@]{1,200})"?\\s?(?:<|$)',
          confidence: 0.9,
        },
        {
          id: 'label-text-name',
          css: '*',
          take: 'text',
          pattern: nameBefore,
          confidence: 0.8,
          isOptional: true,
        },
      ],
    },
    /** Within the line of the sender. */
    line: {
      email: [
        {
          id: 'from-line-email',
          css: '*',
          take: 'text',
          pattern: address,
          confidence: 0.85,
          isOptional: true,
        },
      ],
      name: [
        {
          id: 'from-line-name',
          css: '*',
          take: 'text',
          pattern: nameBefore,
          confidence: 0.6,
          isOptional: true,
        },
      ],
    },
  },
  single: {
    /** Only there once the user opened the card of a person. */
    cardEmail: {
      id: 'persona-card',
      css: '[data-log-name="Email"]',
      take: 'text',
      pattern: address,
      confidence: 0.7,
      isOptional: true,
    },
    ownLink: {
      id: 'own-app-link',
      css: '#O365_AppName[href*="login_hint="]',
      take: '@href',
      pattern: '[?&]login_hint=([^&#]{3,250})',
      confidence: 0.9,
      isOptional: true,
    },
    ownMenu: {
      id: 'own-account-menu',
      css: '#mectrl_currentAccount_secondary',
      take: 'text',
      pattern: '^([^\\s@<>]{1,64}@[^\\s@<>]{1,190})$',
      confidence: 0.9,
      isOptional: true,
    },
  },
  labels: {
    from: {
      en: ['From:', 'From'],
      zh: ['发件人:', '发件人：', '发件人', '寄件者:', '寄件者：', '寄件者'],
      ja: ['差出人:', '差出人'],
      ko: ['보낸 사람:'],
      de: ['Von:'],
      fr: ['De :', 'De:'],
      es: ['De:'],
      pt: ['De:'],
      it: ['Da:'],
      nl: ['Van:'],
      ru: ['От:'],
      vi: ['Từ:'],
      id: ['Dari:'],
      tr: ['Kimden:'],
    },
    sentFolders: ['sentitems'],
  },
  composer: [
    { id: 'editor', css: '[id^="editorParent_"] [contenteditable="true"]' },
    {
      id: 'message-body',
      css: '[role="textbox"][aria-multiline="true"][contenteditable="true"]',
    },
  ],
} as const satisfies SiteData;

export type OutlookData = Loose<typeof data>;
