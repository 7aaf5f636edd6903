import type { Dexie, Table } from 'dexie';
import type { VaultRow, VaultStore } from '#worker/vault/vault.ts';
import { openConnection } from './connection.ts';

/** Every version ever shipped, oldest first. Append; never change what stands here. Keys stand outside the records. */
const VAULT_VERSIONS: readonly Readonly<Record<string, string>>[] = [{ accounts: '', keys: '', login: '' }];

/** The database of keys: small, and every write of it waits for the disk. */
export function openVaultStore(name = 'xabar-vault'): VaultStore {
  const { run, close, destroy } = openConnection<Dexie>(name, VAULT_VERSIONS, {
    durability: 'strict',
  });
  const on = <T>(table: string, work: (table: Table<unknown, string>) => PromiseLike<T>): Promise<T> =>
    run((db) => work(db.table(table)));
  return {
    get: (table, key) => on(table, (rows) => rows.get(key)),
    async put(table, key, value) {
      await on(table, (rows) => rows.put(value, key));
    },
    putAll: (rows) => run((db) => db.transaction('rw', db.tables, () => writeRows(db, rows))),
    remove: (table, key) => on(table, (rows) => rows.delete(key)),
    keys: (table) => on(table, (rows) => rows.toCollection().primaryKeys()),
    clear: (table) => on(table, (rows) => rows.clear()),
    replaceAll: (row) =>
      run((db) =>
        db.transaction('rw', db.tables, async () => {
          await Promise.all(db.tables.map((table) => table.clear()));
          await writeRows(db, [row]);
        }),
      ),
    close,
    destroy,
  };
}

async function writeRows(db: Dexie, rows: readonly VaultRow[]): Promise<void> {
  await Promise.all(
    rows.map(({ table, key, value }) =>
      value === undefined ? db.table(table).delete(key) : db.table(table).put(value, key),
    ),
  );
}
