import { Dexie } from 'dexie';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { build, buildFields, seeded } from '../../test/builders.ts';
import { noon, openStage, type Stage, testSeed } from '../../test/storage-stage.ts';
import { type RecordKind, recordKinds, records, syncedKinds } from '../domain/records/registry.ts';
import { openDatabase } from '../storage/open.ts';
import { isDigestRight } from '../storage/sentinel.ts';
import { write } from '../storage/write.ts';
import { exportAll, readableRows } from './backup.ts';
import { backupKinds, chainDigest, linesPerPiece, maxBackupBytes } from './backup-format.ts';
import { RestoreError, type RestoreOptions, readBackupHeader, restore } from './restore.ts';

let source: Stage;
let target: Stage;
beforeEach(async () => {
  source = await openStage();
  target = await openStage();
});
afterEach(async () => {
  await source.db.delete();
  await target.db.delete();
});

const fill = (stage: Stage, count: number, seed = 1) =>
  write(stage.db, stage.act(), (writer) => {
    for (const kind of backupKinds) {
      for (let at = 0; at < count; at += 1) writer.create(kind, buildFields(kind, {}, seed + at));
    }
  });
const exported = (stage: Stage) => exportAll(stage.db, { now: noon });
const into = (stage: Stage, file: Blob, options: Partial<RestoreOptions> = {}) =>
  restore(stage.db, file, { values: stage.values, now: noon, newId: stage.newId, ...options });

async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof RestoreError ? error.code : String(error);
}

async function dump(stage: Stage) {
  const rows = await Promise.all(stage.db.tables.map((table) => table.toArray()));
  return Object.fromEntries(stage.db.tables.map((table, at) => [table.name, rows[at]]));
}

/** A file of these lines with a digest as right as anyone can compute it. */
async function sign(lines: readonly string[]): Promise<Blob> {
  const [header = '', ...rows] = lines;
  let digest = await chainDigest('', `${header}\n`);
  for (let at = 0; at < rows.length; at += linesPerPiece) {
    const piece = rows.slice(at, at + linesPerPiece);
    digest = await chainDigest(digest, piece.map((row) => `${row}\n`).join(''));
  }
  return new Blob([[...lines, `],"digest":"${digest}"}`, ''].join('\n')]);
}

/** Lines of a file without its trailer. */
const linesOf = async (file: Blob) => (await file.text()).split('\n').slice(0, -2);

describe('a backup', () => {
  test('restores every row of every kind, in another profile', async () => {
    await fill(source, 3);
    await source.db.unknown.put({
      kind: 'quote',
      id: 'q1',
      row: { id: 'q1', sum: [1, { a: null }] },
    });
    const { counts } = await into(target, await exported(source));
    for (const kind of syncedKinds) {
      expect(await target.db.table(kind).toArray()).toEqual(await source.db.table(kind).toArray());
    }
    expect(await target.db.unknown.toArray()).toEqual(await source.db.unknown.toArray());
    expect(await target.db.draft.toArray()).toEqual(await source.db.draft.toArray());
    expect(counts).toMatchObject({ customer: 3, quote: 1, draft: 3 });
    expect(await isDigestRight(target.db)).toBe(true);
    expect(await (await exported(target)).text()).toContain('"quote":1');
  });

  test('is one JSON document that any tool reads', async () => {
    await fill(source, 2);
    const read: unknown = JSON.parse(await (await exported(source)).text());
    expect(read).toMatchObject({
      header: { format: 'zhike', version: 1, counts: { customer: 2 }, lost: [] },
      rows: expect.arrayContaining([['customer', expect.objectContaining({ deletedAt: null })]]),
    });
  });

  test('of an empty profile restores to an empty profile', async () => {
    expect(await into(target, await exported(source))).toEqual({ counts: {} });
    expect(JSON.parse(await (await exported(source)).text())).toMatchObject({ rows: [] });
  });

  test('tells what it holds before it is restored', async () => {
    await fill(source, 2);
    const header = await readBackupHeader(await exported(source));
    expect(header).toMatchObject({ exportedAt: '2026-11-21T12:00:00.000Z', counts: { tag: 2 } });
  });

  test('of more rows than one piece comes back whole', async () => {
    await fill(source, 130);
    const seen: number[] = [];
    const file = await exported(source);
    await into(target, file, { onProgress: ({ done, total }) => seen.push(done / total) });
    expect(await target.db.interaction.count()).toBe(130);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });

  test('keeps deleted rows deleted, and stops on request', async () => {
    await fill(source, 60);
    const [first] = await source.db.customer.toArray();
    await write(source.db, source.act(), (writer) => writer.remove('customer', first?.id ?? ''));
    const file = await exported(source);
    const stopped = AbortSignal.abort();
    await expect(exportAll(source.db, { now: noon, signal: stopped })).rejects.toThrow('aborted');
    expect(await codeOf(into(target, file, { signal: stopped }))).toBe('cancelled');
    await into(target, file);
    expect((await target.db.customer.get(first?.id ?? ''))?.deletedAt).not.toBeNull();
  });
});

describe('after a restore', () => {
  test('the database has a new epoch and device, opens as ready and can be written', async () => {
    await fill(source, 2);
    const epoch = await target.db.meta.get('epoch');
    await into(target, await exported(source));
    expect(await target.db.meta.get('epoch')).not.toEqual(epoch);
    const { value } = await write(target.db, target.act(0), (writer) =>
      writer.create('tag', buildFields('tag')),
    );
    const clocks = await source.db.operations.toCollection().primaryKeys();
    expect((value.clocks['*'] ?? '') > (clocks.at(-1) ?? '')).toBe(true);
    target.db.close();
    const { values, newId, name } = target;
    const opened = await openDatabase({ values, newId, name });
    expect(opened.state).toBe('ready');
    target.db = opened.db;
  });

  test('a crash before the sentinel was written is not taken for a loss', async () => {
    await fill(source, 2);
    const before = structuredClone(target.values.stored.get('sentinel'));
    await into(target, await exported(source));
    target.values.stored.set('sentinel', before);
    target.db.close();
    const { values, newId, name } = target;
    const opened = await openDatabase({ values, newId, name });
    expect(opened.state).toBe('ready');
    target.db = opened.db;
  });

  test('sites are off until they are switched on here, and own settings stay', async () => {
    const on = buildFields('siteSetting', { site: 'wanted', isOn: true, hasButton: true });
    const kept = buildFields('siteSetting', { site: 'kept', isOn: true });
    const id = build('preferences').id;
    const agreedAt = '2026-01-01T00:00:00.000Z';
    await write(source.db, source.act(), (writer) => {
      writer.create('siteSetting', on);
      writer.create('siteSetting', { ...kept, origins: ['other'] });
      writer.create(
        'preferences',
        buildFields('preferences', { theme: 'dark', agreedAt: null }),
        id,
      );
    });
    await write(target.db, target.act(), (writer) => {
      writer.create('siteSetting', kept);
      writer.create('preferences', buildFields('preferences', { theme: 'light', agreedAt }), id);
    });
    await into(target, await exported(source));
    const sites = await target.db.siteSetting.toArray();
    expect(sites.map(({ site, isOn }) => `${site} ${isOn}`).toSorted()).toEqual([
      'kept true',
      'wanted false',
    ]);
    expect(await target.db.preferences.get(id)).toMatchObject({ theme: 'dark', agreedAt });
  });

  test('a clock of the far future does not outrank later changes', async () => {
    await fill(source, 1);
    const lines = await linesOf(await exported(source));
    const future = lines.map((line) => line.replaceAll(/"\*":"[0-9a-f]{12}/g, '"*":"7fffffffffff'));
    await into(target, await sign(future));
    const { value } = await write(target.db, target.act(), (writer) =>
      writer.create('tag', buildFields('tag')),
    );
    expect(value.clocks['*']?.startsWith('7')).toBe(false);
    expect(await isDigestRight(target.db)).toBe(true);
  });
});

describe('a restore is refused, and nothing is changed, when', () => {
  const refused = async (file: Blob, options: Partial<RestoreOptions> = {}) => {
    const before = await dump(target);
    const code = await codeOf(into(target, file, options));
    expect(await dump(target)).toEqual(before);
    expect(await Dexie.exists(`${target.name}-restore`)).toBe(false);
    return code;
  };

  test('there are customers here already, unless they are to be replaced', async () => {
    await fill(source, 1);
    await fill(target, 1, 50);
    const file = await exported(source);
    expect(await refused(file)).toBe('notEmpty');
    await into(target, file, { replace: true });
    expect(await target.db.customer.toArray()).toEqual(await source.db.customer.toArray());
  });

  test('customers came in while the file was read', async () => {
    await fill(source, 1);
    const file = await exported(source);
    let isFilled = false;
    const onProgress = () => {
      if (!isFilled) void fill(target, 1, 50);
      isFilled = true;
    };
    expect(await codeOf(into(target, file, { onProgress }))).toBe('notEmpty');
    expect(await isDigestRight(target.db)).toBe(true);
  });

  test('the file is none of ours', async () => {
    for (const text of ['', '{}', 'a,b\n1,2\n', '{"header":{"format":"other"},"rows":[\n]}']) {
      expect(await refused(new Blob([text]))).toBe('notABackup');
    }
    expect(await refused(new Blob([new Uint8Array([0xff, 0xfe, 0xfd, 10])]))).toBe('damaged');
  });

  test('the file was made by a newer version', async () => {
    const [header = '', ...rows] = await linesOf(await exported(source));
    const newer = await sign([header.replace('"version":1', '"version":2'), ...rows]);
    expect(await refused(newer)).toBe('newerFormat');
    expect(await codeOf(readBackupHeader(newer))).toBe('newerFormat');
  });

  test('the file was cut, changed or continued', async () => {
    await fill(source, 2);
    const text = await (await exported(source)).text();
    for (const changed of [
      text.slice(0, text.length / 2),
      text.slice(0, -80),
      text.replace('"hue":', '"hue": '),
      `${text}["tag",{}]`,
    ]) {
      expect(await refused(new Blob([changed]))).toBe('damaged');
    }
  });

  test('the file is larger than any backup', async () => {
    const file = new Blob(['x']);
    Object.defineProperty(file, 'size', { value: maxBackupBytes + 1 });
    expect(await refused(file)).toBe('tooLarge');
  });

  test('the sentinel cannot be announced', async () => {
    await fill(source, 1);
    target.values.isFailing = true;
    expect(await refused(await exported(source))).toBe('notSaved');
  });

  test('the browser fails in the middle of putting it in place', async () => {
    await fill(source, 2);
    const file = await exported(source);
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
    ) {
      if (this.name === 'undoEntry' || this.transaction.db.name === target.name) {
        throw new DOMException('full', 'QuotaExceededError');
      }
      return this.put(value);
    });
    const code = await refused(file);
    add.mockRestore();
    expect(code).toBe('notSaved');
  });

  const hostileRows: [string, (line: string) => string][] = [
    ['has a key too many', (line) => line.replace('{"', '{"extra":1,"')],
    ['has __proto__ as a key', (line) => line.replace('{"', '{"__proto__":{"polluted":1},"')],
    ['hides __proto__', (line) => line.replace('{"', '{"\\u005f_proto__":{"polluted":1},"')],
    ['has an id that is none', (line) => line.replace(/"id":"[^"]*"/, '"id":"1"')],
    ['has a clock that is none', (line) => line.replace(/"\*":"[^"]*"/, '"*":"zz"')],
    ['has a clock of no field', (line) => line.replace('{"*"', '{"nothing":"0","*"')],
    ['is an act to undo', (line) => line.replace('["customer"', '["undoEntry"')],
    ['is of an inherited kind', (line) => line.replace('["customer"', '["toString"')],
    ['is of an unspeakable kind', (line) => line.replace('["customer"', '["__proto__"')],
  ];
  test.each(hostileRows)('a row %s', async (_name, spoil) => {
    await fill(source, 1);
    const lines = await linesOf(await exported(source));
    const spoilt = lines.map((line) => (line.startsWith('["customer"') ? spoil(line) : line));
    expect(spoilt).not.toEqual(lines);
    expect(await refused(await sign(spoilt))).toBe('invalidRow');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('a row is there twice, or the counts are wrong', async () => {
    await fill(source, 1);
    const [header = '', first = '', ...rows] = await linesOf(await exported(source));
    const twice = [header.replace('"customer":1', '"customer":2'), first, first, ...rows];
    expect(await refused(await sign(twice))).toBe('invalidRow');
    expect(await refused(await sign([header, ...rows]))).toBe('damaged');
  });
});

describe('spoilt files', () => {
  const pieces = [
    'null',
    '{}',
    '[]',
    '"__proto__"',
    '1e999',
    '-1',
    '"\\ud800"',
    ':',
    ',',
    '"',
    '\n',
  ];
  const place = fc.integer({ min: 0, max: 999_999 }).map((part) => part / 1_000_000);
  const cut = fc.record({ at: place, length: fc.nat(60), piece: fc.constantFrom('', ...pieces) });
  const swap = fc.record({ at: place, key: place, value: fc.jsonValue() });
  const spoiling = fc.record({
    cuts: fc.array(cut, { maxLength: 2 }),
    swaps: fc.array(swap, { maxLength: 2 }),
    isSigned: fc.boolean(),
  });
  type Spoiling = Omit<typeof spoiling extends fc.Arbitrary<infer T> ? T : never, 'isSigned'>;
  const at = (place: number, length: number) => Math.floor(place * length);

  /** One value of one row, or of the header, becomes any other JSON value. */
  function swapValue(line: string, key: number, value: unknown): string {
    const parts = [...line.matchAll(/"[^"]+":("[^"]*"|[^,{}[\]]+)/g)];
    const part = parts[at(key, parts.length)];
    if (!part) return line;
    const [found = '', old = ''] = part;
    const named = found.slice(0, found.length - old.length);
    return (
      line.slice(0, part.index) +
      named +
      JSON.stringify(value) +
      line.slice(part.index + found.length)
    );
  }

  test(`restore whole or leave everything as it was (seed ${testSeed})`, async () => {
    await fill(source, 2, at(seeded(testSeed)(), 1_000));
    await fill(target, 1, 5_000);
    const whole = await exported(source);
    const lines = await linesOf(whole);
    const trailer = (await whole.text()).split('\n').at(-2) ?? '';
    let present = await dump(target);
    const outcomes = new Map<string, number>();
    const spoil = ({ cuts, swaps }: Spoiling) => {
      const rows = [...lines];
      for (const { at: place, key, value } of swaps) {
        const row = at(place, rows.length);
        rows[row] = swapValue(rows[row] ?? '', key, value);
      }
      let text = rows.join('\n');
      for (const { at: place, length, piece } of cuts) {
        const from = at(place, text.length);
        text = text.slice(0, from) + piece + text.slice(from + length);
      }
      return text;
    };
    await fc.assert(
      fc.asyncProperty(spoiling, async ({ isSigned, ...spoilt }) => {
        const text = spoil(spoilt);
        const file = isSigned ? await sign(text.split('\n')) : new Blob([`${text}\n${trailer}\n`]);
        const code = await codeOf(into(target, file, { replace: true }));
        outcomes.set(code, (outcomes.get(code) ?? 0) + 1);
        if (code === 'null') present = await dumpOfValid(target);
        expect(await dump(target)).toEqual(present);
      }),
      {
        seed: testSeed,
        numRuns: Number(process.env['TEST_RUNS'] ?? 400),
        examples: [[{ cuts: [], swaps: [], isSigned: false }]],
      },
    );
    expect([...outcomes.keys()].filter((code) => code.includes(' '))).toEqual([]);
    expect(outcomes.get('null')).toBeGreaterThan(0);
    expect(outcomes.get('damaged')).toBeGreaterThan(0);
    expect(outcomes.get('invalidRow')).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

/** All rows of a database, every one of which its schema must accept as it is. */
async function dumpOfValid(stage: Stage) {
  const dumped = await dump(stage);
  for (const kind of recordKinds) expectValid(kind, dumped[kind] ?? []);
  if (!(await isDigestRight(stage.db))) throw new Error('expected the digest of the rows');
  return dumped;
}

function expectValid(kind: RecordKind, rows: readonly unknown[]): void {
  for (const row of rows) expect(records[kind].schema.parse(row)).toEqual(row);
}

/** Reading some stores fails, as it does when a part of the file is damaged. */
function failing(
  method: 'get' | 'getAll' | 'openCursor',
  isBad: (store: IDBObjectStore) => boolean,
) {
  const stores = IDBObjectStore.prototype;
  const { [method]: read } = stores;
  return vi.spyOn(stores, method).mockImplementation(function (
    this: IDBObjectStore,
    ...query: unknown[]
  ) {
    if (isBad(this)) throw new DOMException('Seek failure', 'UnknownError');
    return Reflect.apply(read, this, query);
  });
}

describe('what is readable of a damaged database', () => {
  test('comes out as a backup that can be restored, with a note of what is lost', async () => {
    await fill(source, 4);
    const damaged = new Set(['interaction', 'need']);
    let reads = 0;
    const spies = [
      failing('openCursor', ({ name }) => damaged.has(name)),
      failing('getAll', ({ name }) => damaged.has(name)),
      failing('get', ({ name }) => name === 'interaction' && (reads += 1) === 2),
    ];
    const { file, lost } = await readableRows(source.db, { now: noon });
    for (const spy of spies) spy.mockRestore();
    expect(lost).toMatchObject([
      { table: 'interaction', read: 3, expected: 4 },
      { table: 'need', read: 4, expected: 4 },
    ]);
    const { counts } = await into(target, file);
    expect(counts).toMatchObject({ customer: 4, interaction: 3, need: 4, purchase: 4 });
  });

  test('is an empty file with a note when nothing can be read', async () => {
    source.db.close();
    const { file, lost } = await readableRows(source.db, { now: noon });
    expect(lost.length).toBe(backupKinds.length + 1);
    expect((await readBackupHeader(file)).counts).toEqual({});
    await source.db.open();
  });
});
