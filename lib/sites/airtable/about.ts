import type { SiteAbout } from '../kit/site.ts';
import { keepAddress } from './keep-address.ts';

export const about = {
  id: 'airtable',
  kind: 'sheet',
  tier: 2,
  verifiedOn: '2025-08-19',
  origins: ['https://airtable.com/*'],
  allFrames: false,
  name: { zh: 'Airtable', en: 'Airtable' },
  evidence: [
    'rows, cells and column heads of the grid in six public scripts, 2024 to 2026',
    'fields of the open record in eight public scripts, 2021 to 2026',
    'not compared with a live base',
  ],
  keepAddress,
  isDurable: (key) => key === 'email' || key === 'phone' || key === 'wechat',
} as const satisfies SiteAbout;
