import type { Loose, SiteData } from '../../domain/selectors/site-data.ts';

export const data = {
  watch: {
    roots: ['#app'],
    attributes: ['class', 'anim-data-id'],
    events: [],
  },
  css: {
    app: '#conversationListId, #conversationList, #messageView, #chatViewContainer',
    view: '#messageView, #chatViewContainer',
    title: '.threadChat__title .header-title',
    group: '.threadChat.group',
    selected: '.msg-item .conv-action__selected, .msg-item .conv-item.selected, .msg-item.selected',
    row: '.msg-item[anim-data-id]',
    talk: {
      item: '[id^="bb_msg_id_"]',
      text: '[data-id$="Msg_Text"], .text-message__container, span.text',
      skip: '.message-quote-fragment__container, [data-id$="Msg_React"]',
      out: '[data-id*="SentMsg"]',
      in: '[data-id*="ReceivedMsg"]',
      sender: '.message-sender-name-content',
    },
  },
  finders: {
    name: [
      { id: 'chat-title', css: '.threadChat__title .header-title', take: 'text', confidence: 0.9 },
    ],
  },
  parts: {
    row: {
      name: [
        {
          id: 'list-selected',
          css: '.conv-item-title__name .truncate',
          take: 'text',
          confidence: 0.7,
          isOptional: true,
        },
      ],
      handle: [
        {
          id: 'row-id',
          css: '.msg-item[anim-data-id]',
          take: '@anim-data-id',
          pattern: '^([0-9]{5,25})$',
          confidence: 0.9,
          isOptional: true,
        },
      ],
    },
  },
  labels: {
    /** The chat with oneself. */
    self: { en: ['My Documents'], vi: ['Cloud của tôi'] },
  },
  composer: [
    { id: 'rich-input', css: '#richInput' },
    // With formatting switched on another editor takes its place.
    { id: 'formatted-input', css: '.chat-box-input-container .input-v4[contenteditable="true"]' },
  ],
} as const satisfies SiteData;

export type ZaloData = Loose<typeof data>;
