import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkId, insertAfter, insertImport, property } from './scaffold.ts';
import { writeScaffold } from './write-scaffold.ts';

const root = path.resolve(import.meta.dirname, '../..');
const today = '2026-02-03';

/** A copy of what the scaffolds touch and of all that it imports. */
function copyOfHouse(): string {
  const house = mkdtempSync(path.join(tmpdir(), 'scaffold-'));
  for (const folder of ['lib', 'entrypoints/background', 'components/boot', 'test/contract']) {
    cpSync(path.join(root, folder), path.join(house, folder), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'), 'junction');
  const shared = JSON.parse(readFileSync(path.join(root, 'tsconfig.json'), 'utf8')) as object; // our own file
  const { compilerOptions } = { compilerOptions: {}, ...shared };
  const more = { target: 'ESNext', module: 'ESNext', moduleResolution: 'Bundler', noEmit: true };
  const files = [
    'lib/sites/registry.ts',
    'lib/domain/records/registry.ts',
    'entrypoints/background/page-handlers.ts',
    'test/contract/site-fixtures.ts',
  ];
  writeFileSync(
    path.join(house, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: { ...compilerOptions, ...more },
      files,
      include: ['lib/sites/*/fixtures/expected.ts', 'lib/**/visit-plan.test.ts'],
    }),
  );
  return house;
}

function run(house: string, tool: string, ...words: string[]): string {
  const program = path.join(root, 'node_modules', tool);
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: house,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return stdout + stderr;
}

describe('a scaffold', () => {
  let house: string;
  let complaints: string;
  let tested: string;
  let looked: string;
  const read = (file: string) => readFileSync(path.join(house, file), 'utf8');
  const complaintsAbout = (file: string) =>
    complaints.split('\n').filter((line) => line.startsWith(file));

  beforeAll(() => {
    house = copyOfHouse();
    for (const kind of ['site', 'record', 'message']) {
      writeScaffold(house, [kind, 'visit-plan'], today);
    }
    complaints = run(house, 'typescript/bin/tsc6', '--noEmit', '--pretty', 'false');
    tested = run(house, 'vitest/vitest.mjs', 'run', '--root', house, 'visit-plan');
    const contract = ['test/contract/sites.test.ts', '-t', 'the site visit-plan'];
    looked = run(house, 'vitest/vitest.mjs', 'run', '--root', house, ...contract);
  }, 120_000);
  afterAll(() => rmSync(house, { recursive: true }));

  it('of a site stands in the catalog and in every table of sites, and compiles', () => {
    expect(read('lib/sites/catalog.ts')).toContain(
      "import { about as visitPlan } from './visit-plan/about.ts';",
    );
    expect(read('lib/sites/catalog.ts')).toContain("\n  'visit-plan',\n");
    for (const table of ['lib/sites/registry.ts', 'test/contract/site-fixtures.ts']) {
      expect(read(table)).toContain("\n  'visit-plan': visitPlan,\n");
      expect(complaintsAbout(table)).toEqual([]);
    }
    expect(complaintsAbout('lib/sites/visit-plan/')).toEqual([]);
  });

  it('of a site brings two dated fixtures, known and nobody', () => {
    const folder = 'lib/sites/visit-plan/fixtures';
    expect(read(`${folder}/expected.ts`)).toContain(`${today}-known.html`);
    for (const page of ['known', 'nobody']) {
      expect(existsSync(path.join(house, folder, `${today}-${page}.html`))).toBe(true);
    }
  });

  it('of a site fails its contract until its finders are taught', () => {
    expect(looked).toMatch(/\+\s+"name": null/);
    expect(looked).toMatch(/Tests .*failed/);
  });

  it('of a record stands in the registry and compiles, and its test says what to do', () => {
    expect(read('lib/domain/records/registry.ts')).toContain('\n  visitPlan,\n} as const;');
    expect(complaintsAbout('lib/domain/')).toEqual([]);
    expect(tested).toContain('replace the placeholder in visit-plan.ts');
  });

  it('of a message makes the compiler ask for its handler, and its test says what to do', () => {
    const asked = complaintsAbout('entrypoints/background/page-handlers.ts');
    expect(asked.join('\n')).toContain("'visitPlan' is missing");
    expect(complaintsAbout('lib/messages/')).toEqual([]);
    expect(tested).toContain('replace the placeholder in contract.ts');
  });

  it.each(['site', 'record', 'message'])('of a %s refuses an id that is taken', (kind) => {
    const before = read('lib/sites/catalog.ts');
    expect(() => writeScaffold(house, [kind, 'visit-plan'], today)).toThrow(/already/);
    expect(read('lib/sites/catalog.ts')).toBe(before);
  });

  it('refuses a kind that it does not know, in one sentence', () => {
    expect(() => writeScaffold(house, ['chart', 'cohort'], today)).toThrow(
      'Expected: npm run new site|record|message|segment|trigger <id>. Found: "chart cohort".',
    );
    expect(() => writeScaffold(house, ['site'], today)).toThrow(/Expected: npm run new/);
    expect(() => writeScaffold(house, ['constructor', 'x'], today)).toThrow(
      /Expected: npm run new/,
    );
  });
});

describe('an id', () => {
  it.each([
    '',
    'Visit',
    'visit_plan',
    'visit--plan',
    '-visit',
    '9gag',
    '../visit',
    'a'.repeat(41),
    '访客',
  ])('"%s" is refused because it is not in kebab-case', (id) =>
    expect(() => checkId(id)).toThrow(/kebab-case/),
  );

  it.each(['class', 'utils', 'kit', 'delete'])('"%s" is refused because it names nothing', (id) =>
    expect(() => checkId(id)).toThrow(/names nothing of the business/),
  );

  it.each(['visit', 'visit-plan', 'qq-mail', 'web3-chat'])('"%s" is fine', (id) =>
    expect(() => checkId(id)).not.toThrow(),
  );
});

describe('a line written into a file', () => {
  it('is an import where the formatter keeps it', () => {
    const text = "import { a } from './a.ts';\nimport { c } from './c.ts';\n\ncode();\n";
    expect(insertImport(text, "import { b } from './b.ts';").split('\n')[1]).toContain('./b.ts');
    expect(insertImport(text, "import { d } from './d.ts';").split('\n')[2]).toContain('./d.ts');
  });

  it('is written as the formatter writes a property', () => {
    expect(property('gmail', 'gmail')).toBe('gmail,');
    expect(property('qq-mail', 'qqMail')).toBe("'qq-mail': qqMail,");
  });

  it('is refused when its place is gone, naming both', () => {
    expect(() => insertAfter('nothing here\n', 'const list = [', "  'x',")).toThrow(
      'Expected a line "const list = ["',
    );
  });
});
