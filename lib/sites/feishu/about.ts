import { keepThread } from '../kit/keep-thread.ts';
import type { SiteAbout } from '../kit/site.ts';

export const about = {
  id: 'feishu',
  kind: 'chat',
  tier: 2,
  verifiedOn: '2026-09-11',
  origins: ['https://*.feishu.cn/*', 'https://*.larksuite.com/*'],
  allFrames: false,
  name: { zh: '飞书消息', en: 'Feishu / Lark messages' },
  evidence: ['structure noted from running clients by four independent projects, 2026'],
  // The address never says which chat is open.
  keepAddress: (url) => keepThread(url, { elsewhere: '/messenger/' }),
  isDurable: (key) => key === 'phone',
} as const satisfies SiteAbout;
