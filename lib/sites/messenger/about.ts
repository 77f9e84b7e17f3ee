import { keepThread } from '../kit/keep-thread.ts';
import type { SiteAbout } from '../kit/site.ts';

export const about = {
  id: 'messenger',
  kind: 'chat',
  tier: 2,
  verifiedOn: '2026-01-01',
  origins: ['https://www.messenger.com/*', 'https://www.facebook.com/*'],
  allFrames: false,
  name: { zh: 'Messenger', en: 'Messenger' },
  evidence: [
    'roles and addresses that a maintained open-source client relies on, January 2026',
    'labels that open-source extensions read; in English only',
  ],
  keepAddress: (url) =>
    keepThread(url, {
      path: /^(?:\/messages)?(?:\/e2ee)?\/t\/\d{1,30}/,
      elsewhere: url.hostname.endsWith('facebook.com') ? '/messages/' : '/',
    }),
  opensConversation: ({ pathname }) => /^(?:\/messages)?(?:\/e2ee)?\/t\/\d{1,30}$/.test(pathname),
  isDurable: (key) => key === 'handle',
} as const satisfies SiteAbout;
