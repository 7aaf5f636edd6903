import { Dexie } from 'dexie';
import { CallError } from '#contract/errors.ts';
import { inTime } from './in-time.ts';
import { isConnectionLost } from './storage-errors.ts';

export interface Connection<D extends Dexie> {
  /** Runs an operation; when the connection turns out to be lost, opens a new one and runs it once more. */
  run<T>(operation: (db: D) => PromiseLike<T>): Promise<T>;
  close(): void;
  /** Empties and deletes the database, whoever else has it open. */
  destroy(): Promise<void>;
}

/** Milliseconds to wait for connections that do not let go. The database is empty by then, and its deletion stays in line. */
const BLOCKED_FOR = 3000;

/** Milliseconds an operation may take, and the opening of a database that needs no new version. */
const PATIENCE = 15_000;

export interface ConnectionOptions {
  readonly durability: 'strict' | 'relaxed';
  /** Milliseconds instead of the usual ones. */
  readonly patience?: number;
  /** Hears of operations that a new connection did not help either. */
  readonly onFailure?: (error: unknown) => void;
}

/**
 * One connection to a database, opened by its first operation. The durability holds for all of its transactions: Dexie
 * takes it by connection. An operation that does not end counts as a lost connection, and rejects with STORAGE_STUCK the second
 * time. Once closed, or when somebody deletes the database, every operation fails with WORKER_GONE.
 */
export function openConnection<D extends Dexie>(
  name: string,
  versions: readonly Readonly<Record<string, string>>[],
  { durability, patience = PATIENCE, onFailure }: ConnectionOptions,
): Connection<D> {
  const db = new Dexie(name, { chromeTransactionDurability: durability, cache: 'disabled' }) as D;
  versions.forEach((stores, i) => db.version(i + 1).stores({ ...stores }));
  let isOver = false;
  silence(db);
  db.on('versionchange', ({ newVersion }) => {
    // Deleted by another connection: opening it again would bring an empty one back to life.
    if (newVersion === null || newVersion === 0) isOver = true;
    db.close({ disableAutoOpen: isOver });
  });

  async function run<T>(operation: (db: D) => PromiseLike<T>): Promise<T> {
    try {
      return await runTwice(operation);
    } catch (error) {
      onFailure?.(error);
      throw error;
    }
  }

  async function runTwice<T>(operation: (db: D) => PromiseLike<T>): Promise<T> {
    try {
      return await runOnce(operation);
    } catch (error) {
      if (!isConnectionLost(error)) throw error;
    }
    if (isOver) throw new CallError('WORKER_GONE');
    db.close({ disableAutoOpen: false });
    return runOnce(operation);
  }

  async function runOnce<T>(operation: (db: D) => PromiseLike<T>): Promise<T> {
    if (isOver) throw new CallError('WORKER_GONE');
    if (!db.isOpen()) await open(db, versions.length, patience);
    return inTime(operation(db), patience);
  }

  function close(): void {
    isOver = true;
    db.close();
  }

  return {
    run,
    close,
    async destroy() {
      if (!isOver) await run(empty).catch(() => undefined);
      isOver = true;
      await remove(db);
    },
  };
}

/** A new version may have a million rows to go through: it takes as long as it takes. */
async function open(db: Dexie, version: number, patience: number): Promise<void> {
  // Asked before, answered while it opens: a start waits for one of them, not for both.
  const outdated = isOutdated(db.name, version);
  const opening = Promise.resolve(db.open());
  opening.catch(() => undefined);
  if (await inTime(outdated, patience)) await opening;
  else await inTime(opening, patience);
}

/** Whether opening the database means to bring it to a new version; also when that cannot be known. */
async function isOutdated(name: string, version: number): Promise<boolean> {
  if (typeof indexedDB.databases !== 'function') return true;
  const known = (await indexedDB.databases()).find((each) => each.name === name);
  // Dexie counts in tens.
  return known !== undefined && (known.version ?? 0) < version * 10;
}

/** Dexie's own listeners write to the console and reopen on their own. */
function silence(db: Dexie): void {
  for (const name of ['versionchange', 'blocked']) {
    const event = db.on(name);
    for (const listener of event.subscribers) event.unsubscribe(listener as () => void);
  }
}

function empty(db: Dexie): PromiseLike<unknown> {
  return db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
}

function remove(db: Dexie): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    db.on('blocked', () => void (timer ??= setTimeout(resolve, BLOCKED_FOR)));
    db.delete()
      .finally(() => clearTimeout(timer))
      .then(resolve, reject);
  });
}
