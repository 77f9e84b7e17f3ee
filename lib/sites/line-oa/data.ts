import type { Loose, SiteData } from '../../domain/selectors/site-data.ts';

export const data = {
  watch: {
    roots: ['#content-primary'],
    attributes: ['class'],
    events: ['address'],
  },
  css: {
    app: '.chatlist, .list-group-item-chat, .chat .chat-body',
    area: '#content-primary',
    talk: {
      item: '.chat',
      text: '.chat-body',
      skip: '.text-muted',
      out: '.chat.chat-reverse',
    },
  },
  finders: {
    name: [
      {
        id: 'list-active',
        css: '.list-group-item-chat.active h6, .list-group-item-chat.active .chat-name',
        take: 'text',
        confidence: 0.8,
      },
    ],
  },
  composer: [
    { id: 'editor-area', css: 'textarea', host: '#editor' },
    { id: 'editor-box', css: '[contenteditable="true"]', host: '#editor' },
  ],
} as const satisfies SiteData;

export type LineData = Loose<typeof data>;
