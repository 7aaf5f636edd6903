import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OutboxAction } from '#model/outbox-action.ts';
import { aChat } from '#tests/builders/a-chat.ts';
import { aMessage } from '#tests/builders/a-message.ts';
import { aRecord, aUser } from '#tests/builders/a-peer.ts';
import { createSealer } from '#worker/vault/create-sealer.ts';
import { openCache, type OpenedCache } from './open-cache.ts';

const newKey = () =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
const sealer = createSealer(await newKey());
const realPut = IDBObjectStore.prototype.put;
const realTransaction = IDBDatabase.prototype.transaction;
type TransactionArgs = Parameters<typeof realTransaction>;
/** Sees every transaction begin and may throw instead. Set before any database opens: Dexie binds the method then. */
let onTransaction: (...args: TransactionArgs) => void = () => undefined;
IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args: TransactionArgs) {
  onTransaction(...args);
  return realTransaction.apply(this, args);
};

let name: string;
let cache: OpenedCache;
beforeEach(async () => {
  name = `faults-${crypto.randomUUID()}`;
  cache = await openCache({ name, sealer });
  await cache.consistency;
});
afterEach(() => {
  IDBObjectStore.prototype.put = realPut;
  onTransaction = () => undefined;
  cache.close();
});

/** Lets the browser refuse puts: `refuses` is asked for each, with the store's name and how many came before. */
function failPuts(errorName: string, refuses: (store: string, count: number) => boolean): void {
  let count = 0;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof realPut>) {
    if (refuses(this.name, count++)) throw new DOMException('refused', errorName);
    return realPut.apply(this, args);
  };
}

/** A look past the cache at what lies on the disk. */
async function raw<T>(store: string, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const request = work(db.transaction(store, 'readwrite').objectStore(store));
  return new Promise((resolve, reject) => {
    request.onsuccess = () => (db.close(), resolve(request.result));
    request.onerror = () => (db.close(), reject(request.error));
  });
}

async function reopen(): Promise<void> {
  cache.close();
  cache = await openCache({ name, sealer });
}

const history = (count: number) => ({
  messages: Array.from({ length: count }, (_, i) => aMessage({ chatId: 'u1', id: i + 1 })),
  spans: [{ chatId: 'u1' as const, spans: [{ from: 1, to: count }] }],
});

describe('a write', () => {
  it('is whole or not at all', async () => {
    await cache.commit({
      chats: [aChat({ id: 'u1', unreadCount: 1 })],
      state: { pts: 1, qts: 0, seq: 0, date: 0 },
    });
    failPuts('DataError', (store) => store === 'boxes');
    const broken = cache.commit({
      peers: [aRecord(aUser({ id: 'u1' }))],
      chats: [aChat({ id: 'u1', unreadCount: 2 })],
      messages: [aMessage({ chatId: 'u1', id: 1 })],
      state: { pts: 2, qts: 0, seq: 0, date: 0 },
    });
    await expect(broken).rejects.toThrow();
    IDBObjectStore.prototype.put = realPut;
    for (const again of [async () => undefined, reopen]) {
      await again();
      expect(await cache.state()).toMatchObject({ pts: 1 });
      expect(await cache.chat('u1')).toMatchObject({ unreadCount: 1 });
      expect((await cache.messages('u1', [1])).size).toBe(0);
      expect((await cache.peers(['u1'])).size).toBe(0);
    }
  });

  it('does not stop those after it when it fails', async () => {
    failPuts('DataError', (_, count) => count === 0);
    const [first, second] = await Promise.allSettled([
      cache.commit({ chats: [aChat({ id: 'u1' })] }),
      cache.commit({ chats: [aChat({ id: 'u2' })] }),
    ]);
    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
  });

  it('keeps what is on the disk sealed', async () => {
    await cache.commit({ messages: [aMessage({ chatId: 'u1', id: 1, text: 'sirli gap' })] });
    const [row] = (await raw('messages', (store) => store.getAll())) as Record<string, unknown>[];
    expect(Object.keys(row ?? {}).sort()).toEqual(['chatId', 'commonId', 'id', 'sealed']);
    expect(new TextDecoder().decode(row?.['sealed'] as Uint8Array)).not.toContain('sirli');
  });

  it('waits for the disk where it is strict, and only there', async () => {
    const asked: (string | undefined)[] = [];
    onTransaction = (_, mode, options) => {
      if (mode === 'readwrite') asked.push(options?.durability);
    };
    await cache.commit({ chats: [aChat({ id: 'u1' })] });
    await cache.commit({ settings: { session: 1 } }, 'strict');
    await cache.addOutbox({ kind: 'read', chatId: 'u1', maxId: 1 });
    expect(asked).toEqual(['relaxed', 'strict', 'strict']);
  });
});

describe('a full disk', () => {
  const filePart = { index: 0, bytes: new Uint8Array(100), isLast: true, mimeType: '' };

  it('costs files before messages, and the write goes through', async () => {
    await cache.commit(history(500));
    await cache.putFilePart('f', filePart);
    failPuts('QuotaExceededError', (_, count) => count === 0);
    await cache.commit({ chats: [aChat({ id: 'u1' })] });
    expect(await cache.chat('u1')).toBeDefined();
    expect(await cache.file('f')).toBeUndefined();
  });

  it('costs the older half of a large history, which then says so', async () => {
    await cache.commit(history(500));
    await cache.addOutbox({ kind: 'read', chatId: 'u1', maxId: 1 });
    failPuts('QuotaExceededError', (_, count) => count === 0);
    await cache.commit({ chats: [aChat({ id: 'u1' })] });
    expect(await cache.spans('u1')).toEqual([{ from: 251, to: 500 }]);
    expect((await cache.messages('u1', [250, 251, 500])).size).toBe(2);
    expect(await cache.outbox()).toHaveLength(1);
  });

  it('is told when nothing helps, and leaves small histories alone', async () => {
    await cache.commit(history(100));
    failPuts('QuotaExceededError', (store) => store === 'chats');
    await expect(cache.commit({ chats: [aChat({ id: 'u1' })] })).rejects.toMatchObject({
      code: 'STORAGE_FULL',
    });
    expect((await cache.usage()).messages).toBe(100);
  });

  it('leaves no parts of a file whose row could not be written', async () => {
    failPuts('QuotaExceededError', (store, count) => store === 'outboxParts' && count > 0);
    const file = { kind: 'file', name: '', mimeType: '', bytes: 1 } as const;
    const action: OutboxAction = {
      kind: 'sendFile',
      chatId: 'u1',
      randomId: '1',
      date: 0,
      text: '',
      entities: [],
      file,
    };
    const big = new Blob([new Uint8Array(600 * 1024)]);
    await expect(cache.addOutbox(action, { file: big })).rejects.toMatchObject({ code: 'STORAGE_FULL' });
    expect(await raw('outboxParts', (store) => store.count())).toBe(0);
    expect(await cache.outbox()).toEqual([]);
  });
});

describe('a lost connection', () => {
  const lose = (error: string, isMeant = (mode?: string) => mode !== undefined) => {
    const lost = { times: 0 };
    onTransaction = (_, mode) => {
      if (lost.times > 0 || !isMeant(mode)) return;
      lost.times++;
      throw new DOMException('Connection to Indexed Database server lost', error);
    };
    return lost;
  };

  it.each(['InvalidStateError', 'UnknownError'])(
    'is opened anew and the operation done once more (%s)',
    async (error) => {
      await cache.commit({ chats: [aChat({ id: 'u1' })] });
      const reading = lose(error);
      expect(await cache.chatOrder('main')).toEqual(['u1']);
      const writing = lose(error);
      await cache.commit({ chats: [aChat({ id: 'u2' })] });
      expect(await cache.allChats()).toHaveLength(2);
      expect([reading.times, writing.times]).toEqual([1, 1]);
    },
  );

  it('does not make a write happen twice', async () => {
    const lost = lose('InvalidStateError', (mode) => mode === 'readwrite');
    await cache.addOutbox({ kind: 'read', chatId: 'u1', maxId: 1 });
    expect(await cache.outbox()).toHaveLength(1);
    expect(lost.times).toBe(1);
  });

  it('that stays lost is told, and the next operation tries anew', async () => {
    onTransaction = () => {
      throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
    };
    await expect(cache.chatOrder('main')).rejects.toThrow();
    onTransaction = () => undefined;
    expect(await cache.chatOrder('main')).toEqual([]);
  });
});

describe('a row that cannot be opened', () => {
  const tampered = async (row: Record<string, unknown>) => ({ ...row, sealed: new Uint8Array(64) });

  it('is missing, counted and removed; where a message was, the history has a hole', async () => {
    await cache.commit(history(5));
    const [, , third] = (await raw('messages', (store) => store.getAll())) as Record<string, unknown>[];
    const bad = await tampered(third ?? {});
    await raw('messages', (store) => store.put(bad));
    const range = { from: 1, to: 5, limit: 9, newestFirst: false };
    expect((await cache.messageRange('u1', range)).map(({ id }) => id)).toEqual([1, 2, 4, 5]);
    expect(cache.unreadable).toBe(1);
    await cache.commit({ chats: [aChat({ id: 'u1' })] });
    expect(await cache.spans('u1')).toEqual([
      { from: 1, to: 2 },
      { from: 4, to: 5 },
    ]);
    expect((await cache.usage()).messages).toBe(4);
  });

  it('is not removed when it was written anew meanwhile', async () => {
    await cache.commit(history(1));
    const [row] = (await raw('messages', (store) => store.getAll())) as Record<string, unknown>[];
    const bad = await tampered(row ?? {});
    await raw('messages', (store) => store.put(bad));
    const writing = cache.commit({ messages: [aMessage({ chatId: 'u1', id: 1, text: 'yangi' })] });
    await Promise.all([writing, cache.messages('u1', [1])]);
    await cache.commit({ settings: { a: 1 } });
    expect((await cache.messages('u1', [1])).get(1)?.text).toBe('yangi');
  });

  it('two rows that were swapped are both refused', async () => {
    await cache.commit(history(2));
    const [one, two] = (await raw('messages', (store) => store.getAll())) as Record<string, unknown>[];
    await raw('messages', (store) => store.put({ ...one, sealed: two?.['sealed'] }));
    await raw('messages', (store) => store.put({ ...two, sealed: one?.['sealed'] }));
    expect((await cache.messages('u1', [1, 2])).size).toBe(0);
  });

  it('is not what a wrong key makes of every row: the cache does not open', async () => {
    await cache.commit(history(2));
    cache.close();
    const wrong = createSealer(await newKey());
    await expect(openCache({ name, sealer: wrong })).rejects.toMatchObject({ code: 'STORAGE_BROKEN' });
    cache = await openCache({ name, sealer });
    expect((await cache.messages('u1', [1, 2])).size).toBe(2);
  });
});

describe('the check at opening', () => {
  it('takes back spans without messages and names chats without their newest', async () => {
    await cache.commit({
      ...history(3),
      chats: [
        aChat({ id: 'u1', topMessageId: 3 }),
        aChat({ id: 'u2', topMessageId: 8 }),
        aChat({ id: 'u3' }),
      ],
    });
    await cache.commit({
      spans: [
        {
          chatId: 'u1',
          spans: [
            { from: 1, to: 3 },
            { from: 10, to: 20 },
          ],
        },
        { chatId: 'u2', spans: [{ from: 1, to: 8 }] },
      ],
    });
    await reopen();
    expect(await cache.consistency).toEqual({
      chatsWithoutTop: ['u2'],
      emptySpans: 2,
      orphanedParts: 0,
      unreadable: 0,
    });
    expect(await cache.spans('u1')).toEqual([{ from: 1, to: 3 }]);
    expect(await cache.spans('u2')).toEqual([]);
  });

  it('removes parts of files that no row of the outbox owns, and no others', async () => {
    const file = { kind: 'file', name: '', mimeType: 'text/plain', bytes: 3 } as const;
    const action: OutboxAction = {
      kind: 'sendFile',
      chatId: 'u1',
      randomId: '1',
      date: 0,
      text: '',
      entities: [],
      file,
    };
    const { seq } = await cache.addOutbox(action, { file: new Blob(['abc']) });
    await raw('outboxParts', (store) => store.put({ key: 'nobody', index: 0, sealed: new Uint8Array(40) }));
    await reopen();
    expect(await cache.consistency).toMatchObject({ orphanedParts: 1 });
    expect(await (await cache.outboxFile(seq))?.text()).toBe('abc');
  });
});

describe('destroying', () => {
  const names = async () => (await indexedDB.databases()).map((each) => each.name);

  it('leaves no database, even when others have it open, and nobody brings it back', async () => {
    const other = await openCache({ name, sealer });
    await other.consistency;
    await cache.addOutbox({ kind: 'read', chatId: 'u1', maxId: 1 });
    await cache.destroy();
    expect(await names()).not.toContain(name);
    await expect(other.allChats()).rejects.toMatchObject({ code: 'WORKER_GONE' });
    await expect(cache.allChats()).rejects.toMatchObject({ code: 'WORKER_GONE' });
    expect(await names()).not.toContain(name);
  });

  it('has emptied the database at least, when somebody does not let go of it', async () => {
    await cache.commit(history(3));
    const holder = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
    });
    await cache.destroy();
    const request = holder.transaction('messages').objectStore('messages').count();
    const left = await new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
    expect(left).toBe(0);
    holder.close();
  });
});
