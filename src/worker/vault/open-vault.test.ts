import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openVaultStore } from '#worker/cache/vault-store.ts';
import type { MasterRow } from './master-row.ts';
import { openVault } from './open-vault.ts';
import type { AccountKey, Vault, VaultStore } from './vault.ts';

let name: string;
let store: VaultStore;
let vault: Vault;

beforeEach(() => {
  name = `vault-${crypto.randomUUID()}`;
  store = openVaultStore(name);
  vault = openVault(store);
});

function reopen(): void {
  vault.close();
  store = openVaultStore(name);
  vault = openVault(store);
}

describe('the vault', () => {
  it('unlocks an account again after a restart', async () => {
    const id = await vault.createAccount();
    const sealed = await (await vault.unlock(id)).seal('t', 'k', { secret: 1 });
    reopen();
    expect(await vault.accounts()).toEqual([id]);
    expect(await (await vault.unlock(id)).open('t', 'k', sealed)).toEqual({ secret: 1 });
  });

  it('gives every account a key of its own', async () => {
    const [one, two] = [await vault.createAccount(), await vault.createAccount()];
    const sealed = await (await vault.unlock(one)).seal('t', 'k', 1);
    await expect((await vault.unlock(two)).open('t', 'k', sealed)).rejects.toThrow();
    expect(one).toMatch(/^[0-9a-f]{32}$/);
    expect(one).not.toBe(two);
  });

  it('keeps no key that script could read out', async () => {
    await vault.createAccount();
    const { device } = (await store.get('keys', 'master')) as MasterRow;
    expect(device.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', device)).rejects.toThrow();
  });

  it('writes nothing before there is something to keep', async () => {
    expect(await vault.lockState()).toMatchObject({ hasPasscode: false, isLocked: false, failedAttempts: 0 });
    expect(await vault.accounts()).toEqual([]);
    expect(await vault.login.get('credentials')).toBeUndefined();
    await expect(vault.unlock('0'.repeat(32))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect([await store.keys('accounts'), await store.keys('keys'), await store.keys('login')]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('leaves wrappers it does not know in place, and unlocks by the one it does', async () => {
    const id = await vault.createAccount();
    const record = (await store.get('accounts', id)) as AccountKey;
    await store.put('accounts', id, { ...record, wrappers: [{ kind: 'later' }, ...record.wrappers] });
    expect(await vault.unlock(id)).toBeDefined();
    await store.put('accounts', id, { ...record, wrappers: [{ kind: 'later' }] });
    await expect(vault.unlock(id)).rejects.toMatchObject({ code: 'STORAGE_BROKEN' });
  });

  it.each([{ version: 1 }, { version: 2, device: 1 }, 'x'])(
    'says of a master key beyond repair what it is, and makes another for who signs in anew',
    async (row) => {
      const lost = await vault.createAccount();
      await vault.login.set('credentials', 1);
      await store.put('keys', 'master', row);
      reopen();
      expect(await vault.lockState()).toMatchObject({ hasPasscode: false, isLocked: false });
      await expect(vault.unlock(lost)).rejects.toMatchObject({ code: 'STORAGE_BROKEN' });
      const id = await vault.createAccount();
      await expect(vault.unlock(lost)).rejects.toMatchObject({ code: 'STORAGE_BROKEN' });
      expect(await vault.unlock(id)).toBeDefined();
      expect(await vault.login.get('credentials')).toBeUndefined();
      await vault.login.set('credentials', 2);
      expect(await vault.login.get('credentials')).toBe(2);
    },
  );

  it('does not unlock with a key that was put in from another account', async () => {
    const [one, two] = [await vault.createAccount(), await vault.createAccount()];
    await store.put('accounts', two, await store.get('accounts', one));
    await expect(vault.unlock(two)).rejects.toMatchObject({ code: 'STORAGE_BROKEN' });
  });

  it('forgets an account for good', async () => {
    const id = await vault.createAccount();
    await vault.forget(id);
    expect(await vault.accounts()).toEqual([]);
    await expect(vault.unlock(id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('keeps what must be known before login, sealed', async () => {
    await vault.login.set('credentials', { apiHash: 'abcdef' });
    await vault.login.set('server', 'telegram');
    await vault.login.set('server', undefined);
    const kept = (await store.get('login', 'credentials')) as Uint8Array;
    expect(new TextDecoder().decode(kept)).not.toContain('abcdef');
    reopen();
    expect(await vault.login.get('credentials')).toEqual({ apiHash: 'abcdef' });
    expect(await vault.login.get('server')).toBeUndefined();
    await vault.login.clear();
    expect(await vault.login.get('credentials')).toBeUndefined();
  });

  it('treats a login row that was tampered with as absent', async () => {
    await vault.login.set('step', 1);
    await vault.login.set('server', 2);
    await store.put('login', 'step', await store.get('login', 'server'));
    expect(await vault.login.get('step')).toBeUndefined();
    expect(await store.get('login', 'step')).toBeUndefined();
  });

  it('leaves no database behind', async () => {
    await vault.createAccount();
    await vault.destroy();
    expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
  });
});
