import type { SiteAbout } from '../kit/site.ts';
import { keepAddress } from './keep-address.ts';

export const about = {
  id: 'tencent-docs',
  kind: 'sheet',
  tier: 1,
  verifiedOn: '2026-09-20',
  origins: ['https://docs.qq.com/*'],
  allFrames: false,
  name: { zh: '腾讯文档表格', en: 'Tencent Docs sheets' },
  evidence: [
    'address box, formula bar and tabs in six automation projects, 2021 to 2026',
    'filled in view-only sheets too, says one of 2026',
    'not compared with a live sheet',
  ],
  keepAddress,
  isDurable: (key) => key === 'email' || key === 'phone' || key === 'wechat',
} as const satisfies SiteAbout;
