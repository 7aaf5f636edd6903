import { Dexie } from 'dexie';
import { CallError } from '#contract/errors.ts';
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

/**
 * One connection to a database, opened by its first operation. The durability holds for all of its transactions: Dexie
 * takes it by connection. Once closed, or when somebody deletes the database, every operation fails with WORKER_GONE.
 */
export function openConnection<D extends Dexie>(
  name: string,
  versions: readonly Readonly<Record<string, string>>[],
  durability: 'strict' | 'relaxed',
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
    if (isOver) throw new CallError('WORKER_GONE');
    try {
      return await operation(db);
    } catch (error) {
      if (!isConnectionLost(error)) throw error;
    }
    return runAgain(operation);
  }

  async function runAgain<T>(operation: (db: D) => PromiseLike<T>): Promise<T> {
    if (isOver) throw new CallError('WORKER_GONE');
    db.close({ disableAutoOpen: false });
    await db.open();
    return operation(db);
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
