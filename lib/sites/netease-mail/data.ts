import type { Loose, SiteData } from '../../domain/selectors/site-data.ts';

const address = '(?:^|[<(\\s,;"])([^\\s@<>(),;"]{1,64}@[^\\s@<>(),;"]{1,190})';
const nameBefore = '^"?([^"<>@]{1,200})"?\\s?(?:<|$)';

export const data = {
  watch: {
    roots: ['#dvContainer'],
    // A tab that is left is hidden by its style and stays there.
    attributes: ['style', 'class', 'aria-selected'],
    events: ['address', 'frames'],
  },
  css: {
    app: '#dvContainer, #spnUid, [id^="_dvModuleContainer_"]',
    module: '[id^="_dvModuleContainer_read.ReadModule"]',
    heads: '[id$="ulFull"], [id$="ulCompact"]',
    line: 'li',
    contact: '.nui-addr',
    loneContact: '.nui-addr-email',
    frame: 'iframe[id$="_frameBody"], iframe[id*="frameBody"], iframe',
    body: '.netease_mail_readhtml, #content',
    plainBody: '[id$="_dvContent"]',
    quoted: 'blockquote, #isReplyContent, #isForwardContent, .cm_quote_msg, .ntes_quote',
  },
  finders: {
    title: [
      { id: 'subject-id', css: 'h1[id$="h1Subject"]', take: 'text', confidence: 0.9 },
      {
        id: 'subject-label',
        css: 'h1[title="邮件标题"], h1[title="郵件標題"], h1[title="Mail subject"]',
        take: 'text',
        confidence: 0.85,
        isOptional: true,
      },
    ],
  },
  parts: {
    contact: {
      email: [
        {
          id: 'addr-email',
          css: '.nui-addr-email',
          take: 'text',
          pattern: address,
          confidence: 0.9,
        },
        {
          id: 'addr-text',
          css: '.nui-addr',
          take: 'text',
          pattern: address,
          confidence: 0.7,
          isOptional: true,
        },
      ],
      name: [
        { id: 'addr-name', css: '.nui-addr-name', take: 'text', confidence: 0.9, isOptional: true },
        {
          id: 'addr-text-name',
          css: '.nui-addr',
          take: 'text',
          pattern: nameBefore,
          confidence: 0.7,
          isOptional: true,
        },
      ],
    },
  },
  single: {
    ownAddress: {
      id: 'own-address',
      css: '#spnUid',
      take: 'text',
      pattern: '^([^\\s@<>]{1,64}@[^\\s@<>]{1,190})$',
      confidence: 0.9,
    },
  },
  labels: {
    from: { zh: ['发件人', '寄件人', '發件人'], en: ['From', 'Sender'] },
    to: { zh: ['收件人'], en: ['To', 'Recipient'] },
  },
  composer: [
    { id: 'quick-reply', css: 'textarea[id$="_replyInput_inputId"]' },
    { id: 'compose', css: 'iframe.APP-editor-iframe' },
  ],
} as const satisfies SiteData;

export type NeteaseData = Loose<typeof data>;
