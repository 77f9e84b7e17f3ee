import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { records, syncedKinds } from '../../lib/domain/records/registry.ts';
import { isDigestRight } from '../../lib/storage/sentinel.ts';
import { undo } from '../../lib/storage/undo.ts';
import { write } from '../../lib/storage/write.ts';
import type { Writer } from '../../lib/storage/writer.ts';
import { buildFields } from '../builders.ts';
import { noon, openStage, type Stage } from '../storage-stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => {
  const isRight = await isDigestRight(stage.db);
  await stage.db.delete();
  if (!isRight) throw new Error('expected the digest of the rows, found another');
});

const childKinds = syncedKinds.filter((kind) => records[kind].parent === 'customerId');
const act = <T>(work: (writer: Writer) => Promise<T> | T, now = noon) =>
  write(stage.db, stage.act(now), work);
const takeBack = (group: string) => undo(stage.db, group, { now: noon, newId: stage.newId });

function createFamily(writer: Writer): CustomerId {
  const { id } = writer.create('customer', buildFields('customer'));
  for (const kind of childKinds) {
    writer.create(kind, { ...buildFields(kind), customerId: id });
  }
  return id;
}

/** Every synced row without what each write changes. */
async function contents() {
  const rows: Record<string, unknown> = {};
  for (const kind of syncedKinds) {
    for (const row of await stage.db.table(kind).toArray()) {
      const { clocks: _clocks, updatedAt: _updatedAt, ...rest } = row;
      rows[`${kind} ${row.id}`] = rest;
    }
  }
  return rows;
}

test.each(syncedKinds)(
  'a created, changed or deleted %s goes back to what it was',
  async (kind) => {
    const { value, group } = await act((writer) => writer.create(kind, buildFields(kind)));
    const created = await contents();
    const other = buildFields(kind, {}, 2);
    const changed = await act((writer) => writer.patch(kind, value.id, other));
    expect(await contents()).not.toEqual(created);
    await takeBack(changed.group);
    expect(await contents()).toEqual(created);
    const removed = await act((writer) => writer.remove(kind, value.id));
    expect((await stage.db.table(kind).get(value.id)).deletedAt).not.toBeNull();
    await takeBack(removed.group);
    expect(await contents()).toEqual(created);
    expect(await takeBack(group)).toEqual({ undone: 1, kept: 0 });
    expect((await stage.db.table(kind).get(value.id)).deletedAt).not.toBeNull();
  },
);

test('two changes of one field in the same act go back to the first value', async () => {
  const { value } = await act((writer) =>
    writer.create('customer', buildFields('customer', { company: 'one' })),
  );
  const { group } = await act(async (writer) => {
    await writer.patch('customer', value.id, { company: 'two' });
    await writer.patch('customer', value.id, { company: 'three' });
  });
  await takeBack(group);
  expect((await stage.db.customer.get(value.id))?.company).toBe('one');
});

test('acts are undone one after the other, newest first', async () => {
  const { value, group } = await act((writer) =>
    writer.create('customer', buildFields('customer', { company: 'one' })),
  );
  const rename = (company: string) =>
    act((writer) => writer.patch('customer', value.id, { company }));
  const second = await rename('two');
  const third = await rename('three');
  const company = async () => (await stage.db.customer.get(value.id))?.company;
  expect(await takeBack(third.group)).toEqual({ undone: 1, kept: 0 });
  expect(await company()).toBe('two');
  expect(await takeBack(second.group)).toEqual({ undone: 1, kept: 0 });
  expect(await company()).toBe('one');
  expect(await takeBack(group)).toEqual({ undone: 1, kept: 0 });
});

test('a field that was changed since keeps its newer value, the others go back', async () => {
  const { value } = await act((writer) =>
    writer.create('customer', buildFields('customer', { company: 'one', remark: 'one' })),
  );
  const { group } = await act((writer) =>
    writer.patch('customer', value.id, { company: 'two', remark: 'two' }),
  );
  await act((writer) => writer.patch('customer', value.id, { company: 'three' }));
  expect(await takeBack(group)).toEqual({ undone: 0, kept: 1 });
  expect(await stage.db.customer.get(value.id)).toMatchObject({ company: 'three', remark: 'one' });
});

test('a field that was absent before the act is absent after its undo', async () => {
  const { group: _group, ...plain } = buildFields('tag');
  const { value } = await act((writer) => writer.create('tag', plain));
  const { group } = await act((writer) => writer.patch('tag', value.id, { group: '行业' }));
  expect(await takeBack(group)).toEqual({ undone: 1, kept: 0 });
  expect(await stage.db.tag.get(value.id)).not.toHaveProperty('group');
});

test('a second undo of the same act does nothing', async () => {
  const { value, group } = await act((writer) => writer.create('tag', buildFields('tag')));
  await takeBack(group);
  const after = await stage.db.tag.get(value.id);
  expect(await takeBack(group)).toEqual({ undone: 0, kept: 0 });
  expect(await stage.db.tag.get(value.id)).toEqual(after);
});

test('a customer deleted with everything comes back with everything', async () => {
  const { value: id } = await act(createFamily);
  const before = await contents();
  const { group } = await act(async (writer) => {
    for (const kind of childKinds) {
      for (const row of await stage.db.table(kind).toArray()) await writer.remove(kind, row.id);
    }
    await writer.remove('customer', id);
  });
  await takeBack(group);
  expect(await contents()).toEqual(before);
});

test('what was deleted before the customer stays deleted when the customer comes back', async () => {
  const { value: id } = await act(createFamily);
  const [note] = await stage.db.interaction.toArray();
  await act((writer) => writer.remove('interaction', note?.id ?? ''));
  const { group } = await act(async (writer) => {
    await writer.remove('interaction', note?.id ?? '');
    await writer.remove('customer', id);
  }, noon + 1_000);
  await takeBack(group);
  expect((await stage.db.customer.get(id))?.deletedAt).toBeNull();
  expect((await stage.db.interaction.toArray())[0]?.deletedAt).toBe('2026-11-21T12:00:00.000Z');
});

/** What people make; an event is a rule's, and so is an open reminder with an origin. */
const byPeople = childKinds.filter((kind) => kind !== 'segmentChange');

test.each(byPeople)(
  'a customer with a newer %s is not taken away, nor any part of it',
  async (kind) => {
    const { value: id, group } = await act(createFamily);
    const before = await contents();
    // as in createFamily; fields of other kinds are absent
    type Made = { origin?: unknown; isRule?: unknown };
    const { origin: _none, isRule: _byHand, ...fields } = buildFields(kind, {}, 3) as Made;
    const newer = { ...fields, customerId: id } as never;
    const { value } = await act((writer) => writer.create(kind, newer));
    const result = await takeBack(group);
    expect(result).toEqual({ undone: 0, kept: 1 + childKinds.length });
    expect(await contents()).toMatchObject(before);
    expect((await stage.db.table(kind).get((value as { id: string }).id)).deletedAt).toBeNull();
  },
);

test('a customer whose contact point was changed since stays as a whole', async () => {
  const { group } = await act(createFamily);
  const [point] = await stage.db.contactPoint.toArray();
  await act((writer) => writer.patch('contactPoint', point?.id ?? '', { shown: 'new' }));
  const before = await contents();
  expect((await takeBack(group)).undone).toBe(0);
  expect(await contents()).toEqual(before);
});

test('a tag that another customer got since is not taken away', async () => {
  const { value: tag, group } = await act((writer) => writer.create('tag', buildFields('tag')));
  await act((writer) =>
    writer.create('tagging', { ...buildFields('tagging', { isRule: false }), tagId: tag.id }),
  );
  expect(await takeBack(group)).toEqual({ undone: 0, kept: 1 });
});

test('an act of several large transactions is taken back at once', async () => {
  const group = stage.newId();
  for (let batch = 0; batch < 3; batch += 1) {
    await write(stage.db, { ...stage.act(), group }, (writer) => {
      for (let at = 0; at < 100; at += 1) createFamily(writer);
    });
  }
  const entry = await stage.db.undoEntry.get(group as never); // the group is its id
  expect(entry?.changes).toBe(300 * (1 + childKinds.length));
  expect(await takeBack(group)).toEqual({ undone: 300 * (1 + childKinds.length), kept: 0 });
});
