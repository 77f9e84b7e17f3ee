import type { SiteAbout } from '../kit/site.ts';
import { keepAddress } from './keep-address.ts';

export const about = {
  id: 'excel-web',
  kind: 'sheet',
  tier: 2,
  verifiedOn: '2026-09-26',
  // The grid lives in a frame of these hosts; the page around it is never asked for.
  origins: [
    'https://excel.officeapps.live.com/*',
    'https://usc-excel.officeapps.live.com/*',
    'https://euc-excel.officeapps.live.com/*',
    'https://ukc-excel.officeapps.live.com/*',
    'https://inc-excel.officeapps.live.com/*',
    'https://cac-excel.officeapps.live.com/*',
  ],
  allFrames: true,
  name: { zh: 'Excel 网页版', en: 'Excel for the web' },
  evidence: [
    'name box, formula bar and screen-reader text of the editor frame in six test suites, 2023 to 2026',
    'sheet tabs of the same frame in three test suites, 2021 to 2024',
    'not compared with a live workbook',
  ],
  keepAddress,
  isDurable: (key) => key === 'email' || key === 'phone' || key === 'wechat',
} as const satisfies SiteAbout;
