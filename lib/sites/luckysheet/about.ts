import { keepAddress } from '../kit/keep-address.ts';
import type { SiteAbout } from '../kit/site.ts';

export const about = {
  id: 'luckysheet',
  kind: 'sheet',
  tier: 1,
  verifiedOn: '2026-11-21',
  origins: [],
  allFrames: false,
  name: { zh: 'Luckysheet 表格', en: 'Luckysheet' },
  evidence: ['luckysheet 2.1.13, rendered'],
  keepAddress,
  isDurable: (key) => key === 'email' || key === 'phone' || key === 'wechat',
} as const satisfies SiteAbout;
