import { keepAddress } from '../kit/keep-address.ts';
import type { SiteAbout } from '../kit/site.ts';

export const about = {
  id: 'taught',
  kind: 'page',
  tier: 3,
  verifiedOn: '2026-11-21',
  origins: [],
  allFrames: false,
  name: { zh: '你教的页面', en: 'Pages you taught' },
  evidence: ['what the user pointed at, checked on two more customers before it counts'],
  keepAddress,
  isDurable: (key) => key === 'phone' || key === 'email' || key === 'wechat',
} as const satisfies SiteAbout;
