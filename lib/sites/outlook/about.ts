import type { SiteAbout } from '../kit/site.ts';
import { keepMail } from './keep-address.ts';

export const about = {
  id: 'outlook',
  kind: 'mail',
  tier: 2,
  verifiedOn: '2026-09-26',
  origins: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  allFrames: false,
  name: { zh: 'Outlook 网页版', en: 'Outlook on the web' },
  evidence: [
    'selectors shared by several open-source mail extensions and reading tools of 2026',
    'notes on live pages of 2026-09; no page was compared by us',
  ],
  keepAddress: keepMail,
  isDurable: (key) => key === 'email',
} as const satisfies SiteAbout;
