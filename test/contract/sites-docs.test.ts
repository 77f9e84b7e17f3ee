import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type SiteRow, siteRows } from './site-table.ts';

const text = readFileSync(new URL('../../docs/sites.md', import.meta.url), 'utf8');

/** Rows of the table under these heads, each as its cells, in the order of the page. */
function tableUnder(...heads: string[]): string[][] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => cellsOf(line).join() === heads.join());
  const rows = lines.slice(start + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return start < 0 ? [] : rows.slice(0, end).map(cellsOf);
}

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll(/[`*]/g, ''));

const named = tableUnder('id', 'tier', 'checked', 'rests on', 'durable ids', 'known limits');
const tested = tableUnder('id', 'gives', 'pages', 'browser', 'switches', 'the real thing');
const rows = siteRows();

/** Every word of the claim must be among what is there. */
function isNoMore(claim: string, { inBrowser, switched }: SiteRow, of: 'browser' | 'switches') {
  const there = (of === 'browser' ? inBrowser : switched).split(', ');
  return claim === '–' || claim.split(', ').every((word) => there.includes(word));
}

describe('what the documentation says of the sites', () => {
  it('names every site in the order of the catalog, with its tier and date', () => {
    expect(named.map(([id, tier, checked]) => ({ id, tier, verifiedOn: checked }))).toEqual(
      rows.map(({ id, tier, verifiedOn }) => ({ id, tier, verifiedOn })),
    );
    for (const cells of named) expect(cells.filter((cell) => cell === '')).toEqual([]);
  });

  it('says what each gives and whether the real thing was ever read', () => {
    expect(tested.map(([id, gives, , , , real]) => ({ id, gives, real }))).toEqual(
      rows.map(({ id, gives, real }) => ({ id, gives, real })),
    );
  });

  it.each(rows.map((row, at) => [row.id, row, at] as const))(
    'claims no more tests of %s than there are',
    (_, row, at) => {
      const [, , pages = '', browser = '', switches = ''] = tested[at] ?? [];
      expect(Number(pages)).toBeGreaterThan(0);
      expect(Number(pages)).toBeLessThanOrEqual(Number(row.pages));
      expect([browser, isNoMore(browser, row, 'browser')]).toEqual([browser, true]);
      expect([switches, isNoMore(switches, row, 'switches')]).toEqual([switches, true]);
    },
  );
});
