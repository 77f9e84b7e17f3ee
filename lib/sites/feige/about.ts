import { keepThread } from '../kit/keep-thread.ts';
import type { SiteAbout } from '../kit/site.ts';

export const about = {
  id: 'feige',
  kind: 'chat',
  tier: 2,
  verifiedOn: '2026-05-01',
  origins: ['https://im.jinritemai.com/*', 'https://pigeon.jinritemai.com/*'],
  allFrames: false,
  name: { zh: '抖店飞鸽', en: 'Douyin Feige' },
  evidence: ['test ids and class names that five open-source tools read, 2025 to 2026'],
  // The address never says which chat is open.
  keepAddress: (url) =>
    keepThread(url, { path: /^\/pc_seller_v2\/main\/workspace/, elsewhere: '/' }),
  isDurable: (key) => key === 'phone',
} as const satisfies SiteAbout;
