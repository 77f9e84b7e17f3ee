import type { Loose, SiteData } from '../../domain/selectors/site-data.ts';

const address = '(?:^|[<(\\s,;"])([^\\s@<>(),;"]{1,64}@[^\\s@<>(),;"]{1,190})';
const nameBefore = '^"?([^"<>@]{1,200})"?\\s?(?:<|$)';

const composeWindow = {
  around: '#V-PopupsCompose, .b-compose',
  to: '.emailaddresses li, .emailaddresses li *',
} as const;

/** Templates of SnappyMail; RainLoop, from which it comes, has the same names for most. */
export const data = {
  watch: {
    roots: ['#rl-right', '#rl-content'],
    attributes: ['title', 'style'],
    events: ['address'],
  },
  css: {
    app: '#rl-app',
    parts: '#rl-right, #rl-content .messageView, #rl-left',
    mail: '.messageView .b-message, .messageView',
    head: '.messageItemHeader',
    from: '.informationShort .from',
    lines: '.informationShortWrp .informationShort',
    body: '.bodyText',
    quoted: 'blockquote, .sm-bq-switcher, .rl-bq-switcher',
  },
  parts: {
    sender: {
      email: [
        { id: 'from-title', css: '.from', take: '@title', pattern: address, confidence: 0.9 },
        {
          id: 'from-link',
          css: 'a[href^="mailto:"]',
          take: '@href',
          pattern: '(?i)^mailto:([^\\s@?]{1,64}@[^\\s@?]{1,190})',
          confidence: 0.85,
          isOptional: true,
        },
      ],
      name: [
        {
          id: 'from-title-name',
          css: '.from',
          take: '@title',
          pattern: nameBefore,
          confidence: 0.9,
          // A sender without a name is normal.
          isOptional: true,
        },
        {
          id: 'from-text-name',
          css: '.from',
          take: 'text',
          pattern: nameBefore,
          confidence: 0.8,
          isOptional: true,
        },
      ],
    },
    /** Within the text of the line of recipients. */
    recipient: {
      email: [{ id: 'to-text', css: '*', take: 'text', pattern: address, confidence: 0.8 }],
      name: [
        {
          id: 'to-name',
          css: '*',
          take: 'text',
          pattern: nameBefore,
          confidence: 0.8,
          isOptional: true,
        },
      ],
    },
    head: {
      title: [{ id: 'subject', css: '.subjectParent .subject', take: 'text', confidence: 0.9 }],
    },
  },
  single: {
    ownAddress: {
      id: 'own-address',
      css: '.accountPlace[title*="@"]',
      take: '@title',
      pattern: address,
      confidence: 0.9,
    },
  },
  labels: {
    /** Folders whose mails the user wrote; lower case. */
    sentFolders: ['sent', 'sent items', 'sent messages', 'inbox.sent', 'sent-items', '已发送'],
  },
  composer: [
    // Both stand in a window over the mail; of the two only one is to be seen.
    { id: 'rich-text', css: '.squire-wysiwyg[contenteditable="true"]', draft: composeWindow },
    {
      id: 'plain-text',
      css: '.squire-plain[contenteditable="true"], textarea.squire-plain',
      draft: composeWindow,
    },
  ],
} as const satisfies SiteData;

export type SnappymailData = Loose<typeof data>;
