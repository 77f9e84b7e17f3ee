import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const binary = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const rules = join(root, '.dependency-cruiser.cjs');

type Cruise = { summary: { totalCruised: number; violations: { rule: { name: string } }[] } };

/** A tiny house with a wrong import planted in it, so that a guard which sees nothing is noticed. */
function violationsIn(files: Record<string, string>): string[] {
  const house = mkdtempSync(join(tmpdir(), 'planted-'));
  try {
    const all = { 'tsconfig.json': '{}', ...files };
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      writeFileSync(join(house, path), text);
    }
    const parts = [binary, '--config', rules, '--output-type', 'json', 'lib', 'components'];
    const result = spawnSync(process.execPath, parts, { cwd: house, encoding: 'utf8' });
    const { summary } = JSON.parse(result.stdout) as Cruise; // the tool's own format
    expect(summary.totalCruised).toBeGreaterThan(1);
    return summary.violations.map(({ rule }) => rule.name);
  } finally {
    rmSync(house, { recursive: true });
  }
}

const storage = { 'lib/storage/rows.ts': 'export const rows = 1;\n' };
const library = {
  'node_modules/zod/package.json': '{"name":"zod","main":"index.js"}',
  'node_modules/zod/index.js': 'exports.z = 1;\n',
  'lib/domain/schema.ts': "import { z } from 'zod';\nexport const schema = z;\n",
};
const component = { 'components/card.tsx': 'export const card = 1;\n' };

describe('the guard of the floors', () => {
  it('sees a domain that reaches up to storage', () => {
    const planted = "import { rows } from '../storage/rows.ts';\nexport const sum = rows;\n";
    const found = violationsIn({ ...storage, ...component, 'lib/domain/sum.ts': planted });
    expect(found).toContain('floor-domain');
  });

  it('sees a site that brings a schema library into the page', () => {
    const planted =
      "import { schema } from '../../domain/schema.ts';\nexport const site = schema;\n";
    const found = violationsIn({ ...library, ...component, 'lib/sites/mail/site.ts': planted });
    expect(found).toContain('content-script-is-thin');
  });

  it('sees a component that reads the database itself', () => {
    const planted = "import { rows } from '../lib/storage/rows.ts';\nexport const list = rows;\n";
    const found = violationsIn({ ...storage, 'components/list.tsx': planted });
    expect(found).toContain('floor-components');
  });

  it('sees a circle', () => {
    const one = "import { two } from './two.ts';\nexport const one = two;\n";
    const two = "import { one } from './one.ts';\nexport const two = one;\n";
    const found = violationsIn({
      ...component,
      'lib/domain/one.ts': one,
      'lib/domain/two.ts': two,
    });
    expect(found).toContain('no-cycles');
  });
});
