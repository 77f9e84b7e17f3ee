import type { SiteAbout } from '../kit/site.ts';
import { keepAddress } from './keep-address.ts';

export const about = {
  id: 'google-sheets',
  kind: 'sheet',
  tier: 1,
  verifiedOn: '2025-04-22',
  origins: ['https://docs.google.com/*'],
  allFrames: false,
  name: { zh: 'Google 表格', en: 'Google Sheets' },
  evidence: ['name box and formula bar as used by several open-source sheet extensions, 2025'],
  keepAddress,
  isDurable: (key) => key === 'email' || key === 'phone' || key === 'wechat',
} as const satisfies SiteAbout;
