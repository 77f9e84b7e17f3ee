import type { SiteAbout } from '../kit/site.ts';
import { keepThread } from './keep-address.ts';

export const about = {
  id: 'gmail',
  kind: 'mail',
  tier: 1,
  verifiedOn: '2026-08-17',
  origins: ['https://mail.google.com/*'],
  allFrames: false,
  name: { zh: 'Gmail', en: 'Gmail' },
  evidence: [
    'selectors shared by four maintained open-source mail extensions, 2025 to 2026',
    'message mark-up of 2025',
  ],
  keepAddress: keepThread,
  // Ids of threads are longer than the words that stand in the place of one.
  opensConversation: ({ hash }) => /^#[a-z]{2,10}\/(?=.*[\dA-Z])[\w-]{16,80}$/.test(hash),
  isDurable: (key) => key === 'email',
} as const satisfies SiteAbout;
