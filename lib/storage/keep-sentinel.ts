import { Dexie } from 'dexie';
import type { KeyValuePort } from '../platform/key-value.ts';
import type { ZhikeDatabase } from './database.ts';
import { writeSentinel } from './sentinel.ts';

export type SentinelKeeper = {
  /** Writes the sentinel now, e.g. at `pagehide`; resolves when it is written or has failed. */
  flush(): Promise<void>;
  stop(): void;
};

export type KeeperOptions = {
  /** At most this long after a commit; a run of commits shares one writing. */
  delayMs?: number;
  /** The sentinel could not be written: losses would go unnoticed. */
  onTrouble?: (error: unknown) => void;
};

const defaultDelayMs = 500;

/**
 * Keeps the sentinel up to date after every commit of this or another window. The delay counts
 * from the first commit that is not noted yet, so that steady writing cannot put it off.
 */
export function keepSentinel(
  db: ZhikeDatabase,
  values: KeyValuePort,
  { delayMs = defaultDelayMs, onTrouble }: KeeperOptions = {},
): SentinelKeeper {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const flush = async () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (!db.isOpen()) return;
    try {
      await writeSentinel(db, values);
    } catch (error) {
      onTrouble?.(error);
    }
  };
  const noteCommit = (parts: Record<string, unknown>) => {
    const isOurs = Object.keys(parts).some((part) => part.startsWith(`idb://${db.name}/meta/`));
    if (isOurs && timer === null) timer = setTimeout(() => void flush(), delayMs);
  };
  Dexie.on('storagemutated', noteCommit);
  return {
    flush,
    stop: () => {
      if (timer !== null) clearTimeout(timer);
      Dexie.on.storagemutated.unsubscribe(noteCommit);
    },
  };
}
