import type { SiteAbout } from '../kit/site.ts';
import { keepAddress } from './keep-address.ts';

export const about = {
  id: 'wps-sheets',
  kind: 'sheet',
  tier: 3,
  verifiedOn: '2026-11-21',
  origins: ['https://www.kdocs.cn/*', 'https://kdocs.cn/*', 'https://365.kdocs.cn/*'],
  allFrames: false,
  name: { zh: '金山文档 / WPS 表格', en: 'WPS Docs sheets' },
  evidence: [
    'hosts and addresses in public extensions, 2022 to 2026',
    'nothing is known of the mark-up: only rows that the user copies are read',
  ],
  keepAddress,
  isDurable: (key) => key === 'email' || key === 'phone' || key === 'wechat',
} as const satisfies SiteAbout;
