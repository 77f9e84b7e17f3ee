import { afterEach, describe, expect, test } from 'vitest';
import { recordKinds, records } from '../../lib/domain/records/registry.ts';
import { storeSchema } from '../../lib/storage/stores.ts';
import { write } from '../../lib/storage/write.ts';
import { build, buildFields } from '../builders.ts';
import { noon, openStage, type Stage, testSeed } from '../storage-stage.ts';

let stage: Stage | null = null;
afterEach(async () => {
  await stage?.db.delete();
  stage = null;
});

/** `customerId` and `[kind+value]` to the fields that they name. */
function fieldsOfIndex(index: string): string[] {
  return index.replaceAll(/[[\]&*]/g, '').split('+');
}

/** A field that came later: rows from before it lack it. */
function isOptional({ def }: { def: { type: string } }): boolean {
  return def.type === 'optional';
}

describe.each(recordKinds)('record %s', (kind) => {
  const { schema, indexes, parent, fieldNames, perKey, name, scope } = records[kind];

  test(`its schema accepts what the builder makes (seed ${testSeed})`, () => {
    for (let at = 0; at < 100; at += 1) {
      const row = build(kind, {}, testSeed + at);
      expect(schema.parse(row)).toEqual(row);
      expect(build(kind, {}, testSeed + at)).toEqual(row);
    }
  });

  test('its schema refuses keys that it does not know', () => {
    const row = build(kind);
    expect(schema.safeParse({ ...row, polluted: 1 }).success).toBe(false);
    const hostile: unknown = JSON.parse(
      `{"__proto__": {"polluted": 1}, ${JSON.stringify(row).slice(1)}`,
    );
    expect(schema.safeParse(hostile).success).toBe(false);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('its schema refuses a row without any one of its fields that was there from the start', () => {
    for (const [field, part] of Object.entries(schema.shape)) {
      if (isOptional(part)) continue;
      const { [field]: _left, ...rest } = build(kind) as Record<string, unknown>; // any record
      expect([field, schema.safeParse(rest).success]).toEqual([field, false]);
    }
  });

  test('its name, indexes, parent and merged maps name what exists', () => {
    expect(name).toBe(kind);
    const known = new Set(Object.keys(schema.shape));
    for (const index of indexes) {
      for (const field of fieldsOfIndex(index)) expect(known).toContain(field);
    }
    for (const field of perKey) expect(fieldNames).toContain(field);
    if (parent === null) return;
    expect(fieldNames).toContain(parent);
    expect(indexes).toContain(parent);
    expect(Object.keys(records)).toContain(parent.replace(/Id$/, ''));
  });

  test('its store is derived from it', () => {
    expect(storeSchema()[kind]).toBe(['id', ...indexes].join(', '));
  });

  test('it comes back from the store as it was written, with one operation if it is synced', async () => {
    stage = await openStage();
    const { db, act } = stage;
    const fields = buildFields(kind, {}, testSeed);
    const { value } = await write(db, { ...act(), action: null }, (writer) =>
      writer.create(kind, fields),
    );
    expect(await db.table(kind).get(value.id)).toEqual(value);
    expect(value).toMatchObject(fields);
    expect(value.createdAt).toBe(new Date(noon).toISOString());
    expect(await db.operations.count()).toBe(scope === 'synced' ? 1 : 0);
    expect(Object.keys(value.clocks)).toEqual(scope === 'synced' ? ['*'] : []);
  });
});
