import type { SiteAbout } from '../kit/site.ts';
import { keepHost } from './keep-address.ts';

export const about = {
  id: 'netease-mail',
  kind: 'mail',
  tier: 2,
  verifiedOn: '2026-03-27',
  origins: ['https://mail.163.com/*', 'https://mail.126.com/*', 'https://mail.yeah.net/*'],
  allFrames: false,
  name: { zh: '网易邮箱（163、126、yeah）', en: 'NetEase Mail (163, 126, yeah)' },
  evidence: [
    'two open-source mail tools of 2026 and several reading tools',
    'mark-up of the head: a copy of 2013; no page was compared by us',
  ],
  keepAddress: keepHost,
  isDurable: (key) => key === 'email',
} as const satisfies SiteAbout;
