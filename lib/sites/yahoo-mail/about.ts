import type { SiteAbout } from '../kit/site.ts';
import { keepMail } from './keep-address.ts';

export const about = {
  id: 'yahoo-mail',
  kind: 'mail',
  tier: 2,
  verifiedOn: '2026-09-20',
  origins: ['https://mail.yahoo.com/*'],
  allFrames: false,
  name: { zh: 'Yahoo 邮箱', en: 'Yahoo Mail' },
  evidence: [
    'test ids shared by a maintained mail extension (2026-01) and several reading tools of 2026',
    'no page was compared by us',
  ],
  keepAddress: keepMail,
  isDurable: (key) => key === 'email',
} as const satisfies SiteAbout;
