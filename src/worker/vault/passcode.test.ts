import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeVaultPorts } from '#tests/fakes/fake-vault-ports.ts';
import { openVaultStore } from '#worker/cache/vault-store.ts';
import type { MasterRow } from './master-row.ts';
import { openVault } from './open-vault.ts';
import type { Vault, VaultStore } from './vault.ts';

let name: string;
let ports: FakeVaultPorts;
let store: VaultStore;
let vault: Vault;
let account: string;
let sealed: Uint8Array;

beforeEach(async () => {
  name = `vault-${crypto.randomUUID()}`;
  ports = new FakeVaultPorts();
  store = openVaultStore(name);
  vault = openVault(store, ports);
  account = await vault.createAccount();
  sealed = await (await vault.unlock(account)).seal('t', 'k', 'sir');
});

function reopen(): void {
  vault.close();
  store = openVaultStore(name);
  vault = openVault(store, ports);
}

const read = async () => (await vault.unlock(account)).open('t', 'k', sealed);
const set = (passcode: string) => vault.setPasscode({ passcode, kind: 'text' });
const change = (old: string, passcode: string) => vault.changePasscode({ old, new: passcode, kind: 'text' });
const masterRow = async () => (await store.get('keys', 'master')) as MasterRow;

describe('a passcode', () => {
  it('is asked for after a restart, and not before', async () => {
    await set('salom');
    expect(await vault.lockState()).toMatchObject({ hasPasscode: true, isLocked: false, kind: 'text' });
    expect((await masterRow()).open).toBeUndefined();
    expect(await read()).toBe('sir');
    reopen();
    expect(await vault.lockState()).toMatchObject({ hasPasscode: true, isLocked: true });
    expect(await vault.accounts()).toEqual([account]);
    await expect(read()).rejects.toMatchObject({ code: 'LOCKED' });
    await expect(vault.createAccount()).rejects.toMatchObject({ code: 'LOCKED' });
    await vault.unlockWith('salom');
    expect(await vault.lockState()).toMatchObject({ isLocked: false, failedAttempts: 0 });
    expect(await read()).toBe('sir');
  });

  it('can be changed and removed; what was sealed before stays readable', async () => {
    await set('salom');
    await change('salom', 'xayr!');
    reopen();
    await expect(vault.unlockWith('salom')).rejects.toMatchObject({ code: 'PASSCODE_WRONG', seconds: 0 });
    await vault.unlockWith('xayr!');
    expect(await read()).toBe('sir');
    await vault.removePasscode({ passcode: 'xayr!' });
    expect(await vault.lockState()).toMatchObject({ hasPasscode: false, isLocked: false });
    reopen();
    expect(await read()).toBe('sir');
  });

  it('is not changed or removed by who does not know it, nor while locked', async () => {
    await set('salom');
    await expect(change('salon', 'xayr!')).rejects.toMatchObject({ code: 'PASSCODE_WRONG' });
    await expect(vault.removePasscode({ passcode: 'salon' })).rejects.toMatchObject({
      code: 'PASSCODE_WRONG',
    });
    expect((await vault.lockState()).failedAttempts).toBe(2);
    vault.lock();
    await expect(change('salom', 'xayr!')).rejects.toMatchObject({ code: 'LOCKED' });
    await expect(vault.removePasscode({ passcode: 'salom' })).rejects.toMatchObject({ code: 'LOCKED' });
    await expect(vault.setWipeAfter(10)).rejects.toMatchObject({ code: 'LOCKED' });
  });

  it('is set once', async () => {
    await set('salom');
    await expect(set('xayr!')).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'passcode' });
    vault.lock();
    await expect(set('xayr!')).rejects.toMatchObject({ code: 'LOCKED' });
  });

  it('may come before the first account, and guards what is made later', async () => {
    await vault.destroy();
    reopen();
    await set('salom');
    const id = await vault.createAccount();
    const row = await (await vault.unlock(id)).seal('t', 'k', 1);
    reopen();
    await vault.unlockWith('salom');
    expect(await (await vault.unlock(id)).open('t', 'k', row)).toBe(1);
  });

  it('guards what a login left, too', async () => {
    await vault.login.set('credentials', { apiHash: 'abc' });
    await set('salom');
    reopen();
    await expect(vault.login.get('credentials')).rejects.toMatchObject({ code: 'LOCKED' });
    await expect(vault.login.set('credentials', 1)).rejects.toMatchObject({ code: 'LOCKED' });
    expect(await store.keys('login')).toEqual(['credentials']);
    await vault.unlockWith('salom');
    expect(await vault.login.get('credentials')).toEqual({ apiHash: 'abc' });
  });

  it('is not there: then there is nothing to unlock, change, remove or lock an account with', async () => {
    const missing = { code: 'NOT_FOUND', field: 'passcode' };
    await expect(vault.unlockWith('salom')).rejects.toMatchObject(missing);
    await expect(change('salom', 'xayr!')).rejects.toMatchObject(missing);
    await expect(vault.removePasscode({ passcode: 'salom' })).rejects.toMatchObject(missing);
    await expect(vault.lockAccount(account)).rejects.toMatchObject(missing);
  });
});

describe('what may be a passcode', () => {
  it.each(['', 'abc', 'a'.repeat(65), 'abc\uD800', '😀😀😀'])('not %j', async (passcode) => {
    await expect(set(passcode)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'passcode' });
    expect((await vault.lockState()).hasPasscode).toBe(false);
  });

  it.each(['abcd', '😀'.repeat(64), '    '])('%j', async (passcode) => {
    await set(passcode);
    reopen();
    await vault.unlockWith(passcode);
    expect(await read()).toBe('sir');
  });

  it('digits alone for a PIN; other input is refused uncounted', async () => {
    await expect(vault.setPasscode({ passcode: '12a4', kind: 'pin' })).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
    await vault.setPasscode({ passcode: '1234', kind: 'pin' });
    reopen();
    expect((await vault.lockState()).kind).toBe('pin');
    await expect(vault.unlockWith('parol')).rejects.toMatchObject({ code: 'BAD_INPUT' });
    expect((await vault.lockState()).failedAttempts).toBe(0);
    await vault.unlockWith('１２３４');
    expect(await read()).toBe('sir');
  });

  it('the same text however a keyboard composes it', async () => {
    await set('o\u0301lma\u0301');
    reopen();
    await vault.unlockWith('\u00f3lm\u00e1');
    expect(await read()).toBe('sir');
  });

  it('a changed one is looked at before the old one is tried', async () => {
    await set('salom');
    await expect(change('salom', 'abc')).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await expect(change('wrong', 'abc')).rejects.toMatchObject({ code: 'BAD_INPUT' });
    expect((await vault.lockState()).failedAttempts).toBe(0);
  });
});

describe('the row of the passcode', () => {
  it('is refused, not calculated with, when its cost was altered', async () => {
    await set('salom');
    reopen();
    const row = await masterRow();
    const runs = ports.runs.length;
    for (const cost of [
      { memory: 4_000_000, iterations: 2 },
      { memory: 65_536, iterations: 4_000_000 },
      { memory: 8, iterations: 2 },
      { memory: 65_536, iterations: 1.5 },
      { memory: 32_768, iterations: 2 },
      undefined,
    ]) {
      await store.put('keys', 'master', { ...row, passcode: { ...row.passcode, cost } });
      expect(await vault.lockState()).toMatchObject({ hasPasscode: true, isLocked: true });
      await expect(vault.unlockWith('salom')).rejects.toMatchObject({ code: 'STORAGE_BROKEN' });
    }
    expect(ports.runs.length).toBe(runs);
    expect((await vault.lockState()).failedAttempts).toBe(0);
    await store.put('keys', 'master', row);
    await vault.unlockWith('salom');
  });

  it('is refused with another salt, kind or key', async () => {
    await set('salom');
    reopen();
    const row = await masterRow();
    const passcode = row.passcode as NonNullable<MasterRow['passcode']>;
    const wrapped = passcode.wrapped.slice();
    wrapped[5] = (wrapped[5] ?? 0) ^ 1;
    for (const altered of [
      { salt: new Uint8Array(16) },
      { salt: new Uint8Array(0) },
      { kind: 'pin' },
      { wrapped },
    ]) {
      await store.put('keys', 'master', { ...row, passcode: { ...passcode, ...altered } });
      await expect(vault.unlockWith('1234')).rejects.toMatchObject({ code: 'STORAGE_BROKEN' });
    }
  });

  it('needs the key of this device as well as the passcode', async () => {
    await set('salom');
    const other = openVault(openVaultStore(`${name}-other`), ports);
    await other.setPasscode({ passcode: 'salom', kind: 'text' });
    const elsewhere = openVaultStore(`${name}-other`);
    const { device } = (await elsewhere.get('keys', 'master')) as MasterRow;
    elsewhere.close();
    other.close();
    await store.put('keys', 'master', { ...(await masterRow()), device });
    reopen();
    await expect(vault.unlockWith('salom')).rejects.toMatchObject({ code: 'STORAGE_BROKEN' });
  });

  it('has another device key, salt and wrapping each time', async () => {
    await set('salom');
    const first = await masterRow();
    await vault.removePasscode({ passcode: 'salom' });
    await set('salom');
    const second = await masterRow();
    expect(second.passcode?.salt).not.toEqual(first.passcode?.salt);
    const box = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv: new Uint8Array(12) },
      first.device,
      new Uint8Array(4),
    );
    const opened = crypto.subtle.decrypt({ name: 'AES-GCM', iv: new Uint8Array(12) }, second.device, box);
    await expect(opened).rejects.toThrow();
  });
});

describe('bytes of a passcode', () => {
  it('are zeroed, and what Argon2 made of them, right or wrong', async () => {
    await set('salom');
    await change('salom', 'xayr!');
    await expect(change('salom', 'xayr!')).rejects.toMatchObject({ code: 'PASSCODE_WRONG' });
    expect(ports.passwords.length).toBeGreaterThanOrEqual(4);
    for (const bytes of [...ports.passwords, ...ports.hashes])
      expect(bytes.every((byte) => byte === 0)).toBe(true);
  });
});
