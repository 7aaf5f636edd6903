import { openCache } from '#worker/cache/open-cache.ts';
import { openConnection } from '#worker/cache/connection.ts';
import { CACHE_VERSIONS, type Database, type MessageRow } from '#worker/cache/schema.ts';
import { createSealer } from '#worker/vault/create-sealer.ts';
import type { StorageAnswer, StorageRequest } from './requests.ts';
import { message } from './world.ts';

const ROUNDS = 5;

/** Writes the messages by the cache, and again as one bulkPut of rows that are sealed already, into databases of their own. */
export async function measureStorage({ messages: count }: StorageRequest): Promise<StorageAnswer> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const sealer = createSealer(key);
  const messages = Array.from({ length: count }, (_, i) =>
    message(i % 100, 1 + Math.floor(i / 100), count / 100),
  );
  const commits: number[] = [];
  const floors: number[] = [];
  let rows: MessageRow[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const cache = await openCache({ name: `bench-cache-${round}`, sealer });
    await cache.consistency;
    commits.push(await timed(() => cache.commit({ messages })));
    rows = await rowsOf(`bench-cache-${round}`);
    const floor = openConnection<Database>(`bench-rows-${round}`, CACHE_VERSIONS, { durability: 'relaxed' });
    await floor.run((db) => db.messages.count());
    floors.push(await timed(() => floor.run((db) => db.messages.bulkPut(rows))));
    await cache.destroy();
    await floor.destroy();
  }
  const plain = messages.reduce(
    (sum, each) => sum + new TextEncoder().encode(JSON.stringify(each)).length,
    0,
  );
  const sealedBytes = rows.reduce((sum, { sealed }) => sum + sealed.length, 0);
  // The first round warms up.
  return { plainBytes: plain, sealedBytes, commits: commits.slice(1), floors: floors.slice(1) };
}

async function rowsOf(name: string): Promise<MessageRow[]> {
  const { run, close } = openConnection<Database>(name, CACHE_VERSIONS, { durability: 'relaxed' });
  const rows = await run((db) => db.messages.toArray());
  close();
  return rows;
}

async function timed(work: () => PromiseLike<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
