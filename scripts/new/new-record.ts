import {
  BadRequest,
  camelCase,
  insertBeforeEnd,
  insertImport,
  pascalCase,
  type Scaffold,
  type ScaffoldRequest,
} from './scaffold.ts';

const registry = 'lib/domain/records/registry.ts';

/** A kind of record: its file, a test that fails until its fields are named, its registry lines. */
export function newRecord({ id, exists }: ScaffoldRequest): Scaffold {
  const path = `lib/domain/records/${id}.ts`;
  if (exists(path)) throw new BadRequest(`There is a record "${id}" already: ${path}.`);
  const name = camelCase(id);
  return {
    files: {
      [path]: recordFile(id, name),
      [`lib/domain/records/${id}.test.ts`]: testFile(id, name),
    },
    edits: [
      {
        path: registry,
        edit: (text) =>
          insertBeforeEnd(
            insertImport(text, `import { ${name} } from './${id}.ts';`),
            'export const records = {',
            '} as const;',
            `  ${name},`,
          ),
      },
    ],
    next: [
      `name the fields of ${path}; its test fails until then`,
      'raise storeVersion in lib/storage/stores.ts if a released version has the old stores',
      'npm run check: the contract over all records covers the new one by itself',
    ],
  };
}

function recordFile(id: string, name: string): string {
  return `import { z } from 'zod';
import { defineRecord, type RecordOf } from './define-record.ts';

/** Say in one sentence what one ${id} is and who makes it. */
export const ${name} = defineRecord({
  name: '${name}',
  scope: 'synced',
  fields: {
    placeholder: z.string().trim().min(1).max(200),
  },
  indexes: [],
});
export type ${pascalCase(id)} = RecordOf<typeof ${name}>;
`;
}

function testFile(id: string, name: string): string {
  return `import { expect, test } from 'vitest';
import { ${name} } from './${id}.ts';

test('a ${id} is described by fields of its own', () => {
  const advice = 'replace the placeholder in ${id}.ts, then state here what a ${id} must refuse';
  expect(${name}.fieldNames, advice).not.toContain('placeholder');
});
`;
}
