import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordKinds, records } from '../../lib/domain/records/registry.ts';
import { siteIds } from '../../lib/sites/catalog.ts';
import { codeFolders, shippedFolders, sourceFiles } from './source-files.ts';

const root = join(import.meta.dirname, '../..');
const code = sourceFiles(codeFolders, /\.tsx?$/);
const shipped = sourceFiles(shippedFolders, /\.tsx?$/).filter(({ path }) => !/\.test\./.test(path));

const isExempt = (path: string): boolean =>
  /\.test\.tsx?$|\.table\.ts$|\/fixtures\/|^lib\/texts\//.test(path);

function offenders(pattern: RegExp, allowed: readonly RegExp[] = []): string[] {
  return shipped
    .filter(({ path, text }) => pattern.test(text) && !allowed.some((ok) => ok.test(path)))
    .map(({ path }) => path);
}

describe('the house', () => {
  it('keeps every source file within 250 lines', () => {
    const long = code
      .filter(({ path, text }) => !isExempt(path) && text.split('\n').length > 251)
      .map(({ path }) => path);
    expect(long, 'split these by what they are about').toEqual([]);
  });

  it('has no place without an owner', () => {
    const nameless = /(^|\/)(utils?|helpers?|common|misc|manager|data|info)(\/|\.tsx?$)/;
    // A site's folder owns the data of that site, and nothing else can stand in there.
    const isOwned = (path: string) => /^lib\/sites\/[a-z0-9-]+\/data\.ts$/.test(path);
    const places = code.map(({ path }) => path).filter((path) => !isOwned(path));
    expect(places.filter((path) => nameless.test(path))).toEqual([]);
  });

  it('names files in kebab-case', () => {
    const odd = code.filter(
      ({ path }) => !/^[a-z0-9./-]+$/.test(path.replace('.zh-CN.', '.zh-cn.')),
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it('never turns text into markup or code', () => {
    const markup =
      /\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function\(|createContextualFragment|\bsetHTMLUnsafe\b/;
    expect(offenders(markup)).toEqual([]);
  });

  it('talks to no network', () => {
    const network = /\bfetch\(|XMLHttpRequest|\bWebSocket\(|sendBeacon|EventSource\(/;
    expect(offenders(network)).toEqual([]);
  });

  it('touches a page only through the kit', () => {
    const dom =
      /\bdocument\.|\.querySelector(All)?\(|\.innerText\b|\.textContent\b|\.getAttribute\(/;
    const sites = offenders(dom, [/\/fixtures\//, /^lib\/sites\/kit\//]);
    expect(sites.filter((path) => path.startsWith('lib/sites/'))).toEqual([]);
  });

  it('listens to no message of a page', () => {
    const listening = /addEventListener\(\s*['"]message['"]|onMessageExternal|onConnectExternal/;
    const inPages = /^(lib\/(sites|messages)|entrypoints\/detector)\//;
    expect(offenders(listening).filter((path) => inPages.test(path))).toEqual([]);
    expect(offenders(/onMessageExternal|onConnectExternal/)).toEqual([]);
  });

  it('uses no styles that the content security policy would refuse', () => {
    expect(offenders(/<style[\s>]/, [])).toEqual([]);
  });

  it('leaves no TODO without a date', () => {
    const undated = code.filter(({ text }) => /\bTODO\b(?! \[\d{4}-\d{2}-\d{2}\])/.test(text));
    const others = undated.filter(({ path }) => !path.startsWith('test/architecture/'));
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  it('skips and focuses no test', () => {
    const focused = /\b(it|test|describe)\.(skip|only|todo)\b|expect\(true\)\.toBe\(true\)/;
    const tests = code.filter(({ path }) => /\.test\.tsx?$/.test(path));
    const found = tests.filter(
      ({ path, text }) => !path.startsWith('test/architecture/') && focused.test(text),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it('has both languages of every room of texts', () => {
    const files = readdirSync(join(root, 'lib/texts'));
    const rooms = files.filter((file) => file.endsWith('.zh-CN.ts'));
    expect(rooms.length).toBeGreaterThan(0);
    for (const room of rooms) expect(files).toContain(room.replace('.zh-CN.ts', '.en.ts'));
  });

  it('registers every site folder, each with at least two dated fixtures', () => {
    const folders = readdirSync(join(root, 'lib/sites'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'kit')
      .map((entry) => entry.name);
    expect(folders.sort()).toEqual([...siteIds].sort());
    for (const folder of folders) {
      const fixtures = readdirSync(join(root, 'lib/sites', folder, 'fixtures'));
      const dated = fixtures.filter((file) => /^\d{4}-\d{2}-\d{2}-.+\.html$/.test(file));
      expect([folder, dated.length >= 2]).toEqual([folder, true]);
    }
  });

  it('registers every record file under its own name', () => {
    const files = readdirSync(join(root, 'lib/domain/records'))
      .filter((file) => !/^(define-record|registry)\.ts$|\.test\.ts$/.test(file))
      .map((file) =>
        file.replace('.ts', '').replace(/-([a-z])/g, (_, c: string) => c.toUpperCase()),
      );
    expect(files.sort()).toEqual([...recordKinds].sort());
    for (const kind of recordKinds) expect(records[kind].name).toBe(kind);
  });

  it('has a reason written down for every permission', () => {
    expect(existsSync(join(root, 'docs/permissions.md'))).toBe(true);
  });
});
