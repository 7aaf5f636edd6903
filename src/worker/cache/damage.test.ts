import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Dexie } from 'dexie';
import type { OutboxAction } from '#model/outbox-action.ts';
import { aChat } from '#tests/builders/a-chat.ts';
import { createSealer } from '#worker/vault/create-sealer.ts';
import type { StorageTrouble } from './cache.ts';
import { openConnection } from './connection.ts';
import { openCache, type OpenedCache } from './open-cache.ts';

const sealer = createSealer(
  await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
);
const store = IDBObjectStore.prototype;
const real = { get: store.get, getAll: store.getAll, put: store.put, createIndex: store.createIndex };
const realDelete = indexedDB.deleteDatabase.bind(indexedDB);

const action: OutboxAction = {
  kind: 'sendFile',
  chatId: 'u1',
  randomId: '1',
  date: 1,
  text: 'rasm',
  entities: [],
  file: { kind: 'file', name: 'a', mimeType: 'text/plain', bytes: 3 },
};

let name: string;
let cache: OpenedCache;
let troubles: StorageTrouble[];

async function open(): Promise<void> {
  cache = await openCache({ name, sealer, patience: 100 });
  await cache.consistency;
  troubles = [];
  cache.onTrouble((trouble) => troubles.push(trouble));
}

beforeEach(async () => {
  name = `damage-${crypto.randomUUID()}`;
  await open();
});
afterEach(() => {
  Object.assign(store, real);
  indexedDB.deleteDatabase = realDelete;
  cache.close();
});

/** A request that is never answered: no success, no error. */
const silent = () => new EventTarget() as IDBRequest;

/** Reads of a table go through `instead`, which may answer undefined to let one pass. */
function catchReads(table: string, instead: () => IDBRequest | undefined): void {
  store.get = function (this: IDBObjectStore, ...args: Parameters<typeof real.get>) {
    return (this.name === table && instead()) || real.get.apply(this, args);
  };
  store.getAll = function (this: IDBObjectStore, ...args: Parameters<typeof real.getAll>) {
    return (this.name === table && instead()) || real.getAll.apply(this, args);
  };
}

/** The browser cannot read a table of this database, until the database is deleted. */
function damage(table: string, error: string): void {
  let isWhole = false;
  indexedDB.deleteDatabase = (...args) => {
    isWhole ||= args[0] === name;
    return realDelete(...args);
  };
  catchReads(table, () => {
    if (isWhole) return undefined;
    throw new DOMException('Internal error', error);
  });
}

/** A session, something unsent, a list that is complete. */
async function fill(): Promise<void> {
  await cache.commit({
    settings: { session: { dcId: 2 }, dialogsMain: { isComplete: true } },
    state: { pts: 5, qts: 0, seq: 0, date: 1 },
    chats: [aChat({ id: 'u1' })],
  });
  await cache.addOutbox(action, { file: new Blob(['abc']) });
}

async function expectSaved(): Promise<void> {
  expect(await cache.setting('session')).toEqual({ dcId: 2 });
  const [row] = await cache.outbox();
  expect(row?.action).toEqual(action);
  expect(await (await cache.outboxFile(row!.seq))?.text()).toBe('abc');
}

describe('a request that never ends', () => {
  it('is given up and asked once more on a new connection', async () => {
    await cache.commit({ settings: { a: 1 } });
    let hanging = 1;
    catchReads('settings', () => (hanging-- > 0 ? silent() : undefined));
    expect(await cache.setting('a')).toBe(1);
    expect(troubles).toEqual([]);
  });

  it('is told when the new connection does not help, and the next is asked as ever', async () => {
    await cache.commit({ settings: { a: 1 } });
    catchReads('settings', silent);
    await expect(cache.setting('a')).rejects.toMatchObject({ code: 'STORAGE_STUCK' });
    expect(troubles).toEqual([{ kind: 'stuck' }]);
    Object.assign(store, real);
    expect(await cache.setting('a')).toBe(1);
  });
});

describe('a new version of the tables', () => {
  it('that was interrupted half-way is made at the next opening, with every row there', async () => {
    const one = [{ words: 'id' }];
    const two = [...one, { words: 'id, letter, length' }];
    const options = { durability: 'strict' } as const;
    const old = openConnection<Dexie>(`${name}-words`, one, options);
    const rows = Array.from({ length: 50 }, (_, id) => ({ id, letter: 'abc'[id % 3], length: id }));
    await old.run((db) => db.table('words').bulkPut(rows));
    old.close();
    store.createIndex = function (this: IDBObjectStore, ...args: Parameters<typeof real.createIndex>) {
      if (args[0] === 'length') throw new DOMException('the process is gone', 'AbortError');
      return real.createIndex.apply(this, args);
    };
    const interrupted = openConnection<Dexie>(`${name}-words`, two, options);
    await expect(interrupted.run((db) => db.table('words').count())).rejects.toThrow();
    interrupted.close();
    Object.assign(store, real);
    const next = openConnection<Dexie>(`${name}-words`, two, options);
    expect(await next.run((db) => db.table('words').where('letter').equals('a').count())).toBe(17);
    expect(await next.run((db) => db.table('words').where('length').above(39).count())).toBe(10);
    await next.destroy();
  });
});

describe('a database that the browser cannot read', () => {
  it.each(['chats', 'messages', 'boxes'])(
    'is made anew; the session and what is unsent are saved first (%s)',
    async (table) => {
      await fill();
      cache.close();
      damage(table, 'UnknownError');
      await open();
      await expectSaved();
      expect(await cache.allChats()).toEqual([]);
      expect(await cache.state()).toBeUndefined();
      expect(await cache.setting('dialogsMain')).toBeUndefined();
      expect(troubles).toEqual([{ kind: 'rebuilt', lostUnsent: 0 }]);
      expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(`${name}-rescue`);
    },
  );

  it('goes on where a crash ended the making', async () => {
    await fill();
    cache.close();
    damage('chats', 'UnknownError');
    store.put = function (this: IDBObjectStore, ...args: Parameters<typeof real.put>) {
      if (this.transaction.db.name === name) throw new DOMException('the process is gone', 'AbortError');
      return real.put.apply(this, args);
    };
    await expect(open()).rejects.toThrow();
    Object.assign(store, real);
    await open();
    await expectSaved();
  });

  it('is left alone when nothing could be saved: tomorrow it may be read again', async () => {
    await fill();
    cache.close();
    damage('settings', 'UnknownError');
    await expect(open()).rejects.toThrow();
    Object.assign(store, real);
    await open();
    await expectSaved();
    expect(await cache.allChats()).toHaveLength(1);
  });

  it('is made anew at the next opening when a single value turns out to be lost', async () => {
    await fill();
    damage('messages', 'NotReadableError');
    await expect(cache.messages('u1', [1])).rejects.toThrow();
    await expect.poll(() => troubles).toEqual([{ kind: 'unreadable' }]);
    await expect.poll(() => cache.setting('unreadable')).toBe(true);
    Object.assign(store, real);
    cache.close();
    await open();
    await expectSaved();
    expect(troubles).toEqual([{ kind: 'rebuilt', lostUnsent: 0 }]);
    expect(await cache.setting('unreadable')).toBeUndefined();
  });
});

describe('the row that proves the key', () => {
  it('costs nothing when it is damaged itself', async () => {
    await fill();
    const connection = openConnection<Dexie>(name, [], { durability: 'strict' });
    await connection.run((db) => db.open());
    await connection.run((db) => db.table('settings').put({ name: 'canary', sealed: new Uint8Array(40) }));
    connection.close();
    cache.close();
    await open();
    await expectSaved();
    expect(await cache.setting('canary')).toBe(true);
  });
});
