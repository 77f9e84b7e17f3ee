import type { SiteAbout } from '../kit/site.ts';
import { keepAddress } from './keep-address.ts';

export const about = {
  id: 'notion',
  kind: 'sheet',
  tier: 2,
  verifiedOn: '2026-09-30',
  origins: ['https://www.notion.so/*', 'https://*.notion.site/*'],
  allFrames: false,
  name: { zh: 'Notion', en: 'Notion' },
  evidence: [
    'table rows, cells and heads in seven public scripts, 2022 to 2026',
    'side peek in four public extensions, 2021 to 2026',
    'what stands inside the peek is told by its links only',
    'not compared with a live page',
  ],
  keepAddress,
  isDurable: (key) => key === 'email' || key === 'phone' || key === 'wechat',
} as const satisfies SiteAbout;
