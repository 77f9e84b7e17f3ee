import { keepThread } from '../kit/keep-thread.ts';
import type { SiteAbout } from '../kit/site.ts';

export const about = {
  id: 'line-oa',
  kind: 'chat',
  tier: 2,
  verifiedOn: '2026-02-01',
  origins: ['https://chat.line.biz/*'],
  allFrames: false,
  name: { zh: 'LINE 官方账号聊天', en: 'LINE Official Account chat' },
  evidence: ['selectors shared by several open-source tools of 2025 and 2026, some without a date'],
  keepAddress: (url) =>
    keepThread(url, { path: /^\/U[0-9a-f]{32}\/chat\/[UCR][0-9a-f]{32}/, elsewhere: '/' }),
  // C and R are groups.
  opensConversation: ({ pathname }) => /^\/U[0-9a-f]{32}\/chat\/U[0-9a-f]{32}$/.test(pathname),
  isDurable: (key) => key === 'handle',
} as const satisfies SiteAbout;
