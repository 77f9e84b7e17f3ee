import type { Loose, SiteData } from '../../domain/selectors/site-data.ts';

export const data = {
  watch: {
    roots: ['#workspace-chat', '#root'],
    attributes: ['class', 'placeholder', 'aria-selected'],
    events: [],
  },
  css: {
    app: '[data-qa-id="qa-conversation-chat-item"], #workspace-chat, [data-qa-id="qa-send-message-textarea"]',
    chat: '#workspace-chat',
    box: 'textarea[data-qa-id="qa-send-message-textarea"]',
    talk: {
      item: '.messageNotMe, .messageIsMe',
      text: 'pre',
      out: '.messageIsMe',
      in: '.messageNotMe',
    },
  },
  finders: {
    name: [
      { id: 'topbar-name', css: '#topbar-left-info span', take: 'text', confidence: 0.8 },
      {
        id: 'textarea-placeholder',
        css: 'textarea[data-qa-id="qa-send-message-textarea"]',
        take: '@placeholder',
        pattern: '^发送给 {0,2}(.{1,60}?)[，,] {0,2}使用',
        confidence: 0.8,
        isOptional: true,
      },
      {
        id: 'list-selected',
        css: '[data-qa-id="qa-conversation-chat-item"][aria-selected="true"] [title]',
        take: '@title',
        confidence: 0.6,
        isOptional: true,
      },
    ],
  },
  composer: [
    { id: 'send-textarea', css: 'textarea[data-qa-id="qa-send-message-textarea"]' },
    { id: 'input-box', css: '#im-input-box' },
  ],
} as const satisfies SiteData;

export type FeigeData = Loose<typeof data>;
