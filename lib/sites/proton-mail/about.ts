import type { SiteAbout } from '../kit/site.ts';
import { keepMail } from './keep-address.ts';

export const about = {
  id: 'proton-mail',
  kind: 'mail',
  tier: 2,
  verifiedOn: '2026-07-10',
  origins: ['https://mail.proton.me/*'],
  allFrames: false,
  name: { zh: 'Proton 邮箱', en: 'Proton Mail' },
  evidence: [
    'source of the web client, and several open-source tools of 2026 that rest on it',
    'no page was compared by us',
  ],
  keepAddress: keepMail,
  isDurable: (key) => key === 'email',
} as const satisfies SiteAbout;
