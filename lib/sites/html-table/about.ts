import { keepAddress } from '../kit/keep-address.ts';
import type { SiteAbout } from '../kit/site.ts';

export const about = {
  id: 'html-table',
  kind: 'sheet',
  tier: 1,
  verifiedOn: '2026-11-01',
  origins: [],
  allFrames: false,
  name: { zh: '网页表格', en: 'Table on a page' },
  evidence: ['the HTML table model'],
  keepAddress,
  isDurable: (key) => key === 'email' || key === 'phone' || key === 'wechat',
} as const satisfies SiteAbout;
