import { keepThread } from '../kit/keep-thread.ts';
import type { SiteAbout } from '../kit/site.ts';

export const about = {
  id: 'dingtalk',
  kind: 'chat',
  tier: 3,
  verifiedOn: '2026-05-04',
  origins: ['https://im.dingtalk.com/*'],
  allFrames: false,
  name: { zh: '钉钉网页版', en: 'DingTalk for web' },
  evidence: [
    'nothing reliable: the last selectors known are of 2023 and for menus only',
    'the page was seen under maintenance in May 2026',
  ],
  keepAddress: (url) => keepThread(url, { elsewhere: '/' }),
  isDurable: (key) => key === 'phone',
} as const satisfies SiteAbout;
