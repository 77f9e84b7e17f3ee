import { describe, expect, it } from 'vitest';
import { findAbout, type SiteId } from '../../lib/sites/catalog.ts';

const lineChat = `/U${'0a'.repeat(16)}/chat/U${'1b'.repeat(16)}`;
const secret = 'token=s3cr3tValue12345678901';

/** What is kept of an address of a chat: what opens the conversation again, and nothing else. */
const kept: readonly (readonly [SiteId, string, string])[] = [
  [
    'whatsapp-web',
    `https://web.whatsapp.com/send?phone=34611000222&${secret}`,
    'https://web.whatsapp.com/',
  ],
  [
    'telegram-k',
    `https://web.telegram.org/k/?${secret}#@some_name`,
    'https://web.telegram.org/k/#@some_name',
  ],
  ['telegram-k', 'https://web.telegram.org/k/#-123456', 'https://web.telegram.org/k/#-123456'],
  ['telegram-k', `https://web.telegram.org/k/#${secret}`, 'https://web.telegram.org/k/'],
  ['telegram-a', 'https://web.telegram.org/a/#123456_7', 'https://web.telegram.org/a/#123456_7'],
  ['telegram-a', `https://web.telegram.org/a/#tgWebAuthToken=1`, 'https://web.telegram.org/a/'],
  [
    'feishu',
    `https://bloom.feishu.cn/messenger/?${secret}#x`,
    'https://bloom.feishu.cn/messenger/',
  ],
  [
    'linkedin',
    `https://www.linkedin.com/messaging/thread/2-abc==/?${secret}`,
    'https://www.linkedin.com/messaging/thread/2-abc==',
  ],
  [
    'linkedin',
    `https://www.linkedin.com/in/some-body/overlay/?${secret}`,
    'https://www.linkedin.com/in/some-body',
  ],
  ['linkedin', `https://www.linkedin.com/feed/?${secret}`, 'https://www.linkedin.com/messaging/'],
  [
    'messenger',
    `https://www.facebook.com/messages/e2ee/t/700111/?${secret}`,
    'https://www.facebook.com/messages/e2ee/t/700111',
  ],
  [
    'messenger',
    `https://www.messenger.com/t/700111/?${secret}`,
    'https://www.messenger.com/t/700111',
  ],
  ['messenger', `https://www.messenger.com/login?${secret}`, 'https://www.messenger.com/'],
  [
    'instagram',
    `https://www.instagram.com/direct/t/17805001/?${secret}`,
    'https://www.instagram.com/direct/t/17805001',
  ],
  [
    'instagram',
    `https://www.instagram.com/accounts/login/?${secret}`,
    'https://www.instagram.com/direct/inbox/',
  ],
  ['zalo', `https://chat.zalo.me/?${secret}#x`, 'https://chat.zalo.me/'],
  ['line-oa', `https://chat.line.biz${lineChat}?${secret}#x`, `https://chat.line.biz${lineChat}`],
  ['line-oa', `https://chat.line.biz/?${secret}`, 'https://chat.line.biz/'],
  [
    'feige',
    `https://im.jinritemai.com/pc_seller_v2/main/workspace?${secret}`,
    'https://im.jinritemai.com/pc_seller_v2/main/workspace',
  ],
  ['dingtalk', `https://im.dingtalk.com/?${secret}#x`, 'https://im.dingtalk.com/'],
  [
    'converse',
    `https://talk.shop.example/chat?room=1&${secret}`,
    'https://talk.shop.example/chat?room=1',
  ],
];

describe('the address kept beside a note', () => {
  it.each(kept)('on %s, of %s, is %s', (site, address, right) => {
    expect(findAbout(site).keepAddress(new URL(address))).toBe(right);
  });
});
