import { keepThread } from '../kit/keep-thread.ts';
import type { SiteAbout } from '../kit/site.ts';

export const about = {
  id: 'telegram-a',
  kind: 'chat',
  tier: 1,
  verifiedOn: '2026-01-07',
  origins: ['https://web.telegram.org/*'],
  allFrames: false,
  name: { zh: 'Telegram 网页版 A', en: 'Telegram Web A' },
  evidence: [
    "the app's own published source",
    'selectors of maintained open-source extensions, January 2026',
  ],
  keepAddress: (url) => keepThread(url, { hash: /^#-?\d{1,20}(?:_\d{1,20})?$/, elsewhere: '/a/' }),
  // A number below zero is a group or channel.
  opensConversation: ({ hash }) => /^#\d{1,20}$/.test(hash),
  isDurable: (key) => key === 'handle' || key === 'phone',
} as const satisfies SiteAbout;
