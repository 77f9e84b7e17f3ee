/** Floors and rooms of docs/architecture.md. Arrows point down only. */
const floors = {
  domain: [],
  texts: [],
  sync: ['domain'],
  sites: ['domain'],
  platform: ['domain'],
  storage: ['domain', 'sync', 'platform'],
  messages: ['domain', 'platform'],
  services: ['domain', 'sync', 'storage', 'platform', 'messages', 'texts', 'sites'],
  // sites: the catalog and address rules only, see services-know-only-the-catalog
  queries: ['domain', 'services', 'storage', 'platform'],
};
const rules = Object.entries(floors).map(([floor, below]) => ({
  name: `floor-${floor}`,
  comment: `lib/${floor} may import ${below.length ? below.join(', ') : 'nothing of ours'} only`,
  severity: 'error',
  from: { path: `^lib/${floor}/`, pathNot: '\\.test\\.tsx?$' },
  to: {
    path: '^(lib|components|entrypoints|server|scripts|test)/',
    pathNot: [floor, ...below].map((name) => `^lib/${name}/`),
  },
}));
module.exports = {
  forbidden: [
    ...rules,
    {
      name: 'floor-components',
      severity: 'error',
      comment: 'components read through lib/queries and lib/services, never storage or entrypoints',
      from: { path: '^components/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(lib/(storage|messages|sites)|entrypoints|scripts|test|server)/' },
    },
    {
      name: 'content-script-is-thin',
      severity: 'error',
      comment:
        'nothing reachable from a content script may be storage, services, queries, zod or React',
      from: { path: '^lib/sites/' },
      to: {
        path: '^(lib/(storage|services|queries)|node_modules/(zod|react|dexie|libphonenumber-js))',
        reachable: true,
      },
    },
    {
      name: 'content-entry-is-thin',
      severity: 'error',
      from: {
        path: '^(lib/messages/(from-page|in-page|page-messages|picker-channel)\\.ts|entrypoints/detector/|entrypoints/picker\\.content\\.ts)',
      },
      to: {
        path: '^(lib/(storage|services|queries)|node_modules/(zod|react|dexie|libphonenumber-js))',
        reachable: true,
      },
    },
    {
      name: 'dexie-lives-in-storage',
      severity: 'error',
      from: {
        path: '^(lib|components|entrypoints)/',
        pathNot: '^lib/(storage|queries)/|\\.test\\.tsx?$',
      },
      to: { path: '^node_modules/dexie' },
    },
    {
      name: 'rooms-do-not-mix-sites',
      severity: 'error',
      from: { path: '^lib/sites/([^/]+)/' },
      to: { path: '^lib/sites/([^/]+)/', pathNot: ['^lib/sites/$1/', '^lib/sites/kit/'] },
    },
    {
      name: 'services-know-only-the-catalog',
      severity: 'error',
      comment: 'services may know what sites there are, not the code that reads pages',
      from: { path: '^lib/services/' },
      to: {
        path: '^lib/sites/',
        pathNot: '^lib/sites/(catalog|built-in-data|kit/(site|keep-address))\\.ts$',
      },
    },
    {
      name: 'content-script-without-data',
      severity: 'error',
      comment: 'what reads a page is handed its data; it may know the shape of it only',
      from: { path: '^lib/sites/[^/]+/', pathNot: '/fixtures/|\\.test\\.ts$' },
      to: { path: '^lib/sites/[^/]+/data\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^(lib|components)/', pathNot: '\\.(test|d)\\.tsx?$|fixtures' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.output|\\.wxt|\\.demo)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
    },
  },
};
