import { uuidv7 } from 'uuidv7';
import type { Workspace } from '../lib/services/workspace.ts';
import { openDatabase } from '../lib/storage/open.ts';
import { FakeValues } from './fakes/ports.ts';

/** A workspace over a new, empty database, with a clock that the test moves. */
export type TestWorkspace = Workspace & { at: (instant: string) => void; values: FakeValues };

export const testNow = '2026-11-21T02:00:00.000Z';
export const testZone = 'Asia/Shanghai';

export async function openTestWorkspace(now = testNow): Promise<TestWorkspace> {
  const values = new FakeValues();
  const opened = await openDatabase({ values, newId: uuidv7, name: `test-${uuidv7()}` });
  if (opened.state !== 'ready')
    throw new Error(`expected a new database, found ${opened.reason.kind}`);
  let ms = Date.parse(now);
  return {
    db: opened.db,
    now: () => ms,
    zone: () => testZone,
    newId: uuidv7,
    values,
    at: (instant) => {
      ms = Date.parse(instant);
    },
  };
}
