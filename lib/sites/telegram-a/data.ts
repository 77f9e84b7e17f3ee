import type { Loose, SiteData } from '../../domain/selectors/site-data.ts';

export const data = {
  watch: {
    roots: ['#Main', '#MiddleColumn'],
    attributes: ['class', 'href'],
    events: ['address'],
  },
  css: {
    app: '#MiddleColumn, #LeftColumn, .chat-list',
    /** Two headers and two lists are there while one slides over the other. */
    header: '.MiddleHeader .Transition_slide-active',
    onlyHeader: '.MiddleHeader',
    list: '.messages-layout .Transition_slide-active .MessageList',
    onlyList: '.MessageList',
    saved: '.ChatInfo .Avatar.saved-messages',
    groupStatus: '.ChatInfo .group-status',
    rowLink: '.ListItem-button',
    talk: {
      item: '.Message[data-message-id]:not(.ActionMessage)',
      text: '.text-content',
      skip: '.MessageMeta, .message-time, .Reactions, .EmbeddedMessage, .WebPage',
      out: '.Message.own',
      sender: '.sender-title',
    },
    profile: { area: '#RightColumn .Profile', name: '.fullName', row: '.ListItem .title' },
  },
  parts: {
    header: {
      name: [{ id: 'header-name', css: '.ChatInfo .fullName', take: 'text', confidence: 0.9 }],
    },
    row: {
      name: [
        { id: 'list-name', css: '.fullName', take: 'text', confidence: 0.6, isOptional: true },
      ],
    },
  },
  labels: {
    /** Accounts of the service itself. */
    services: ['777000', '42777', '1271266957'],
  },
  composer: [
    {
      id: 'message-text-active',
      css: '.messages-layout .Transition_slide-active #editable-message-text',
    },
    { id: 'message-text', css: '#editable-message-text' },
  ],
} as const satisfies SiteData;

export type TelegramData = Loose<typeof data>;
