import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openVaultStore } from '#worker/cache/vault-store.ts';
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
    const id = await vault.createAccount();
    const { wrappers } = (await store.get('accounts', id)) as AccountKey;
    const [wrapper] = wrappers;
    expect(wrapper?.kind === 'device' && wrapper.key.extractable).toBe(false);
    expect(wrapper?.kind === 'device' && wrapper.key.usages.toSorted()).toEqual(['unwrapKey', 'wrapKey']);
  });

  it('leaves wrappers it does not know in place, and unlocks by the one it does', async () => {
    const id = await vault.createAccount();
    const record = (await store.get('accounts', id)) as AccountKey;
    await store.put('accounts', id, { ...record, wrappers: [{ kind: 'passcode' }, ...record.wrappers] });
    expect(await vault.unlock(id)).toBeDefined();
    await store.put('accounts', id, { ...record, wrappers: [{ kind: 'passcode' }] });
    await expect(vault.unlock(id)).rejects.toMatchObject({ code: 'STORAGE_BROKEN' });
  });

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
