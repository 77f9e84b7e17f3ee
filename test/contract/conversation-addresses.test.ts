import { describe, expect, it } from 'vitest';
import { findAbout, type SiteId, siteCatalog } from '../../lib/sites/catalog.ts';

const lineUser = `U${'a1'.repeat(16)}`;

/** Pages on which a note was taken, and whether what is kept of them opens one conversation. */
const pages: readonly (readonly [SiteId, string, boolean])[] = [
  ['gmail', 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQdAAAAbbbbCCCC', true],
  ['gmail', 'https://mail.google.com/mail/u/0/#search/some+words/FMfcgzQdAAAAbbbbCCCC', true],
  ['gmail', 'https://mail.google.com/mail/u/0/#inbox', false],
  ['gmail', 'https://mail.google.com/mail/u/0/#settings/general', false],
  ['gmail', 'https://mail.google.com/mail/u/0/#search/13900001234', false],
  ['gmail', 'https://mail.google.com/mail/u/0/?ui=2', false],
  ['linkedin', 'https://www.linkedin.com/messaging/thread/2-ab%3D%3D/', true],
  ['linkedin', 'https://www.linkedin.com/messaging/', false],
  ['linkedin', 'https://www.linkedin.com/in/somebody-1234567/', false],
  ['messenger', 'https://www.messenger.com/t/100000123456789', true],
  ['messenger', 'https://www.messenger.com/e2ee/t/100000123456789', true],
  ['messenger', 'https://www.facebook.com/messages/t/100000123456789', true],
  ['messenger', 'https://www.messenger.com/marketplace', false],
  ['messenger', 'https://www.facebook.com/messages/', false],
  ['instagram', 'https://www.instagram.com/direct/t/123456789/', true],
  ['instagram', 'https://www.instagram.com/direct/inbox/', false],
  ['line-oa', `https://chat.line.biz/${lineUser}/chat/${lineUser}`, true],
  ['line-oa', `https://chat.line.biz/${lineUser}/chat/${lineUser.replace('U', 'C')}`, false],
  ['line-oa', `https://chat.line.biz/${lineUser}/`, false],
  ['telegram-k', 'https://web.telegram.org/k/#@somebody', true],
  ['telegram-k', 'https://web.telegram.org/k/#1234567', true],
  ['telegram-k', 'https://web.telegram.org/k/#-1234567', false],
  ['telegram-a', 'https://web.telegram.org/a/#1234567', true],
  ['telegram-a', 'https://web.telegram.org/a/#-1234567', false],
  ['wechat-web', 'https://wx.qq.com/?lang=zh_CN', false],
  ['whatsapp-web', 'https://web.whatsapp.com/', false],
  ['feishu', 'https://example.feishu.cn/next/messenger/', false],
  ['outlook', 'https://outlook.office.com/mail/inbox/id/AAQkADAwATM0', false],
  ['feige', 'https://im.jinritemai.com/pc_seller_v2/main/workspace', false],
];

describe('an address that opens a conversation again', () => {
  it.each(pages)('%s: %s is one: %s', (id, page, isOne) => {
    const { keepAddress, opensConversation } = findAbout(id);
    const kept = keepAddress(new URL(page)) ?? '';
    const opens = opensConversation?.(new URL(kept)) ?? false;
    expect(opens).toBe(isOne);
  });

  it('is known of no site without a page here', () => {
    const known = siteCatalog.filter((about) => about.opensConversation).map(({ id }) => id);
    const shown = new Set<string>(pages.flatMap(([id, , isOne]) => (isOne ? [id] : [])));
    expect(known.filter((id) => !shown.has(id))).toEqual([]);
  });
});
