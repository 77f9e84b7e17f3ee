import { describe, expect, it } from 'vitest';
import { builtInData } from '../../lib/sites/built-in-data.ts';
import type { SiteId } from '../../lib/sites/catalog.ts';
import { readPage } from '../../lib/sites/kit/read-page.ts';
import { findSite } from '../../lib/sites/registry.ts';
import { openFixture, readFixture } from './site-stage.ts';

const pages: readonly (readonly [SiteId, string])[] = [
  ['telegram-k', 'https://web.telegram.org/k/#5012340002'],
  ['telegram-a', 'https://web.telegram.org/a/#6012340002'],
  ['linkedin', 'https://www.linkedin.com/messaging/thread/2-abc123==/'],
  ['zalo', 'https://chat.zalo.me/'],
];

describe('a chat whose parts name two people', () => {
  it.each(pages)('is being switched, says %s', (site, url) => {
    const fixture = { file: '2026-11-21-between.html', url, expect: {} };
    const look = openFixture(readFixture(site, fixture.file), fixture);
    const reading = readPage(findSite(site), builtInData(site), look);
    expect(reading.isChanging).toBe(true);
  });
});
