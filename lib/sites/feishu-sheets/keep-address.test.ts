import { describe, expect, it } from 'vitest';
import { keepAddress } from './keep-address.ts';

describe('the address that is kept', () => {
  it.each([
    [
      'https://studio.feishu.cn/sheets/OwnToken?sheet=a1B2&from=from_copylink',
      'https://studio.feishu.cn/sheets/OwnToken?sheet=a1B2',
    ],
    [
      'https://studio.larksuite.com/base/OwnBase?table=tblA&view=v',
      'https://studio.larksuite.com/base/OwnBase?table=tblA',
    ],
    ['https://studio.feishu.cn/docx/OwnDoc', null],
  ])('%s', (address, kept) => {
    expect(keepAddress(new URL(address))).toBe(kept);
  });
});
