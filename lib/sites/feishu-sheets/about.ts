import type { SiteAbout } from '../kit/site.ts';
import { keepAddress } from './keep-address.ts';

export const about = {
  id: 'feishu-sheets',
  kind: 'sheet',
  tier: 3,
  verifiedOn: '2026-07-03',
  origins: ['https://*.feishu.cn/*', 'https://*.larksuite.com/*'],
  allFrames: false,
  name: { zh: '飞书表格', en: 'Feishu sheets and bases' },
  evidence: [
    'addresses of sheets and bases in public projects, 2026',
    'nothing is known of the mark-up: only rows that the user copies are read',
  ],
  keepAddress,
  isDurable: (key) => key === 'email' || key === 'phone' || key === 'wechat',
} as const satisfies SiteAbout;
