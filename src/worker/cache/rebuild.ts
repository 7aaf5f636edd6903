import { Dexie, type Table } from 'dexie';
import { type Connection, openConnection } from './connection.ts';
import { inTime } from './in-time.ts';
import { CACHE_VERSIONS, type Database } from './schema.ts';

/** What only this device knows. The rows stay sealed: their names and the key are the same in the new database. */
const SAVED = ['settings', 'outbox', 'outboxParts'] as const;
/** Settings that speak of rows which are not saved. */
const OF_LOST_ROWS = ['dialogsMain', 'dialogsArchive', 'stale', 'unreadable'];
const DONE = 'saved';
/** Milliseconds the browser may take to name its databases. */
const LISTING_FOR = 15_000;

type Rescue = Dexie &
  Pick<Database, (typeof SAVED)[number]> & { readonly progress: Table<{ name: string }, string> };
const RESCUE_VERSIONS = [
  { settings: 'name', outbox: 'seq', outboxParts: '[key+index]', progress: 'name' },
] as const;

const openRescue = (name: string): Connection<Rescue> =>
  openConnection<Rescue>(rescueOf(name), RESCUE_VERSIONS, { durability: 'strict' });
const rescueOf = (name: string): string => `${name}-rescue`;

/**
 * Makes a database anew of which the browser cannot read everything: session and outbox go to a second database first, row by
 * row, then the old one is deleted. Answers how many unsent things could not be read. When not even a setting can be, nothing is
 * deleted and `cause` is thrown: perhaps the browser reads it again tomorrow.
 */
export async function rebuild(name: string, cause: unknown): Promise<number> {
  const old = openConnection<Database>(name, CACHE_VERSIONS, { durability: 'strict' });
  const rescue = openRescue(name);
  const lost = { settings: 0, outbox: 0, outboxParts: 0 };
  for (const table of SAVED) lost[table] = await salvage(old, rescue, table);
  old.close();
  if ((await rescue.run((db) => db.settings.count())) === 0) {
    await rescue.destroy();
    throw cause;
  }
  await rescue.run((db) => db.progress.put({ name: DONE }));
  rescue.close();
  await finishRebuild(name);
  return lost.outbox;
}

/** Copies what can be read; answers how many rows cannot. */
async function salvage(
  old: Connection<Database>,
  rescue: Connection<Rescue>,
  name: (typeof SAVED)[number],
): Promise<number> {
  const keys = await old.run((db) => db.table<unknown>(name).toCollection().primaryKeys()).catch(() => []);
  let lost = 0;
  for (const key of keys) {
    const row = await old.run((db) => db.table<unknown>(name).get(key)).catch(() => undefined);
    if (row === undefined) lost++;
    else await rescue.run((db) => db.table<unknown>(name).put(row));
  }
  return lost;
}

/** Goes on with a rebuilding that a crash ended; nothing happens when there was none. */
export async function finishRebuild(name: string): Promise<void> {
  if (!(await exists(rescueOf(name)))) return;
  const rescue = openRescue(name);
  // Not all was saved yet: the old database still holds everything.
  const isSaved = (await rescue.run((db) => db.progress.get(DONE))) !== undefined;
  if (isSaved) await replace(name, rescue);
  await rescue.destroy();
}

/** Asked at every start: making and deleting a database to find out, as Dexie must, is left to browsers that cannot name theirs. */
async function exists(name: string): Promise<boolean> {
  if (typeof indexedDB.databases !== 'function') return Dexie.exists(name);
  return (await inTime(indexedDB.databases(), LISTING_FOR)).some((each) => each.name === name);
}

async function replace(name: string, rescue: Connection<Rescue>): Promise<void> {
  await openConnection<Database>(name, CACHE_VERSIONS, { durability: 'strict' }).destroy();
  const fresh = openConnection<Database>(name, CACHE_VERSIONS, { durability: 'strict' });
  for (const table of SAVED) {
    const rows = await rescue.run((db) => db.table<unknown>(table).toArray());
    await fresh.run((db) => db.table<unknown>(table).bulkPut(rows));
  }
  await fresh.run((db) => db.settings.bulkDelete(OF_LOST_ROWS));
  fresh.close();
}
