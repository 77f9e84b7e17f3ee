import type { Loose, SiteData } from '../../domain/selectors/site-data.ts';

/** All class names are hashes: only roles, addresses and labels are used. */
export const data = {
  watch: {
    roots: [],
    attributes: ['aria-label', 'href'],
    events: ['address'],
  },
  css: {
    app: 'main, [role="main"], a[href="/direct/inbox/"]',
    main: '[role="main"], main',
    chat: '[aria-label*="essages in conversation"]',
    rowLink: 'a[href*="/direct/t/"]',
    label: '[aria-label]',
    heading: 'h4, h5, [role="heading"]',
    talk: { item: '[role="row"]', text: 'div[dir="auto"]' },
  },
  finders: {
    name: [
      {
        id: 'conversation-label',
        css: '[aria-label*="essages in conversation"]',
        take: '@aria-label',
        pattern: '(?i)messages in conversation (?:with|titled|named) (.{1,120})$',
        confidence: 0.8,
      },
    ],
  },
  parts: {
    row: {
      name: [
        {
          id: 'list-row',
          css: 'span[dir="auto"]',
          take: 'text',
          confidence: 0.7,
          isOptional: true,
        },
      ],
    },
  },
  labels: {
    group: { en: ['messages in conversation titled', 'messages in conversation named'] },
    person: { en: ['messages in conversation with'] },
    mine: { en: ['you sent', 'you replied'], zh: ['你发送', '你回复'] },
    /** Between the names of several people; and what can be that or part of a name. */
    between: [',', '、'],
    perhaps: { en: [' and ', ' & '], zh: [' 和 '] },
  },
  composer: [
    { id: 'textbox', css: '[role="textbox"][contenteditable="true"]' },
    { id: 'textarea', css: '[role="main"] textarea' },
  ],
} as const satisfies SiteData;

export type InstagramData = Loose<typeof data>;
