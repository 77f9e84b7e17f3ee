import { keepAddress } from '../kit/keep-address.ts';
import type { SiteAbout } from '../kit/site.ts';

export const about = {
  id: 'any-page',
  kind: 'page',
  tier: 1,
  verifiedOn: '2026-11-01',
  origins: [],
  allFrames: false,
  name: { zh: '任意网页', en: 'Any page' },
  evidence: ['schema.org JSON-LD, microformats, RFC 6068 and 3966 links'],
  keepAddress,
  isDurable: (key) => key === 'email' || key === 'phone' || key === 'wechat',
} as const satisfies SiteAbout;
