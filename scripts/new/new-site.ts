import {
  BadRequest,
  camelCase,
  insertAfter,
  insertImport,
  property,
  type Scaffold,
  type ScaffoldRequest,
} from './scaffold.ts';
import {
  aboutFile,
  dataFile,
  expectedFile,
  knownPage,
  nobodyPage,
  siteFile,
} from './site-files.ts';

const catalog = 'lib/sites/catalog.ts';
const registry = 'lib/sites/registry.ts';
const builtIn = 'lib/sites/built-in-data.ts';
const fixtures = 'test/contract/site-fixtures.ts';

/** A site: its folder with two dated fixtures whose expectations fail, and its registry lines. */
export function newSite({ id, today, exists }: ScaffoldRequest): Scaffold {
  const folder = `lib/sites/${id}`;
  if (exists(folder)) throw new BadRequest(`There is a site "${id}" already: ${folder}.`);
  return {
    files: {
      [`${folder}/about.ts`]: aboutFile(id, today),
      [`${folder}/data.ts`]: dataFile(today),
      [`${folder}/site.ts`]: siteFile(),
      [`${folder}/fixtures/expected.ts`]: expectedFile(id, today),
      [`${folder}/fixtures/${today}-known.html`]: knownPage(),
      [`${folder}/fixtures/${today}-nobody.html`]: nobodyPage(),
    },
    edits: [
      { path: catalog, edit: (text) => addToCatalog(text, id) },
      { path: registry, edit: (text) => addTo(text, 'const siteById', id, importLine('site', id)) },
      { path: builtIn, edit: (text) => addTo(text, 'const dataById', id, importLine('data', id)) },
      {
        path: fixtures,
        edit: (text) => addTo(text, 'export const fixturesOf', id, fixturesLine(id)),
      },
    ],
    next: [
      `state name, origins and evidence in ${folder}/about.ts`,
      `put pages of your own making into ${folder}/fixtures (invented people only) and say in expected.ts what must be read`,
      `teach ${folder}/data.ts until the contract over all sites is green`,
      'npm run lab -- detect PAGE.html --url ADDRESS shows what is read',
    ],
  };
}

function addToCatalog(text: string, id: string): string {
  // First: the most specific site is asked before those of any host.
  const listed = insertAfter(text, 'export const siteIds = [', `  '${id}',`);
  return addTo(listed, 'const aboutById', id, importLine('about', id));
}

/** Imports a part of the site and puts it into the table that begins with `table`. */
function addTo(text: string, table: string, id: string, line: string): string {
  return insertAfter(insertImport(text, line), table, `  ${property(id, camelCase(id))}`);
}

function importLine(what: 'about' | 'data' | 'site', id: string): string {
  return `import { ${what} as ${camelCase(id)} } from './${id}/${what}.ts';`;
}

function fixturesLine(id: string): string {
  return `import { expected as ${camelCase(id)} } from '../../lib/sites/${id}/fixtures/expected.ts';`;
}
