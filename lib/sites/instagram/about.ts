import { keepThread } from '../kit/keep-thread.ts';
import type { SiteAbout } from '../kit/site.ts';

export const about = {
  id: 'instagram',
  kind: 'chat',
  tier: 2,
  verifiedOn: '2025-08-06',
  origins: ['https://www.instagram.com/*'],
  allFrames: false,
  name: { zh: 'Instagram 私信', en: 'Instagram Direct' },
  evidence: [
    'roles, addresses and labels that open-source tools read, 2025; labels in English only',
  ],
  keepAddress: (url) =>
    keepThread(url, { path: /^\/direct\/t\/\d{1,40}/, elsewhere: '/direct/inbox/' }),
  opensConversation: ({ pathname }) => /^\/direct\/t\/\d{1,40}$/.test(pathname),
  isDurable: (key) => key === 'handle',
} as const satisfies SiteAbout;
