import { keepThread } from '../kit/keep-thread.ts';
import type { SiteAbout } from '../kit/site.ts';

export const about = {
  id: 'linkedin',
  kind: 'chat',
  tier: 1,
  verifiedOn: '2026-09-20',
  origins: ['https://www.linkedin.com/*'],
  allFrames: false,
  name: { zh: '领英消息', en: 'LinkedIn messages' },
  evidence: [
    'selectors measured on live pages by two independent projects, March and September 2026',
    'a maintained open-source extension, August 2026',
  ],
  keepAddress: (url) =>
    keepThread(url, {
      path: /^\/(?:messaging\/thread|in)\/[A-Za-z0-9_=%.~-]{1,200}/,
      elsewhere: '/messaging/',
    }),
  opensConversation: ({ pathname }) => /^\/messaging\/thread\/[^/]{1,200}$/.test(pathname),
  isDurable: (key) => key === 'handle',
} as const satisfies SiteAbout;
