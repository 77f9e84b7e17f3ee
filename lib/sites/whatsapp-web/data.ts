import type { Loose, SiteData } from '../../domain/selectors/site-data.ts';

export const data = {
  watch: {
    // The chat is replaced as a whole when another one is opened, so what holds it is watched.
    roots: ['#app'],
    attributes: ['title', 'aria-selected', 'data-id', 'data-pre-plain-text'],
    events: [],
  },
  css: {
    login: '[data-ref], canvas[aria-label]',
    list: '#pane-side',
    chat: '#main',
    header: 'header',
    /** Beside the title: who is in the group, or when the person was last seen. */
    subtitle: '[data-testid="chat-subtitle"] [title], span[title]',
    groupPicture: '[data-testid="default-group"], [data-icon="default-group"]',
    said: '[data-pre-plain-text]',
    text: '.selectable-text, [data-testid="selectable-text"]',
    /** What somebody said before, shown again above the answer. */
    quoted: '[data-testid="quoted-message"], .quoted-mention, [aria-label="Quoted message"]',
    bubble: '[role="row"], [data-id]',
    id: '[data-id]',
    // Class names until 2026, then only the tail of the first bubble of a row and the ticks.
    out: '.message-out, [data-icon="tail-out"], [data-icon="msg-check"], [data-icon="msg-dblcheck"], [data-icon="msg-time"], [data-icon="wds-ic-read"], [data-icon="wds-ic-delivered"], [data-id^="true_"]',
    in: '.message-in, [data-icon="tail-in"], [data-id^="false_"]',
  },
  finders: {
    name: [
      {
        id: 'chat-title',
        css: '#main header [data-testid="conversation-info-header-chat-title"]',
        take: 'text',
        confidence: 0.9,
        isOptional: true,
      },
      {
        // Without test ids: the first of the header's texts. The one with the title is the members'.
        id: 'header-first',
        css: '#main header span[dir="auto"]',
        take: 'text',
        confidence: 0.7,
      },
      {
        id: 'list-selected',
        css: '#pane-side [aria-selected="true"] [data-testid="cell-frame-title"] span[title]',
        take: '@title',
        confidence: 0.6,
        // The list is virtual: the open chat may be scrolled out of it.
        isOptional: true,
      },
    ],
  },
  single: {
    sender: {
      id: 'message-sender',
      css: '[data-pre-plain-text]',
      take: '@data-pre-plain-text',
      pattern: '^\\[[^\\]]{1,60}\\] (.{1,150}):$',
      confidence: 0.9,
    },
    chatId: {
      id: 'message-chat-id',
      css: '[data-id]',
      take: '@data-id',
      pattern: '^(?:true|false)_([0-9-]{5,40}@(?:c|g)\\.us)_',
      confidence: 0.8,
      isOptional: true,
    },
  },
  labels: {
    /** After the name of the chat with oneself. */
    self: {
      en: ['(You)'],
      zh: ['（你）', '(你)', '(您)'],
      pt: ['(você)'],
      es: ['(tú)'],
      fr: ['(vous)'],
      de: ['(du)'],
      pl: ['(ty)'],
      ru: ['(вы)'],
    },
  },
  composer: [
    {
      id: 'footer-editor',
      css: '#main footer [contenteditable="true"][role="textbox"]',
    },
    {
      id: 'compose-box',
      css: '#main [data-testid="conversation-compose-box-input"]',
    },
  ],
  rows: [
    {
      id: 'chat-row',
      css: '#pane-side [role="listitem"], #pane-side [role="row"]',
      anchor: '[data-testid="cell-frame-title"], span[title]',
      finders: {
        name: [
          {
            id: 'chat-row-name',
            css: '[data-testid="cell-frame-title"] span[title], span[dir="auto"][title]',
            take: '@title',
            confidence: 0.8,
          },
        ],
      },
    },
  ],
} as const satisfies SiteData;

export type WhatsappData = Loose<typeof data>;
