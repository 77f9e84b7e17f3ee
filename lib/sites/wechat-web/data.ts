import type { Loose, SiteData } from '../../domain/selectors/site-data.ts';

/** Structure of the 2019 client (AngularJS), unchanged in every later capture known to us. */
export const data = {
  watch: {
    // Title, list and messages live in different branches, so the smallest common root is large.
    roots: ['.main .main_inner', '.main'],
    // `data-cm` says whose messages are shown, and can be the last to change.
    attributes: ['data-username', 'data-cm', 'class'],
    events: [],
  },
  css: {
    chat: {
      area: '#chatArea',
      /** The area without a chosen conversation carries this class. */
      empty: '.no-choose',
      list: '#J_NavChatScrollBody',
      activeRow: '.chat_item.active',
      title: '.title_name',
      body: '.box_bd[data-cm]',
      message: '.message',
      messageText: '.js_message_plain',
      bubble: '.js_message_bubble[data-cm]',
      sender: 'img.avatar[title]',
      out: '.me',
      in: '.you',
    },
    /** The contacts tab. */
    profile: {
      area: '.box_bd .profile',
      item: '.meta_item',
      label: '.label',
      value: '.value',
      picture: '.avatar img',
    },
    /** The card over the chat; its remark is editable in place. */
    popup: {
      area: '#mmpop_profile',
      remark: '.meta_item p[contenteditable]',
      avatar: 'img[src*="username="]',
    },
  },
  finders: {
    name: [
      { id: 'chat-title', css: '#chatArea .title_name', take: 'text', confidence: 0.9 },
      {
        id: 'chat-list-active',
        css: '#J_NavChatScrollBody .chat_item.active .nickname_text',
        take: 'text',
        confidence: 0.6,
        // The list is virtual: the open conversation may be scrolled out of it.
        isOptional: true,
      },
    ],
  },
  parts: {
    profile: {
      name: [
        { id: 'profile-name', css: '.nickname_area .nickname', take: 'text', confidence: 0.9 },
      ],
      avatar: [
        {
          id: 'profile-avatar',
          css: '.avatar img',
          take: '@src',
          pattern: '[?&]seq=(\\d{1,20})',
          confidence: 0.6,
          isOptional: true,
        },
      ],
    },
  },
  single: {
    /** The picture in the list; one beside a message may still be the last conversation's. */
    rowAvatar: {
      id: 'chat-list-avatar',
      css: '.avatar img',
      take: '@src',
      // The sequence number of the picture; the rest of the address holds keys of the login.
      pattern: '[?&]seq=(\\d{1,20})',
      confidence: 0.6,
      isOptional: true,
    },
    ownName: {
      id: 'own-name',
      css: '.panel > .header .display_name',
      take: 'text',
      confidence: 0.9,
    },
  },
  labels: {
    region: { zh: ['地区', '地區'], en: ['region'] },
    remark: { zh: ['备注', '備註'], en: ['alias', 'remark'] },
    /** Accounts of the app itself and public accounts: nobody to sell to. */
    systemAccounts: [
      'filehelper',
      'weixin',
      'fmessage',
      'newsapp',
      'medianote',
      'floatbottle',
      'qqmail',
      'notification_messages',
    ],
  },
  composer: [
    { id: 'edit-area', css: '#editArea' },
    { id: 'edit-area-class', css: '#chatArea pre[contenteditable="true"]' },
  ],
  rows: [
    {
      id: 'chat-row',
      css: '#J_NavChatScrollBody .chat_item:not([data-username^="@@"])',
      anchor: '.nickname_text',
      finders: {
        name: [{ id: 'chat-row-name', css: '.nickname_text', take: 'text', confidence: 0.8 }],
      },
    },
  ],
} as const satisfies SiteData;

export type WechatData = Loose<typeof data>;
