import type { SiteAbout } from '../kit/site.ts';
import { keepMail } from './keep-address.ts';

export const about = {
  id: 'qq-mail',
  kind: 'mail',
  tier: 2,
  verifiedOn: '2026-09-20',
  origins: ['https://wx.mail.qq.com/*', 'https://mail.qq.com/*'],
  allFrames: false,
  name: { zh: 'QQ 邮箱', en: 'QQ Mail' },
  evidence: [
    'new version: selectors shared by several open-source tools of 2026',
    'old version: one open-source mail extension, 2026-03',
    'no page was compared by us',
  ],
  keepAddress: keepMail,
  isDurable: (key) => key === 'email',
} as const satisfies SiteAbout;
