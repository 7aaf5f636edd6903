import type { Table } from 'dexie';
import type { Opened } from './open-rows.ts';
import type { Recent } from './recent.ts';

/** The values of these keys: from memory where it has them, the others by one reading of `rest`. In the order of `keys`. */
export async function readRecent<K, V, R extends { readonly id: K }>(
  recent: Recent<K, V>,
  keys: readonly K[],
  rest: (missing: readonly K[]) => Promise<readonly Opened<R, V>[]>,
): Promise<ReadonlyMap<K, V>> {
  const found = new Map<K, V>();
  const missing: K[] = [];
  for (const key of keys) {
    const value = recent.get(key);
    if (value === undefined) missing.push(key);
    else found.set(key, value);
  }
  if (missing.length === 0) return found;
  const reading = recent.reading();
  try {
    for (const { row, value } of await rest(missing)) {
      found.set(row.id, value);
      reading.offer(row.id, value);
    }
  } finally {
    reading.end();
  }
  return new Map(keys.flatMap((key) => pair(key, found.get(key))));
}

const pair = <K, V>(key: K, value: V | undefined): [K, V][] => (value === undefined ? [] : [[key, value]]);

/** From so many keys on, reading the whole table in one request is faster than one request a key. */
const MANY = 500;

/** The rows with these ids, those that there are. */
export async function getRows<K, R extends { readonly id: K }>(
  table: Table<R, K>,
  ids: readonly K[],
): Promise<readonly R[]> {
  if (ids.length < MANY) return (await table.bulkGet([...ids])).filter((row) => row !== undefined);
  const wanted = new Set(ids);
  return (await table.toArray()).filter((row) => wanted.has(row.id));
}
