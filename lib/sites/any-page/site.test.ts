import { expect, it } from 'vitest';
import { openHtml, readFixture } from '../../../test/contract/site-stage.ts';
import { readBuiltIn } from '../registry.ts';

it('lists what each source says of a field: links, JSON-LD, cards, vCards, then the text', () => {
  const html = readFixture('any-page', '2026-11-21-all-sources.html');
  const { sighting } = readBuiltIn('any-page', openHtml(html, 'https://mill.example/about'));
  const emails = sighting?.fields.email ?? [];
  expect(emails.map(({ value, finder }) => [value.split('@')[0], finder])).toEqual([
    ['wren', 'mailto'],
    ['otto', 'json-ld'],
    ['runa', 'h-card'],
    ['svea', 'vcard-link'],
  ]);
  const sure = emails.map(({ confidence }) => confidence);
  expect(sure).toEqual(sure.toSorted((a, b) => b - a));
  expect(sighting?.fields.textEmail?.map(({ value }) => value)).toEqual(['ylva@gran.example']);
});
