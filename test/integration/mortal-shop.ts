import { uuidv7 } from 'uuidv7';
import type { Workspace } from '../../lib/services/workspace.ts';
import type { ZhikeDatabase } from '../../lib/storage/database.ts';
import { openDatabase } from '../../lib/storage/open.ts';
import { idsFrom, seeded } from '../builders.ts';
import { FakeValues } from '../fakes/ports.ts';
import { settle } from './automation-stage.ts';

class WorkerDied extends Error {}

/** A shop whose worker can be made to die at a write, and comes back over the same data. */
export class MortalShop {
  readonly #values = new FakeValues();
  readonly #name = `mortal-${uuidv7()}`;
  readonly #userIds: () => string;
  #db: ZhikeDatabase | null = null;
  #now = 0;
  #writesLeft = Number.POSITIVE_INFINITY;
  #isAfterCommit = false;
  writes = 0;

  constructor(seed: number) {
    this.#userIds = idsFrom(seeded(seed));
  }

  async open(): Promise<void> {
    this.#db?.close();
    const options = { values: this.#values, newId: uuidv7, name: this.#name };
    const opened = await openDatabase(options);
    if (opened.state !== 'ready') throw new Error('expected the data to open');
    this.#db = opened.db;
  }

  at(instant: string): void {
    this.#now = Date.parse(instant);
  }

  /** The worker dies at its write of this number, before or after it is on disk. */
  dieAt(write: number, isAfterCommit: boolean): void {
    this.#writesLeft = write;
    this.#isAfterCommit = isAfterCommit;
  }

  /** The same ids for the same acts of the user, whatever the worker did meanwhile. */
  get user(): Workspace {
    return this.#workspace(this.#need(), this.#userIds);
  }

  get worker(): Workspace {
    const db = this.#need();
    const own = new Proxy(db, {
      get: (target, key) => {
        if (key === 'transaction') return this.#transaction(target);
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    return this.#workspace(own, uuidv7);
  }

  /** Rounds to their end, the worker coming back each time it dies. */
  async settle(): Promise<void> {
    await this.survive(() => settle(this.worker));
  }

  async survive(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
      this.#writesLeft = Number.POSITIVE_INFINITY;
    } catch (error) {
      if (!isDeath(error)) throw error;
      await this.open();
      await this.survive(() => settle(this.worker));
    }
  }

  async delete(): Promise<void> {
    await this.#db?.delete();
  }

  #need(): ZhikeDatabase {
    if (!this.#db) throw new Error('expected the shop to be open');
    return this.#db;
  }

  #workspace(db: ZhikeDatabase, newId: () => string): Workspace {
    return { db, newId, now: () => this.#now, zone: () => 'Asia/Shanghai' };
  }

  #transaction(db: ZhikeDatabase) {
    return async (...args: Parameters<ZhikeDatabase['transaction']>) => {
      const isWrite = args[0].startsWith('rw');
      const isFatal = isWrite && --this.#writesLeft === 0;
      if (isWrite) this.writes += 1;
      if (isFatal && !this.#isAfterCommit) throw new WorkerDied('before the write');
      const value: unknown = await db.transaction(...args);
      if (isFatal) throw new WorkerDied('after the write');
      return value;
    };
  }
}

/** A write error carries what went wrong as its cause. */
function isDeath(error: unknown): boolean {
  if (error instanceof WorkerDied) return true;
  return error instanceof Error && error.cause !== undefined && isDeath(error.cause);
}
