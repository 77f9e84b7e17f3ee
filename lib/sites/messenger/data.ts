import type { Loose, SiteData } from '../../domain/selectors/site-data.ts';

/** All class names are hashes: only roles, addresses and labels are used. */
export const data = {
  watch: {
    roots: [],
    attributes: ['aria-label', 'aria-current', 'href'],
    events: ['address'],
  },
  css: {
    main: '[role="main"]',
    list: '[role="navigation"]',
    rowLink: '[role="navigation"] a',
    /** The link to the person above the chat; a group has none. */
    person: '[role="main"] a[aria-label][href]',
    label: '[aria-label]',
    heading: 'h4, h5, [role="heading"]',
    talk: {
      item: '[role="grid"] [role="row"]',
      text: 'div[dir="auto"]',
    },
  },
  finders: {
    name: [
      {
        id: 'conversation-label',
        css: '[role="main"] [aria-label*="essages in conversation"]',
        take: '@aria-label',
        pattern: '(?i)messages in conversation (?:with|titled) (.{1,120})$',
        confidence: 0.8,
        isOptional: true,
      },
      {
        id: 'header-link',
        css: '[role="main"] a[aria-label][href]',
        take: '@aria-label',
        confidence: 0.7,
        isOptional: true,
      },
    ],
  },
  parts: {
    row: {
      name: [{ id: 'list-row', css: 'span', take: 'text', confidence: 0.7, isOptional: true }],
    },
  },
  labels: {
    /** How the label of a chat tells a group from a person. */
    group: { en: ['messages in conversation titled'] },
    person: { en: ['messages in conversation with'] },
    /** Above what the user wrote. */
    mine: { en: ['you sent', 'you replied'], zh: ['你发送', '你發送', '你回复', '你回覆'] },
    /** Between the names of several people; and what can be that or part of a name. */
    between: [',', '、'],
    perhaps: { en: [' and ', ' & '], zh: [' 和 '] },
  },
  composer: [{ id: 'main-textbox', css: '[role="main"] [role="textbox"][contenteditable="true"]' }],
} as const satisfies SiteData;

export type MessengerData = Loose<typeof data>;
