import { keepThread } from '../kit/keep-thread.ts';
import type { SiteAbout } from '../kit/site.ts';

export const about = {
  id: 'zalo',
  kind: 'chat',
  tier: 1,
  verifiedOn: '2026-09-28',
  origins: ['https://chat.zalo.me/*'],
  allFrames: false,
  name: { zh: 'Zalo 网页版', en: 'Zalo for web' },
  evidence: [
    'structure surveyed on the live page, September 2026',
    'shape of the page that an open-source client is tested with, August 2026',
  ],
  // The address never says which chat is open.
  keepAddress: (url) => keepThread(url, { elsewhere: '/' }),
  isDurable: (key) => key === 'handle' || key === 'phone',
} as const satisfies SiteAbout;
