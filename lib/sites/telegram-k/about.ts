import { keepThread } from '../kit/keep-thread.ts';
import type { SiteAbout } from '../kit/site.ts';

export const about = {
  id: 'telegram-k',
  kind: 'chat',
  tier: 1,
  verifiedOn: '2026-01-07',
  origins: ['https://web.telegram.org/*'],
  allFrames: false,
  name: { zh: 'Telegram 网页版 K', en: 'Telegram Web K' },
  evidence: [
    "the app's own published source",
    'selectors of maintained open-source extensions, January 2026',
  ],
  keepAddress: (url) =>
    keepThread(url, {
      hash: /^#(?:-?\d{1,20}|@[A-Za-z0-9_]{3,40})$/,
      elsewhere: '/k/',
    }),
  // A number below zero is a group or channel.
  opensConversation: ({ hash }) => /^#(?:\d{1,20}|@[A-Za-z0-9_]{3,40})$/.test(hash),
  isDurable: (key) => key === 'handle' || key === 'phone',
} as const satisfies SiteAbout;
