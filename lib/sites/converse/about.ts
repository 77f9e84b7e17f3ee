import { keepAddress } from '../kit/keep-address.ts';
import type { SiteAbout } from '../kit/site.ts';

export const about = {
  id: 'converse',
  kind: 'chat',
  tier: 1,
  verifiedOn: '2026-11-21',
  // Self-hosted: known by its custom elements on any host that the user grants.
  origins: [],
  allFrames: false,
  name: { zh: 'Converse（自建 XMPP 聊天）', en: 'Converse (self-hosted XMPP chat)' },
  evidence: ['version 14.0.0, run with a Prosody 0.12 server'],
  keepAddress,
  isDurable: (key) => key === 'handle' || key === 'phone',
} as const satisfies SiteAbout;
