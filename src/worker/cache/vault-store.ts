import type { Dexie } from 'dexie';
import type { VaultRow, VaultStore } from '#worker/vault/vault.ts';
import { openConnection } from './connection.ts';
import { RowsAhead, type RowsByTable } from './rows-ahead.ts';

/** Every version ever shipped, oldest first. Append; never change what stands here. Keys stand outside the records. */
const VAULT_VERSIONS: readonly Readonly<Record<string, string>>[] = [{ accounts: '', keys: '', login: '' }];

export interface VaultStoreOptions {
  /** Milliseconds for which all rows, read with the first of them, answer what is asked next; none when left out. */
  readonly ahead?: number;
}

/**
 * The database of keys: small, and every write of it waits for the disk. A start asks for a dozen rows one after another; read
 * ahead, they cost it one transaction. Only for a database that nobody else writes to meanwhile.
 */
export function openVaultStore(name = 'xabar-vault', { ahead = 0 }: VaultStoreOptions = {}): VaultStore {
  const { run, close, destroy } = openConnection<Dexie>(name, VAULT_VERSIONS, {
    durability: 'strict',
  });
  const rows = new RowsAhead(ahead, () => run(readAll));
  let isThere = false;
  let isRemoved = false;
  // Who only looks must not bring a vault that was removed back into being.
  const mayLook = async (): Promise<boolean> => !isRemoved && (isThere ||= await exists(name));
  const write = (work: (db: Dexie) => PromiseLike<unknown>): Promise<void> =>
    rows.changed(async () => {
      isThere = true;
      await run(work);
    });
  return {
    get: async (table, key) => {
      if (!(await mayLook())) return undefined;
      const held = await rows.held();
      return held ? held.get(table)?.get(key) : run((db) => db.table<unknown, string>(table).get(key));
    },
    keys: async (table) => {
      if (!(await mayLook())) return [];
      const held = await rows.held();
      if (held) return [...(held.get(table)?.keys() ?? [])];
      return run((db) => db.table<unknown, string>(table).toCollection().primaryKeys());
    },
    put: (table, key, value) => write((db) => db.table(table).put(value, key)),
    putAll: (all) => write((db) => db.transaction('rw', db.tables, () => writeRows(db, all))),
    remove: (table, key) => write((db) => db.table(table).delete(key)),
    clear: (table) => write((db) => db.table(table).clear()),
    replaceAll: (row) =>
      write((db) =>
        db.transaction('rw', db.tables, async () => {
          await Promise.all(db.tables.map((table) => table.clear()));
          await writeRows(db, [row]);
        }),
      ),
    close() {
      rows.forget();
      close();
    },
    destroy() {
      isRemoved = true;
      rows.forget();
      return destroy();
    },
  };
}

/** Also when the browser cannot tell. */
async function exists(name: string): Promise<boolean> {
  const all = await indexedDB.databases().catch(() => undefined);
  return !all || all.some((database) => database.name === name);
}

async function writeRows(db: Dexie, rows: readonly VaultRow[]): Promise<void> {
  await Promise.all(
    rows.map(({ table, key, value }) =>
      value === undefined ? db.table(table).delete(key) : db.table(table).put(value, key),
    ),
  );
}

function readAll(db: Dexie): PromiseLike<RowsByTable> {
  return db.transaction('r', db.tables, async () => {
    const tables = db.tables.map(async (table): Promise<[string, ReadonlyMap<string, unknown>]> => {
      const all = table.toCollection();
      const [keys, values] = await Promise.all([all.primaryKeys(), all.toArray()]);
      return [table.name, new Map(keys.map((key, i) => [String(key), values[i] as unknown]))];
    });
    return new Map(await Promise.all(tables));
  });
}
