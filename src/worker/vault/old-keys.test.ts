import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { breakIn, opens } from '#tests/builders/break-in.ts';
import { FakeVaultPorts } from '#tests/fakes/fake-vault-ports.ts';
import { Killed, mortalStore } from '#tests/fakes/mortal-store.ts';
import { openVaultStore } from '#worker/cache/vault-store.ts';
import { createSealer } from './create-sealer.ts';
import { openVault } from './open-vault.ts';
import type { AccountKey, Vault, VaultStore } from './vault.ts';

const AES = { name: 'AES-GCM', length: 256 };
const IDS = ['0'.repeat(32), '1'.repeat(32)] as const;

let name: string;
let store: VaultStore;
let vault: Vault;
let rows: Map<string, Uint8Array>;

/** An account as the first version wrote it: a data key wrapped by a key of its own, which lies beside it. */
async function writeOldAccount(accountId: string): Promise<Uint8Array> {
  const dataKey = await crypto.subtle.generateKey(AES, true, ['encrypt', 'decrypt']);
  const key = await crypto.subtle.generateKey(AES, false, ['wrapKey', 'unwrapKey']);
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = new TextEncoder().encode(`data-key\0${accountId}`);
  const params = { name: 'AES-GCM', iv: nonce, additionalData };
  const wrapped = new Uint8Array(await crypto.subtle.wrapKey('raw', dataKey, key, params));
  const record = { version: 1, accountId, wrappers: [{ kind: 'device', key, nonce, wrapped }] };
  await store.put('accounts', accountId, record);
  return createSealer(dataKey).seal('t', 'k', accountId);
}

/** The login as the first version wrote it: sealed with a key that is not wrapped. */
async function writeOldLogin(): Promise<void> {
  const key = await crypto.subtle.generateKey(AES, false, ['encrypt', 'decrypt']);
  await store.put('keys', 'login', key);
  const sealer = createSealer(key);
  await store.put('login', 'credentials', await sealer.seal('login', 'credentials', { apiHash: 'abc' }));
  await store.put('login', 'signedIn', await sealer.seal('login', 'signedIn', IDS[0]));
  await store.put('login', 'moved', await sealer.seal('login', 'elsewhere', 1));
}

beforeEach(async () => {
  name = `vault-${crypto.randomUUID()}`;
  store = openVaultStore(name);
  rows = new Map();
  for (const id of IDS) rows.set(id, await writeOldAccount(id));
  await writeOldLogin();
  vault = openVault(store, new FakeVaultPorts());
});

async function expectAllOpen(): Promise<void> {
  for (const [id, sealed] of rows) expect(await (await vault.unlock(id)).open('t', 'k', sealed)).toBe(id);
  expect(await vault.login.get('credentials')).toEqual({ apiHash: 'abc' });
  expect(await vault.login.get('signedIn')).toBe(IDS[0]);
  expect(await vault.login.get('moved')).toBeUndefined();
}

const wrapperKinds = async () => {
  const records = await Promise.all(IDS.map((id) => store.get('accounts', id)));
  return records.map((record) => (record as AccountKey).wrappers.map(({ kind }) => kind));
};

describe('a vault of the first version', () => {
  it('opens, and is brought under the master key', async () => {
    await expectAllOpen();
    expect(await wrapperKinds()).toEqual([['master'], ['master']]);
    expect(await store.get('keys', 'login')).not.toBeInstanceOf(CryptoKey);
    vault.close();
    store = openVaultStore(name);
    vault = openVault(store, new FakeVaultPorts());
    await expectAllOpen();
  });

  it('can be given a passcode first of all, and then lies open to nobody', async () => {
    const login = (await store.get('login', 'credentials')) as Uint8Array;
    expect(await opens(await breakIn(store), 'login', 'credentials', login)).toBe(true);
    await vault.setPasscode({ passcode: 'salom', kind: 'text' });
    const keys = await breakIn(store);
    for (const sealed of rows.values()) expect(await opens(keys, 't', 'k', sealed)).toBe(false);
    const resealed = (await store.get('login', 'credentials')) as Uint8Array;
    expect(await opens(keys, 'login', 'credentials', resealed)).toBe(false);
    await expectAllOpen();
    vault.lock();
    await expect(vault.unlock(IDS[0])).rejects.toMatchObject({ code: 'LOCKED' });
    await vault.unlockWith('salom');
    await expectAllOpen();
  });

  it.each([1, 2, 3, 4])('opens still when the tab is killed at write %d of the move', async (write) => {
    for (const when of ['before', 'after'] as const) {
      const mortal = mortalStore(openVaultStore(name));
      mortal.killAt(write, when);
      const dying = openVault(mortal, new FakeVaultPorts());
      await dying.unlock(IDS[1]).catch((error: unknown) => expect(error).toBeInstanceOf(Killed));
      dying.close();
    }
    await expectAllOpen();
    expect(await wrapperKinds()).toEqual([['master'], ['master']]);
  });

  it('keeps no old way to a key that cannot be moved, once there is a passcode', async () => {
    await store.put('accounts', IDS[1], {
      ...((await store.get('accounts', IDS[0])) as AccountKey),
      accountId: IDS[1],
    });
    await expect(vault.unlock(IDS[1])).rejects.toMatchObject({ code: 'STORAGE_BROKEN' });
    await vault.setPasscode({ passcode: 'salom', kind: 'text' });
    expect(await wrapperKinds()).toEqual([['master'], []]);
  });

  it('keeps wrappers of kinds that nobody knows', async () => {
    const record = (await store.get('accounts', IDS[0])) as AccountKey;
    await store.put('accounts', IDS[0], { ...record, wrappers: [{ kind: 'later' }, ...record.wrappers] });
    await expectAllOpen();
    expect(await wrapperKinds()).toEqual([['master', 'later'], ['master']]);
  });
});
