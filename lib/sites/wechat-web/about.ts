import { keepAddress } from '../kit/keep-address.ts';
import type { SiteAbout } from '../kit/site.ts';

export const about = {
  id: 'wechat-web',
  kind: 'chat',
  tier: 2,
  verifiedOn: '2019-09-27',
  origins: [
    'https://wx.qq.com/*',
    'https://wx2.qq.com/*',
    'https://wx8.qq.com/*',
    'https://web.wechat.com/*',
    'https://web2.wechat.com/*',
  ],
  allFrames: false,
  name: { zh: '微信网页版', en: 'WeChat for web' },
  evidence: ['templates and scripts of the 2019 web client, rendered against a mock back end'],
  keepAddress,
  isDurable: (key) => key === 'phone',
} as const satisfies SiteAbout;
