import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { createSealer } from '#worker/vault/create-sealer.ts';
import { openCache } from './open-cache.ts';
import { openVaultStore } from './vault-store.ts';

const newName = (): string => `ahead-${crypto.randomUUID()}`;

/** Counted from the start: Dexie takes the method when a database opens. */
let transactions = 0;
const realTransaction = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (
  this: IDBDatabase,
  ...args: Parameters<typeof realTransaction>
) {
  transactions++;
  return realTransaction.apply(this, args);
};

async function transactionsOf(work: () => Promise<unknown>): Promise<number> {
  const before = transactions;
  await work();
  return transactions - before;
}

describe('the rows of a vault, read ahead', () => {
  const AHEAD = 80;

  it('take one transaction, however many are asked for', async () => {
    const name = newName();
    const first = openVaultStore(name);
    await first.put('keys', 'master', 1);
    await first.put('login', 'roster', 2);
    first.close();
    const store = openVaultStore(name, { ahead: AHEAD * 100 });
    expect(await store.get('keys', 'master')).toBe(1);
    const later = await transactionsOf(async () => {
      expect(await store.get('login', 'roster')).toBe(2);
      expect(await store.get('keys', 'wiped')).toBeUndefined();
      expect(await store.keys('accounts')).toEqual([]);
      expect(await store.keys('keys')).toEqual(['master']);
    });
    expect(later).toBe(0);
    store.close();
  });

  it.each([
    ['put', () => ({ key: 'master', value: 2 })],
    ['removed', () => ({ key: 'master', value: undefined })],
  ])('are forgotten as soon as one is %s', async (_, change) => {
    const store = openVaultStore(newName(), { ahead: AHEAD * 100 });
    await store.put('keys', 'master', 1);
    expect(await store.get('keys', 'master')).toBe(1);
    const { key, value } = change();
    const written = store.putAll([{ table: 'keys', key, value }]);
    const read = store.get('keys', key);
    await written;
    expect(await read).toBe(value);
    expect(await store.get('keys', key)).toBe(value);
    store.close();
  });

  it('are not looked for in a database that is not there, which looking would make', async () => {
    const name = newName();
    const there = async () => (await indexedDB.databases()).some((each) => each.name === name);
    const store = openVaultStore(name, { ahead: AHEAD });
    expect(await store.get('keys', 'master')).toBeUndefined();
    expect(await store.keys('accounts')).toEqual([]);
    expect(await there()).toBe(false);
    await store.put('keys', 'master', 1);
    expect(await there()).toBe(true);
    await store.destroy();
    expect(await store.get('keys', 'master')).toBeUndefined();
    expect(await there()).toBe(false);
  });

  it('are asked for anew when the moment is over', async () => {
    const name = newName();
    const store = openVaultStore(name, { ahead: AHEAD });
    const other = openVaultStore(name);
    expect(await store.get('keys', 'options')).toBeUndefined();
    await other.put('keys', 'options', 5);
    await vi.waitFor(async () => expect(await store.get('keys', 'options')).toBe(5), { timeout: 5000 });
    store.close();
    other.close();
  });
});

describe('the settings of a cache, read with the check at its opening', () => {
  async function reopened(values: Readonly<Record<string, unknown>>) {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]);
    const options = { name: newName(), sealer: createSealer(key) };
    const before = await openCache(options);
    await before.commit({ settings: values });
    await before.consistency;
    before.close();
    const cache = await openCache({ ...options, checkAfter: 60_000 });
    return { cache, other: await openCache({ ...options, checkAfter: 60_000 }) };
  }

  it('need no further transaction the first time, and the database afterwards', async () => {
    const { cache, other } = await reopened({ selfId: 'u1', lastOnline: 7 });
    const count = await transactionsOf(async () => {
      expect(await cache.setting('selfId')).toBe('u1');
      expect(await cache.setting('stale')).toBeUndefined();
    });
    expect(count).toBe(0);
    await other.commit({ settings: { selfId: 'u2' } });
    expect(await transactionsOf(() => cache.setting('selfId'))).toBe(1);
    expect(await cache.setting('selfId')).toBe('u2');
    cache.close();
    other.close();
  });

  it('are never older than what this cache wrote', async () => {
    const { cache, other } = await reopened({ selfId: 'u1', lastOnline: 7 });
    await cache.commit({ settings: { lastOnline: 8 } });
    expect(await cache.setting('lastOnline')).toBe(8);
    await cache.commit({ settings: { lastOnline: undefined } });
    expect(await cache.setting('lastOnline')).toBeUndefined();
    cache.close();
    other.close();
  });
});
