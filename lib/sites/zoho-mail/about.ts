import type { SiteAbout } from '../kit/site.ts';
import { keepMail } from './keep-address.ts';

export const about = {
  id: 'zoho-mail',
  kind: 'mail',
  tier: 3,
  verifiedOn: '2026-07-10',
  origins: [
    'https://mail.zoho.com/*',
    'https://mail.zoho.eu/*',
    'https://mail.zoho.in/*',
    'https://mail.zoho.com.cn/*',
    'https://mail.zoho.com.au/*',
    'https://mail.zoho.jp/*',
  ],
  allFrames: false,
  name: { zh: 'Zoho 邮箱', en: 'Zoho Mail' },
  evidence: [
    'class names that a few open-source reading tools of 2026 share; thin, better taught',
    'no page was compared by us',
  ],
  keepAddress: keepMail,
  isDurable: (key) => key === 'email',
} as const satisfies SiteAbout;
