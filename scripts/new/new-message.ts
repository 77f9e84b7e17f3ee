import {
  BadRequest,
  camelCase,
  insertAfter,
  insertBeforeEnd,
  type Scaffold,
  type ScaffoldRequest,
} from './scaffold.ts';

const types = 'lib/messages/page-messages.ts';
const contract = 'lib/messages/contract.ts';

/**
 * A message that a content script may send: its type, its schema and a test that fails until its
 * fields are named. No handler is written: the compiler asks for it where messages are answered.
 */
export function newMessage({ id, read }: ScaffoldRequest): Scaffold {
  const name = camelCase(id);
  if (new RegExp(`type: '${name}'|\\b${name}: z\\.`).test(read(types) + read(contract))) {
    throw new BadRequest(`There is a message "${name}" already: ${types}.`);
  }
  return {
    files: { [`lib/messages/${id}.test.ts`]: testFile(id, name) },
    edits: [
      { path: types, edit: (text) => addType(text, name) },
      {
        path: contract,
        edit: (text) =>
          insertBeforeEnd(
            text,
            'export const pageMessageSchemas = {',
            "} satisfies Record<PageMessage['type'], z.ZodType>;",
            schemaEntry(name),
          ),
      },
    ],
    next: [
      `name its fields in ${types} and, with caps, in ${contract}; its test fails until then`,
      'write its handler: the compiler asks for it in entrypoints/background/page-handlers.ts',
      'an answer carries no customer data: the other side is a page',
    ],
  };
}

function addType(text: string, name: string): string {
  return insertAfter(
    text,
    'export type PageMessage =',
    `  | { type: '${name}'; site: string; placeholder: string }`,
  );
}

function schemaEntry(name: string): string {
  return `  ${name}: z.strictObject({
    type: z.literal('${name}'),
    site,
    placeholder: z.string().max(80),
  }),`;
}

function testFile(id: string, name: string): string {
  return `import { expect, test } from 'vitest';
import { pageMessageSchemas } from './contract.ts';

test('${/^[aeiou]/.test(id) ? 'an' : 'a'} ${id} message is described by fields of its own', () => {
  const advice = 'replace the placeholder in contract.ts, then state here what ${name} must refuse';
  expect(Object.keys(pageMessageSchemas.${name}.shape), advice).not.toContain('placeholder');
});
`;
}
