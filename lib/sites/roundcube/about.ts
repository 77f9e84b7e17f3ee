import type { SiteAbout } from '../kit/site.ts';
import { keepMail } from './keep-address.ts';

export const about = {
  id: 'roundcube',
  kind: 'mail',
  tier: 1,
  verifiedOn: '2026-08-16',
  origins: [],
  allFrames: true,
  name: { zh: 'Roundcube', en: 'Roundcube' },
  evidence: ['Roundcube 1.6.5 (elastic skin), run with Dovecot', 'source of 2026-08'],
  keepAddress: keepMail,
  isDurable: (key) => key === 'email',
} as const satisfies SiteAbout;
