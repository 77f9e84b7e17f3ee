import type { Loose, SiteData } from '../../domain/selectors/site-data.ts';

/** Half of the class names are hashes that change; only the speaking ones are used. */
export const data = {
  watch: {
    roots: ['#messenger', '.lark-chat', '#root'],
    attributes: ['class', 'data-placeholder'],
    events: [],
  },
  css: {
    app: '.a11y_feed_main_list, .chatWindow_chatName, .chatContainer, .lark-chat',
    chat: '.chatContainer',
    title: '.chatWindow_chatName',
    /** The chat's own mark, its first message's, and the number of members. */
    person: '.chatContainer.p2pChat, .p2pChat .chatWindow_chatName, .message-is-p2p',
    group: '.chatNewWindow_count, .message-info-name',
    talk: {
      item: '.js-message-item',
      text: '.message-content-container, .message-content',
      skip: '.message-reactions, .read-status-bar, .tips, .quote_reply_title, .message-section-right',
      out: '.message-self',
      in: '.message-not-self',
      sender: '.message-info-name',
    },
  },
  finders: {
    name: [
      { id: 'chat-name', css: '.chatWindow_chatName', take: 'text', confidence: 0.9 },
      {
        // Gone as soon as something was written; one finder for each language.
        id: 'composer-placeholder',
        css: '.lark__editor--chat .editor-kit-container[data-placeholder]',
        take: '@data-placeholder',
        pattern: '^(?:发送给|發送給) {0,2}(.{1,100})$',
        confidence: 0.7,
        isOptional: true,
      },
      {
        id: 'composer-placeholder-en',
        css: '.lark__editor--chat .editor-kit-container[data-placeholder]',
        take: '@data-placeholder',
        pattern: '(?i)^(?:send to|message) {0,2}(.{1,100})$',
        confidence: 0.7,
        isOptional: true,
      },
    ],
  },
  composer: [
    { id: 'chat-editor', css: '.lark__editor--chat .editor-kit-container' },
    { id: 'inner-body', css: '.lark__editor--chat .innerdocbody[contenteditable="true"]' },
  ],
} as const satisfies SiteData;

export type FeishuData = Loose<typeof data>;
