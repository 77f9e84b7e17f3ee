import type { Loose, SiteData } from '../../domain/selectors/site-data.ts';

/** Class names that several independent extensions have relied on from 2016 to 2026. */
export const data = {
  watch: {
    // Old views stay in the document beside the open one, each with its own [role=main]: no
    // smaller element than the body is known to hold them all and to stay.
    roots: [],
    attributes: ['data-legacy-thread-id', 'email', 'style'],
    events: ['address'],
  },
  css: {
    main: '[role="main"]',
    heading: 'h2.hP',
    message: '.adn.ads',
    sender: '.gD[email]',
    recipients: '.hb [email], .g2[email]',
    body: '.a3s',
    /** What was quoted is somebody else's talk, and older. */
    quoted: '.gmail_quote, .gmail_extra, .adL, blockquote',
    ownAccountLink: 'a[aria-label*="@"][href*="accounts.google.com/"]',
  },
  /** Within the open thread. */
  finders: {
    title: [{ id: 'thread-title', css: 'h2.hP', take: 'text', confidence: 0.9 }],
  },
  parts: {
    /** Within one message. */
    sender: {
      email: [
        { id: 'sender-email', css: '.gD[email]', take: '@email', confidence: 0.9 },
        {
          id: 'sender-hovercard',
          css: '.gD[data-hovercard-id]',
          take: '@data-hovercard-id',
          pattern: '^([^\\s@]{1,64}@[^\\s@]{1,190})$',
          confidence: 0.8,
        },
        {
          id: 'picture-hovercard',
          css: 'img.ajn[data-hovercard-id]',
          take: '@data-hovercard-id',
          pattern: '^([^\\s@]{1,64}@[^\\s@]{1,190})$',
          confidence: 0.6,
          isOptional: true,
        },
      ],
      name: [
        { id: 'sender-name', css: '.gD[email]', take: '@name', confidence: 0.9 },
        { id: 'sender-text', css: '.gD[email]', take: 'text', confidence: 0.8 },
        {
          id: 'picture-name',
          css: 'img.ajn[data-name]',
          take: '@data-name',
          confidence: 0.6,
          isOptional: true,
        },
      ],
    },
  },
  composer: [
    { id: 'reply-box', css: '[role="main"] div[contenteditable="true"][g_editable="true"]' },
    { id: 'reply-textbox', css: '[role="main"] div[contenteditable="true"][role="textbox"]' },
    {
      // Floats over whatever thread is open.
      id: 'compose-box',
      css: 'div[contenteditable="true"][role="textbox"]',
      draft: {
        around: '[role="dialog"], .M9',
        to: 'span[email], [data-hovercard-id], input[name="to"]',
      },
    },
  ],
  rows: [
    {
      id: 'inbox-row',
      css: '[role="main"] tr.zA',
      anchor: '.yP[email], .zF[email]',
      finders: {
        name: [{ id: 'inbox-name', css: '.yP[name], .zF[name]', take: '@name', confidence: 0.8 }],
        email: [
          { id: 'inbox-email', css: '.yP[email], .zF[email]', take: '@email', confidence: 0.9 },
        ],
      },
    },
  ],
} as const satisfies SiteData;

export type GmailData = Loose<typeof data>;
