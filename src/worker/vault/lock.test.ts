import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeVaultPorts } from '#tests/fakes/fake-vault-ports.ts';
import { openVaultStore } from '#worker/cache/vault-store.ts';
import { openVault } from './open-vault.ts';
import type { Vault } from './vault.ts';

let ports: FakeVaultPorts;
let vault: Vault;
let account: string;

beforeEach(async () => {
  ports = new FakeVaultPorts();
  vault = openVault(openVaultStore(`vault-${crypto.randomUUID()}`), ports);
  account = await vault.createAccount();
  await vault.login.set('credentials', 1);
  await vault.setPasscode({ passcode: 'salom', kind: 'text' });
});

const locked = { code: 'LOCKED' };

describe('lock', () => {
  it('kills every sealer that was handed out, for good', async () => {
    const sealer = await vault.unlock(account);
    const again = await vault.unlock(account);
    const sealed = await sealer.seal('t', 'k', 1);
    expect(await vault.login.get('credentials')).toBe(1);
    vault.lock();
    for (const each of [sealer, again]) {
      await expect(each.seal('t', 'k', 1)).rejects.toMatchObject(locked);
      await expect(each.open('t', 'k', sealed)).rejects.toMatchObject(locked);
    }
    await expect(vault.unlock(account)).rejects.toMatchObject(locked);
    await expect(vault.login.get('credentials')).rejects.toMatchObject(locked);
    await vault.unlockWith('salom');
    await expect(sealer.seal('t', 'k', 1)).rejects.toMatchObject(locked);
    expect(await (await vault.unlock(account)).open('t', 'k', sealed)).toBe(1);
    expect(await vault.login.get('credentials')).toBe(1);
  });

  it('lets nothing out that was being opened', async () => {
    const sealer = await vault.unlock(account);
    const sealed = await sealer.seal('t', 'k', 1);
    const opening = sealer.open('t', 'k', sealed);
    vault.lock();
    await expect(opening).rejects.toMatchObject(locked);
  });

  it('holds against an unlock that was under way', async () => {
    vault.lock();
    let release = (): void => undefined;
    ports.hold = new Promise((resolve) => (release = resolve));
    const runs = ports.runs.length;
    const unlocking = vault.unlockWith('salom');
    await expect.poll(() => ports.runs.length).toBe(runs + 1);
    vault.lock();
    release();
    await expect(unlocking).rejects.toMatchObject({ code: 'ABORTED' });
    expect(await vault.lockState()).toMatchObject({ isLocked: true, failedAttempts: 0 });
    await expect(vault.unlock(account)).rejects.toMatchObject(locked);
  });

  it('holds against an account that was being unlocked', async () => {
    const unlocking = vault.unlock(account).then(
      (sealer) => sealer.seal('t', 'k', 1),
      (error: unknown) => Promise.reject(error),
    );
    vault.lock();
    await expect(unlocking).rejects.toMatchObject(locked);
  });

  it('without a passcode kills sealers, and lets new ones be had', async () => {
    await vault.removePasscode({ passcode: 'salom' });
    const sealer = await vault.unlock(account);
    vault.lock();
    expect((await vault.lockState()).isLocked).toBe(false);
    await expect(sealer.seal('t', 'k', 1)).rejects.toMatchObject(locked);
    await expect((await vault.unlock(account)).seal('t', 'k', 1)).resolves.toBeDefined();
  });

  it('comes with close, destroy and with forgetting an account', async () => {
    const other = await vault.createAccount();
    const [one, two] = [await vault.unlock(account), await vault.unlock(other)];
    await vault.forget(account);
    await expect(one.seal('t', 'k', 1)).rejects.toMatchObject(locked);
    await expect(two.seal('t', 'k', 1)).resolves.toBeDefined();
    const destroyed = vault.destroy();
    await expect(two.seal('t', 'k', 1)).rejects.toMatchObject(locked);
    await destroyed;
  });

  it('leaves an account that is to be forgotten within reach', async () => {
    vault.lock();
    await vault.forget(account);
    expect(await vault.accounts()).toEqual([]);
  });
});

describe('one locked account', () => {
  it('takes the passcode; the others go on', async () => {
    const other = await vault.createAccount();
    const [one, two] = [await vault.unlock(account), await vault.unlock(other)];
    await vault.lockAccount(account);
    expect(await vault.lockState()).toMatchObject({ isLocked: false, lockedAccounts: [account] });
    await expect(one.seal('t', 'k', 1)).rejects.toMatchObject(locked);
    await expect(vault.unlock(account)).rejects.toMatchObject({ ...locked, field: 'account' });
    await expect(two.seal('t', 'k', 1)).resolves.toBeDefined();
    await expect(vault.unlockWith('wrong')).rejects.toMatchObject({ code: 'PASSCODE_WRONG' });
    await expect(vault.unlock(account)).rejects.toMatchObject(locked);
    await vault.unlockWith('salom');
    expect((await vault.lockState()).lockedAccounts).toEqual([]);
    await expect((await vault.unlock(account)).seal('t', 'k', 1)).resolves.toBeDefined();
    await expect(two.seal('t', 'k', 1)).resolves.toBeDefined();
  });

  it('is open again without a passcode', async () => {
    await vault.lockAccount(account);
    await vault.removePasscode({ passcode: 'salom' });
    await expect(vault.unlock(account)).resolves.toBeDefined();
  });
});
