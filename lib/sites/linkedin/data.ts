import type { Loose, SiteData } from '../../domain/selectors/site-data.ts';

export const data = {
  watch: {
    roots: [],
    attributes: ['class', 'href'],
    events: ['address'],
    // Newer pages draw the messages in here.
    shadows: ['#interop-outlet'],
  },
  css: {
    host: '#interop-outlet',
    app: '.msg-thread, .msg-conversations-container__conversations-list, .scaffold-layout__detail .msg-title-bar',
    /** The page of messages; the title bar can stand beside the thread. */
    detail: '.scaffold-layout__detail',
    thread: '.msg-thread',
    /** A chat over any other page. */
    overlay: '.msg-overlay-conversation-bubble:not(.msg-overlay-conversation-bubble--is-minimized)',
    sponsored: '.msg-spinmail-thread',
    profileLink:
      'a.msg-thread__link-to-profile[href*="/in/"], .msg-overlay-bubble-header a[href*="/in/"]',
    activeRow: '.msg-conversations-container__convo-item-link--active',
    talk: {
      item: '.msg-s-message-list__event',
      text: '.msg-s-event-listitem__body',
      out: '.msg-s-event-listitem:not(.msg-s-event-listitem--other)',
      in: '.msg-s-event-listitem--other',
      sender: '.msg-s-message-group__name',
    },
  },
  parts: {
    thread: {
      name: [
        {
          id: 'thread-title',
          css: '.msg-entity-lockup__entity-title, .msg-overlay-bubble-header__title',
          take: 'text',
          confidence: 0.9,
        },
      ],
      handle: [
        {
          id: 'profile-link',
          css: 'a.msg-thread__link-to-profile[href*="/in/"]',
          take: '@href',
          pattern: '/in/([^/?#]{1,150})',
          confidence: 0.9,
          isOptional: true,
        },
        {
          id: 'overlay-link',
          css: '.msg-overlay-bubble-header a[href*="/in/"]',
          take: '@href',
          pattern: '/in/([^/?#]{1,150})',
          confidence: 0.9,
          isOptional: true,
        },
      ],
      title: [
        {
          id: 'thread-headline',
          css: '.msg-entity-lockup__entity-info',
          take: 'text',
          confidence: 0.7,
          isOptional: true,
        },
      ],
    },
    row: {
      name: [
        {
          id: 'list-active',
          css: '.msg-conversation-listitem__participant-names',
          take: 'text',
          confidence: 0.6,
          isOptional: true,
        },
      ],
    },
  },
  labels: {
    /** Between the names of several people in one thread. */
    between: [',', '、'],
  },
  composer: [
    { id: 'message-form', css: '.msg-form__contenteditable[contenteditable="true"]' },
    {
      id: 'message-form-shadow',
      css: '.msg-form__contenteditable[contenteditable="true"]',
      host: '#interop-outlet',
    },
  ],
} as const satisfies SiteData;

export type LinkedinData = Loose<typeof data>;
