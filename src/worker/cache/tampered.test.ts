import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OutboxAction } from '#model/outbox-action.ts';
import { aChat } from '#tests/builders/a-chat.ts';
import { aMessage } from '#tests/builders/a-message.ts';
import { aRecord, aUser } from '#tests/builders/a-peer.ts';
import { createSealer } from '#worker/vault/create-sealer.ts';
import { openCache, type OpenedCache } from './open-cache.ts';
import type { TableName } from './schema.ts';

type Row = Record<string, unknown> & { sealed: Uint8Array };

const sealer = createSealer(
  await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
);

let name: string;
let cache: OpenedCache;

async function open(): Promise<void> {
  cache = await openCache({ name, sealer });
  await cache.consistency;
}
beforeEach(async () => {
  name = `tampered-${crypto.randomUUID()}`;
  await open();
  await fill();
});
afterEach(() => cache.close());

const file = (randomId: string, text: string, bytes = text.length): OutboxAction => ({
  ...{ kind: 'sendFile', chatId: 'u1', randomId, date: 0, text: '', entities: [] },
  file: { kind: 'file', name: 'a', mimeType: 'text/plain', bytes },
});

/** Two rows of each table, apart from what every database has. */
async function fill(): Promise<void> {
  await cache.commit({
    peers: [aRecord(aUser({ id: 'u1' })), aRecord(aUser({ id: 'u2' }))],
    chats: [aChat({ id: 'u1' }), aChat({ id: 'u2' })],
    messages: [aMessage({ chatId: 'u1', id: 1 }), aMessage({ chatId: 'u2', id: 2 })],
    spans: [
      { chatId: 'u1', spans: [{ from: 1, to: 1 }] },
      { chatId: 'u2', spans: [{ from: 2, to: 2 }] },
    ],
    channelPts: [
      { channelId: 'c1', pts: 1 },
      { channelId: 'c2', pts: 2 },
    ],
    settings: { a: 1, b: 2 },
  });
  await cache.addOutbox(file('11', 'bir'), { file: new Blob(['bir']) });
  await cache.addOutbox(file('22', 'iki'), { file: new Blob(['iki']) });
  for (const key of ['a', 'b']) await putFile(key, [`${key}-bosh`, `${key}-oxir`]);
}

async function putFile(key: string, parts: readonly string[]): Promise<void> {
  for (const [index, text] of parts.entries()) {
    const bytes = new TextEncoder().encode(text);
    await cache.putFilePart(key, {
      index,
      bytes,
      isLast: index === parts.length - 1,
      mimeType: 'text/plain',
    });
  }
}

/** A hand on the disk while the app is closed. */
async function alter(table: TableName, change: (rows: Row[], store: IDBObjectStore) => void): Promise<void> {
  cache.close();
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error as Error);
  });
  const store = db.transaction(table, 'readwrite').objectStore(table);
  await new Promise<void>((resolve) => {
    store.transaction.oncomplete = () => resolve();
    const request = store.getAll() as IDBRequest<Row[]>;
    request.onsuccess = () => change(request.result, store);
  });
  db.close();
  await open();
}

const text = async (blob: Promise<Blob | undefined>) => (await blob)?.text();

/** How the two rows of each table are picked out, and what the app reads of them; undefined where it reads nothing. */
const TABLES: Record<TableName, { pick: (row: Row) => unknown; read: () => Promise<unknown[]> }> = {
  peers: {
    pick: ({ id }) => id === 'u1' || id === 'u2',
    read: async () => {
      const peers = await cache.peers(['u1', 'u2']);
      return [peers.get('u1'), peers.get('u2')];
    },
  },
  chats: { pick: () => true, read: async () => [await cache.chat('u1'), await cache.chat('u2')] },
  messages: {
    pick: () => true,
    read: async () => [(await cache.messages('u1', [1])).get(1), (await cache.messages('u2', [2])).get(2)],
  },
  spans: {
    pick: () => true,
    read: async () => [(await cache.spans('u1'))[0], (await cache.spans('u2'))[0]],
  },
  boxes: {
    pick: ({ id }) => id !== 'common',
    read: async () => [await cache.channelPts('c1'), await cache.channelPts('c2')],
  },
  settings: {
    pick: (row) => row['name'] === 'a' || row['name'] === 'b',
    read: async () => [await cache.setting('a'), await cache.setting('b')],
  },
  outbox: {
    pick: () => true,
    read: async () => {
      const rows = await cache.outbox();
      return [1, 2].map((seq) => rows.find((row) => row.seq === seq));
    },
  },
  outboxParts: {
    pick: () => true,
    read: async () => [await text(cache.outboxFile(1)), await text(cache.outboxFile(2))],
  },
  files: { pick: () => true, read: async () => [await text(cache.file('a')), await text(cache.file('b'))] },
  fileParts: {
    pick: ({ index }) => index === 1,
    read: async () => [await text(cache.file('a')), await text(cache.file('b'))],
  },
};

const WAYS: Record<string, (sealed: Uint8Array) => Uint8Array> = {
  changed: (sealed) => sealed.map((byte, at) => (at === sealed.length - 1 ? byte ^ 1 : byte)),
  'cut at its end': (sealed) => sealed.slice(0, -1),
  'cut to its head': (sealed) => sealed.slice(0, 13),
  emptied: () => new Uint8Array(),
};

describe.each(Object.entries(TABLES))('a row of %s', (name, { pick, read }) => {
  const table = name as TableName;
  const pair = (rows: readonly Row[]) => {
    const [one, two, ...more] = rows.filter(pick);
    if (!one || !two || more.length > 0) throw new Error('not two rows');
    return [one, two] as const;
  };

  it.each(Object.entries(WAYS))('that was %s is missing, and the other is there', async (_, way) => {
    const [before, other] = await read();
    expect([before, other]).not.toContain(undefined);
    await alter(table, (rows, store) => {
      const [one] = pair(rows);
      store.put({ ...one, sealed: way(one.sealed) });
    });
    expect(await read()).toEqual([undefined, other]);
  });

  it('is not read in the place of another', async () => {
    await alter(table, (rows, store) => {
      const [one, two] = pair(rows);
      store.put({ ...one, sealed: two.sealed });
      store.put({ ...two, sealed: one.sealed });
    });
    expect(await read()).toEqual([undefined, undefined]);
  });

  it('is not read out of another table, under the same name', async () => {
    let [foreign]: (Uint8Array | undefined)[] = [];
    await alter(table, (rows) => {
      foreign = pair(rows)[1].sealed;
    });
    const other: TableName = table === 'peers' ? 'chats' : 'peers';
    await alter(other, (rows, store) => {
      for (const row of rows) store.put({ ...row, sealed: foreign });
    });
    expect(await TABLES[other].read()).toEqual([undefined, undefined]);
  });
});

describe('a file of which what stands in the clear was altered', () => {
  const parts = async () => (await cache.fileParts('a')).indexes;

  it.each([0, 2, undefined])(
    'is not whole where its last part is said to be %s, and comes anew',
    async (at) => {
      await alter('files', (rows, store) => {
        const [row] = rows;
        const { lastIndex: _, ...rest } = row ?? ({} as Row);
        store.put({ ...rest, ...(at !== undefined && { lastIndex: at }) });
      });
      if (at === 0) await alter('fileParts', (_, store) => store.delete(['a', 1]));
      expect(await text(cache.file('a'))).toBeUndefined();
      expect(await parts()).toEqual([]);
      await putFile('a', ['a-yangi', 'oxir']);
      expect(await text(cache.file('a'))).toBe('a-yangioxir');
      expect(await text(cache.file('b'))).toBe('b-boshb-oxir');
    },
  );

  it('comes anew when its row is gone, or a part of it cannot be opened', async () => {
    await alter('files', (rows, store) => store.delete(String(rows[0]?.['key'])));
    expect(await parts()).toEqual([]);
    await putFile('a', ['a-yangi', 'oxir']);
    await alter('fileParts', (rows, store) => store.put({ ...rows[0], sealed: new Uint8Array(40) }));
    expect(await text(cache.file('a'))).toBeUndefined();
    expect(await parts()).toEqual([]);
  });
});

describe('a file that waits to be sent', () => {
  it('is not sent in the place of another', async () => {
    await alter('outbox', ([one, two], store) => {
      store.put({ ...one, file: two?.['file'] });
      store.put({ ...two, file: one?.['file'] });
    });
    expect([await cache.outboxFile(1), await cache.outboxFile(2)]).toEqual([undefined, undefined]);
  });

  it('is not sent when it was cut', async () => {
    const bytes = 600 * 1024;
    const { seq } = await cache.addOutbox(file('33', '', bytes), { file: new Blob([new Uint8Array(bytes)]) });
    expect((await cache.outboxFile(seq))?.size).toBe(bytes);
    await alter('outbox', (rows, store) => {
      const row = rows.find((each) => each['seq'] === seq);
      store.put({ ...row, file: { ...(row?.['file'] as object), bytes: 512 * 1024 } });
    });
    expect(await cache.outboxFile(seq)).toBeUndefined();
  });
});

describe('what stands in the clear for the indexes', () => {
  const changes: readonly [TableName, string, (row: Row) => object][] = [
    ['chats', 'another folder', () => ({ folder: 'archive' })],
    ['chats', 'another place in the list', ({ order }) => ({ order: (order as number) + 1 })],
    ['messages', 'a later end', () => ({ expiresAt: 2e9 })],
    ['messages', 'another number', () => ({ commonId: 77 })],
    ['messages', 'no number', () => ({ commonId: undefined })],
  ];
  it.each(changes)('of %s: a row that was given %s is not shown', async (table, _, change) => {
    const { read } = TABLES[table];
    const [before, other] = await read();
    expect(before).toBeDefined();
    await alter(table, ([row], store) => store.put({ ...row, ...change(row!) }));
    expect(await read()).toEqual([undefined, other]);
  });
});
