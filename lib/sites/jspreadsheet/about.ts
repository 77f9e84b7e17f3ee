import { keepAddress } from '../kit/keep-address.ts';
import type { SiteAbout } from '../kit/site.ts';

export const about = {
  id: 'jspreadsheet',
  kind: 'sheet',
  tier: 1,
  verifiedOn: '2026-11-21',
  origins: [],
  allFrames: false,
  name: { zh: 'Jspreadsheet 表格', en: 'Jspreadsheet' },
  evidence: ['jspreadsheet-ce 5.0.4, rendered', 'class names of version 4, from its source'],
  keepAddress,
  isDurable: (key) => key === 'email' || key === 'phone' || key === 'wechat',
} as const satisfies SiteAbout;
