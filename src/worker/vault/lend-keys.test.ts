import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openVaultStore } from '#worker/cache/vault-store.ts';
import { devicePorts, openVault } from './open-vault.ts';
import type { LentKeys } from './ring.ts';
import type { Vault } from './vault.ts';

/** What the tabs hold together. */
let lent: LentKeys | undefined;
let name: string;

beforeEach(() => {
  lent = undefined;
  name = `vault-${crypto.randomUUID()}`;
});

const passcode = { passcode: '4711', kind: 'pin' } as const;

/** The vault of another tab's worker, over the same database. */
const tab = (): Vault =>
  openVault(openVaultStore(name), {
    ...devicePorts,
    argon2: async ({ password, salt }) =>
      new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array([...password, ...salt]))),
    elapsed: () => (clock += 1000),
    lender: { lent: () => lent, lend: (keys) => (lent = keys) },
  });
let clock = 0;

describe('keys that tabs lend each other', () => {
  it('open the same rows in the tab that takes over', async () => {
    const first = tab();
    const id = await first.createAccount();
    await first.setPasscode(passcode);
    const sealed = await (await first.unlock(id)).seal('t', 'k', 'text');
    first.close();
    const second = tab();
    expect(await second.lockState()).toMatchObject({ hasPasscode: true, isLocked: false });
    expect(await (await second.unlock(id)).open('t', 'k', sealed)).toBe('text');
    await second.changePasscode({ old: '4711', new: '1147', kind: 'pin' });
    expect((await second.lockState()).isLocked).toBe(false);
  });

  it('cannot be read out', async () => {
    const vault = tab();
    await vault.createAccount();
    await vault.setPasscode(passcode);
    expect([lent?.master.extractable, lent?.by.extractable]).toEqual([false, false]);
  });

  it('are taken from all by a lock', async () => {
    const vault = tab();
    await vault.createAccount();
    await vault.setPasscode(passcode);
    vault.lock();
    expect(lent).toBeUndefined();
    expect((await tab().lockState()).isLocked).toBe(true);
  });

  it('keep an account locked that was locked alone', async () => {
    const first = tab();
    const id = await first.createAccount();
    await first.setPasscode(passcode);
    await first.lockAccount(id);
    await expect(tab().unlock(id)).rejects.toMatchObject({ code: 'LOCKED' });
  });

  it('are not taken where they open nothing: the vault was thrown away meanwhile', async () => {
    const first = tab();
    await first.createAccount();
    await first.setPasscode(passcode);
    const old = lent;
    await first.destroy();
    const second = tab();
    await second.createAccount();
    await second.setPasscode(passcode);
    second.lock();
    lent = old;
    expect((await tab().lockState()).isLocked).toBe(true);
  });
});
