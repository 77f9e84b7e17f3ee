import type { Loose, SiteData } from '../../domain/selectors/site-data.ts';

const address = '(?:^|[<(\\s,;"])([^\\s@<>(),;"]{1,64}@[^\\s@<>(),;"]{1,190})';
const nameBefore = '^"?([^"<>@]{1,200})"?\\s?(?:<|$)';

export const data = {
  watch: { roots: [], attributes: ['title', 'style'], events: ['address'] },
  css: {
    app: '.zmPVHeading, .zmSubject, .zmMailContent, .zmPVContent, [class^="zm"]',
    subject: '.zmPVHeading.jsConvSB, .zmSubject',
    from: '.zmFromAddress, .zmFrom',
    body: '.zmMailContent, .zmPVContent',
    quoted: 'blockquote, .gmail_quote, .zmail_extra',
  },
  finders: {
    title: [
      {
        id: 'conversation-heading',
        css: '.zmPVHeading.jsConvSB',
        take: 'text',
        confidence: 0.8,
        isOptional: true,
      },
      { id: 'subject', css: '.zmSubject', take: 'text', confidence: 0.7, isOptional: true },
    ],
  },
  parts: {
    /** Within the mark of a sender. */
    from: {
      email: [
        { id: 'from-text', css: '*', take: 'text', pattern: address, confidence: 0.7 },
        {
          id: 'from-title',
          css: '[title*="@"]',
          take: '@title',
          pattern: address,
          confidence: 0.7,
          isOptional: true,
        },
      ],
      name: [{ id: 'from-name', css: '*', take: 'text', pattern: nameBefore, confidence: 0.7 }],
    },
  },
  composer: [
    { id: 'editor', css: '.zmEditorContent[contenteditable="true"]' },
    { id: 'editor-frame', css: 'iframe.ze_area' },
  ],
} as const satisfies SiteData;

export type ZohoData = Loose<typeof data>;
