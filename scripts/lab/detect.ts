import { JSDOM, VirtualConsole } from 'jsdom';
import { normaliseSighting } from '../../lib/domain/identity/normalise-sighting.ts';
import { isSiteId } from '../../lib/sites/catalog.ts';
import { data as tableData } from '../../lib/sites/html-table/data.ts';
import { readTable } from '../../lib/sites/html-table/table-model.ts';
import { openBudget } from '../../lib/sites/kit/budget.ts';
import { type Look, openPage } from '../../lib/sites/kit/read-page.ts';
import { chooseSite, readBuiltIn } from '../../lib/sites/registry.ts';
import { BadInput } from './bad-input.ts';
import { readText } from './read-file.ts';
import { oneOf, readWords } from './read-words.ts';

const options = {
  url: { type: 'string' },
  lang: { type: 'string', default: 'zh' },
  frame: { type: 'string', default: 'top' },
  table: { type: 'boolean', default: false },
} as const;

/** `detect FILE.html --url URL`: what the content script would see on this page. */
export const detect = {
  name: 'detect',
  usage: 'detect FILE.html --url URL [--table]: what the adapters read in a saved page',
  async run(words: readonly string[]): Promise<unknown> {
    const { values, positionals } = readWords(words, options);
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) {
      throw new BadInput(
        'bad-arguments',
        'Expected exactly one HTML file: detect FILE.html --url URL.',
      );
    }
    const url = readUrl(values.url);
    oneOf('lang', values.lang, ['zh', 'en']);
    const top = oneOf('frame', values.frame, ['top', 'child']) === 'top';
    const look = openFile(await readText(path), url, top);
    return values.table ? tableOf(look) : sightingOf(look);
  },
};

function readUrl(text: string | undefined): URL {
  const url = text !== undefined && URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new BadInput(
    'bad-url',
    `Expected --url with an http or https address, found ${JSON.stringify(text ?? '')}.`,
  );
}

/** Scripts of the file are not run and nothing is loaded. */
function openFile(html: string, url: URL, top: boolean): Look {
  const { window } = new JSDOM(html, { url: url.href, virtualConsole: new VirtualConsole() });
  return {
    win: window,
    url,
    frame: { top, name: top ? '' : 'child' },
    budget: openBudget(() => 0),
  };
}

function tableOf(look: Look): unknown {
  return (
    readTable(
      openPage(
        look,
        openBudget(() => 0),
      ),
      tableData.css,
    ) ?? { header: [], rows: [] }
  );
}

const nothing = {
  site: null,
  kind: 'page',
  isGroup: null,
  sessionKey: null,
  fields: {},
  messages: [],
  misses: [],
};

function sightingOf(look: Look): unknown {
  const site = chooseSite(
    openPage(
      look,
      openBudget(() => 0),
    ),
  );
  const id = site?.about.id;
  const sighting = id !== undefined && isSiteId(id) ? readBuiltIn(id, look).sighting : null;
  return sighting ? normaliseSighting(sighting) : nothing;
}
