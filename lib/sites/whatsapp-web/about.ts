import { keepThread } from '../kit/keep-thread.ts';
import type { SiteAbout } from '../kit/site.ts';

export const about = {
  id: 'whatsapp-web',
  kind: 'chat',
  tier: 2,
  verifiedOn: '2026-09-24',
  origins: ['https://web.whatsapp.com/*'],
  allFrames: false,
  name: { zh: 'WhatsApp 网页版', en: 'WhatsApp Web' },
  evidence: [
    'structure noted from a live page, September 2026',
    'shape of the page and selectors of maintained open-source tools, August 2026',
  ],
  // The address never says which chat is open.
  keepAddress: (url) => keepThread(url, { elsewhere: '/' }),
  isDurable: (key) => key === 'phone',
} as const satisfies SiteAbout;
