import type { SiteAbout } from '../kit/site.ts';
import { keepMail } from './keep-address.ts';

export const about = {
  id: 'snappymail',
  kind: 'mail',
  tier: 2,
  verifiedOn: '2025-06-16',
  origins: [],
  allFrames: false,
  name: { zh: 'SnappyMail', en: 'SnappyMail' },
  evidence: ['templates and source of SnappyMail of 2025-06; not run by us'],
  keepAddress: keepMail,
  isDurable: (key) => key === 'email',
} as const satisfies SiteAbout;
