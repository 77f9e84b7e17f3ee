import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDatabase, type ZhikeDatabase } from '../../lib/storage/database.ts';
import { openDatabase } from '../../lib/storage/open.ts';
import { isDigestRight, writeSentinel } from '../../lib/storage/sentinel.ts';
import { undo } from '../../lib/storage/undo.ts';
import { write } from '../../lib/storage/write.ts';
import { buildFields } from '../builders.ts';
import { noon, openStage, testSeed } from '../storage-stage.ts';

type Row = { name: string; hue: number; isDeleted: boolean };
type Step = {
  window: number;
  what: 'create' | 'rename' | 'hue' | 'remove' | 'undo' | 'fail';
  pick: number;
};

const steps = fc.array(
  fc.record({
    window: fc.nat(2),
    what: fc.constantFrom<Step['what']>('create', 'rename', 'hue', 'remove', 'undo', 'fail'),
    pick: fc.nat(1_000),
  }),
  { minLength: 1, maxLength: 60 },
);

/** The plain model: rows as they should be, and for each act the rows as they were before it. */
class Model {
  readonly rows = new Map<string, Row>();
  readonly acts: { group: string; before: Map<string, Row> }[] = [];
  pickId(pick: number): string | undefined {
    const ids = [...this.rows.keys()];
    return ids[pick % Math.max(ids.length, 1)];
  }
  did(group: string, id: string, row: Row) {
    this.acts.push({ group, before: structuredClone(this.rows) });
    this.rows.set(id, row);
  }
}

async function takeStep(
  db: ZhikeDatabase,
  model: Model,
  { what, pick }: Step,
  newId: () => string,
) {
  const options = { action: 'tag' as const, subject: '', now: noon + (pick % 7) - 3, newId };
  if (what === 'undo') {
    const act = model.acts.pop();
    if (!act) return;
    await undo(db, act.group, { now: noon, newId });
    for (const [id, row] of model.rows) {
      model.rows.set(id, act.before.get(id) ?? { ...row, isDeleted: true });
    }
    return;
  }
  const id = model.pickId(pick);
  if (what === 'create' || id === undefined) {
    const fields = { ...buildFields('tag'), name: `tag ${pick}`, hue: pick % 8 };
    const { value, group } = await write(db, options, (writer) => writer.create('tag', fields));
    model.did(group, value.id, { name: fields.name, hue: fields.hue, isDeleted: false });
    return;
  }
  const row = model.rows.get(id);
  if (!row) return;
  if (what === 'fail') {
    const failing = write(db, options, async (writer) => {
      await writer.patch('tag', id, { name: 'never' });
      throw new Error('changed our mind');
    });
    const isStored = await failing.then(
      () => true,
      () => false,
    );
    if (isStored) throw new Error('expected the write to fail');
    return;
  }
  const wanted: Row = { ...row };
  if (what === 'rename') wanted.name = `renamed ${pick}`;
  if (what === 'hue') wanted.hue = pick % 8;
  if (what === 'remove') wanted.isDeleted = true;
  if (JSON.stringify(wanted) === JSON.stringify(row)) return;
  const { group } = await write(db, options, async (writer) => {
    if (what === 'remove') await writer.remove('tag', id);
    else await writer.patch('tag', id, { name: wanted.name, hue: wanted.hue });
  });
  model.did(group, id, wanted);
}

async function storedRows(db: ZhikeDatabase): Promise<[string, Row][]> {
  const rows = await db.tag.toArray();
  return rows.map((row) => [
    row.id,
    { name: row.name, hue: row.hue, isDeleted: row.deletedAt !== null },
  ]);
}

test('three windows with random acts and undos hold what a plain model holds', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (row) => {
      const { db, values, newId, name } = await openStage();
      const others = [createDatabase(name), createDatabase(name)];
      for (const other of others) await other.open();
      const windows = [db, ...others];
      const model = new Model();
      for (const step of row) await takeStep(windows[step.window] ?? db, model, step, newId);
      expect(new Map(await storedRows(db))).toEqual(model.rows);
      expect(await isDigestRight(db)).toBe(true);
      await writeSentinel(db, values);
      for (const window of windows) window.close();
      const reopened = await openDatabase({ values, newId, name });
      expect(reopened.state).toBe('ready');
      await reopened.db.delete();
    }),
    { seed: testSeed, numRuns: 60 },
  );
});

test('random acts in three windows at once lose nothing and count right', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (row) => {
      const { db, newId, name } = await openStage();
      const others = [createDatabase(name), createDatabase(name)];
      for (const other of others) await other.open();
      const windows = [db, ...others];
      const wanted: string[] = [];
      const acts = row.map(({ window, pick }, at) => {
        wanted.push(`tag ${at}`);
        const options = { action: 'tag' as const, subject: '', now: noon + (pick % 7), newId };
        return write(windows[window] ?? db, options, (writer) =>
          writer.create('tag', { ...buildFields('tag'), name: `tag ${at}` }),
        );
      });
      await Promise.all(acts);
      const names = (await db.tag.toArray()).map((tag) => tag.name);
      expect(names.toSorted()).toEqual(wanted.toSorted());
      expect(await db.operations.count()).toBe(row.length);
      expect(await db.meta.get('counters')).toMatchObject({ value: { lastOp: row.length } });
      expect(await isDigestRight(db)).toBe(true);
      for (const window of others) window.close();
      await db.delete();
    }),
    { seed: testSeed, numRuns: 30 },
  );
});
