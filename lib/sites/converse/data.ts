import type { Loose, SiteData } from '../../domain/selectors/site-data.ts';

/** Over another page several chats can be open side by side. */
const chatWindow = {
  around: 'converse-chat, converse-muc',
  to: 'converse-chat-heading[jid], converse-muc-heading[jid]',
} as const;

/** Custom elements of the app, in the light DOM. */
export const data = {
  watch: {
    roots: ['converse-root', '#conversejs'],
    attributes: ['jid', 'class'],
    events: ['address', 'focus'],
  },
  css: {
    app: 'converse-root, #conversejs converse-chats',
    chat: 'converse-chat[jid], converse-muc[jid]',
    room: 'converse-muc',
    heading: 'converse-chat-heading, converse-muc-heading',
    history: 'converse-chat-content',
    talk: {
      item: '.chat-msg[data-msgid]',
      text: 'converse-chat-message-body, .chat-msg__text',
      out: '.chat-msg__content--me',
      in: '.chat-msg__content--them',
      sender: '.chat-msg__author',
    },
  },
  parts: {
    /** Within the open chat. */
    chat: {
      name: [
        {
          id: 'heading-name',
          css: '.chatbox-title__text .user, .chatbox-title__text',
          take: 'text',
          confidence: 0.9,
        },
        {
          id: 'heading-avatar',
          css: '.chatbox-title converse-avatar[name]',
          take: '@name',
          confidence: 0.7,
          isOptional: true,
        },
      ],
      handle: [
        {
          id: 'chat-jid',
          css: 'converse-chat[jid]',
          take: '@jid',
          pattern: '^([^ /@]{1,60}@[^ /@]{1,120})(?:/|$)',
          confidence: 0.9,
        },
        {
          id: 'heading-jid',
          css: 'converse-chat-heading[jid]',
          take: '@jid',
          pattern: '^([^ /@]{1,60}@[^ /@]{1,120})(?:/|$)',
          confidence: 0.8,
          isOptional: true,
        },
      ],
    },
  },
  single: {
    ownName: {
      id: 'own-name',
      css: 'converse-user-profile .username',
      take: 'text',
      confidence: 0.9,
      isOptional: true,
    },
  },
  composer: [
    { id: 'chat-textarea', css: 'textarea.chat-textarea', draft: chatWindow },
    { id: 'form-textarea', css: 'converse-message-form textarea', draft: chatWindow },
  ],
} as const satisfies SiteData;

export type ConverseData = Loose<typeof data>;
