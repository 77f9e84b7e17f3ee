import type { SiteAbout } from '../kit/site.ts';
import { keepMail } from './keep-address.ts';

export const about = {
  id: 'sogo',
  kind: 'mail',
  tier: 2,
  verifiedOn: '2026-04-02',
  origins: [],
  allFrames: false,
  name: { zh: 'SOGo 邮箱', en: 'SOGo' },
  evidence: ['templates and source of SOGo of 2026-04; not run by us'],
  keepAddress: keepMail,
  isDurable: (key) => key === 'email',
} as const satisfies SiteAbout;
