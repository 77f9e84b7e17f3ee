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

/** A site: its folder with two dated fixtures whose expectations fail, and its registry lines. */
export function newSite({ id, today, exists }: ScaffoldRequest): Scaffold {
  const folder = `lib/sites/${id}`;
  if (exists(folder)) throw new BadRequest(`There is a site "${id}" already: ${folder}.`);
  const name = camelCase(id);
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
      { path: catalog, edit: (text) => addToCatalog(text, id, name) },
      { path: registry, edit: (text) => addToRegistry(text, id, name) },
      { path: builtIn, edit: (text) => addToData(text, id, name) },
    ],
    next: [
      `state name, origins and evidence in ${folder}/about.ts`,
      `put pages of your own making into ${folder}/fixtures (invented people only) and say in expected.ts what must be read`,
      `teach ${folder}/data.ts until the contract over all sites is green`,
      'npm run lab -- detect PAGE.html --url ADDRESS shows what is read',
    ],
  };
}

function addToCatalog(text: string, id: string, name: string): string {
  const imported = insertImport(text, importLine('about', id, name));
  // First: the most specific site is asked before those of any host.
  const listed = insertAfter(imported, 'export const siteIds = [', `  '${id}',`);
  return insertAfter(listed, 'const aboutById', `  ${property(id, name)}`);
}

function addToRegistry(text: string, id: string, name: string): string {
  const imported = insertImport(text, importLine('site', id, name));
  return insertAfter(imported, 'const siteById', `  ${property(id, name)}`);
}

function addToData(text: string, id: string, name: string): string {
  const imported = insertImport(text, importLine('data', id, name));
  return insertAfter(imported, 'const dataById', `  ${property(id, name)}`);
}

function importLine(what: 'about' | 'data' | 'site', id: string, name: string): string {
  return `import { ${what} as ${name} } from './${id}/${what}.ts';`;
}
