import type { Loose, SiteData } from '../../domain/selectors/site-data.ts';

export const data = {
  watch: {
    // Chats are kept side by side in the middle column; list and profile stand beside it.
    roots: ['#main-columns', '#page-chats'],
    attributes: ['data-peer-id', 'class'],
    events: ['address'],
  },
  css: {
    app: '#column-center, #column-left, .chatlist',
    row: '.chatlist-chat',
    chat: '.chat.active',
    title: '.chat-info .peer-title[data-peer-id]',
    /** The box to write in says whose chat it is too. */
    box: '.input-message-input[data-peer-id]',
    talk: {
      item: '.bubble[data-mid]:not(.service):not(.is-date)',
      text: '.message',
      skip: '.time, .time-inner, .reactions, .reactions-element, .reply, .web, .replies-element',
      out: '.is-out',
      in: '.is-in',
      sender: '.name .peer-title, .colored-name .peer-title',
    },
    profile: {
      area: '#column-right .profile-content',
      title: '.peer-title[data-peer-id]',
      row: '.row .row-title',
    },
  },
  parts: {
    /** Within the open chat. */
    chat: {
      name: [{ id: 'chat-title', css: '.chat-info .peer-title', take: 'text', confidence: 0.9 }],
      handle: [
        {
          id: 'title-peer',
          css: '.chat-info .peer-title[data-peer-id]',
          take: '@data-peer-id',
          pattern: '^([1-9][0-9]{3,19})$',
          confidence: 0.9,
        },
        {
          id: 'composer-peer',
          css: '.input-message-input[data-peer-id]',
          take: '@data-peer-id',
          pattern: '^([1-9][0-9]{3,19})$',
          confidence: 0.8,
          // Absent where the person has blocked the user.
          isOptional: true,
        },
      ],
    },
    /** The row of the open chat in the list, which may be scrolled out of it. */
    row: {
      name: [
        { id: 'list-active', css: '.peer-title', take: 'text', confidence: 0.6, isOptional: true },
      ],
    },
  },
  labels: {
    /** The chat with oneself, which bears this name in place of a person's. */
    saved: {
      en: ['Saved Messages'],
      zh: ['收藏夹', '已保存的消息', '储存的消息', '儲存的訊息', '我的收藏'],
    },
    /** Accounts of the service itself. */
    services: ['777000', '42777', '1271266957'],
  },
  composer: [
    {
      id: 'message-input',
      css: '.chat.active .input-message-input[contenteditable="true"]:not(.input-field-input-fake)',
    },
  ],
} as const satisfies SiteData;

export type TelegramData = Loose<typeof data>;
