import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { breakIn, opens } from '#tests/builders/break-in.ts';
import { FakeVaultPorts } from '#tests/fakes/fake-vault-ports.ts';
import { openVaultStore } from '#worker/cache/vault-store.ts';
import { openVault } from './open-vault.ts';
import type { Vault, VaultStore } from './vault.ts';

const handle = { credentialId: new Uint8Array([1, 2, 3]), salt: new Uint8Array(32).fill(9) };
const output = (seed = 7) => new Uint8Array(32).fill(seed);

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
  await vault.setPasscode({ passcode: 'salom', kind: 'text' });
});

function reopen(): void {
  vault.close();
  store = openVaultStore(name);
  vault = openVault(store, ports);
}

const read = async () => (await vault.unlock(account)).open('t', 'k', sealed);
const enrol = (seed = 7, passcode = 'salom') => vault.enrolPrf({ ...handle, passcode, output: output(seed) });

describe('biometrics', () => {
  it('unlock after a restart, without Argon2, and clear the count of wrong passcodes', async () => {
    await enrol();
    reopen();
    expect(await vault.lockState()).toMatchObject({ isLocked: true, hasBiometrics: true, prf: handle });
    for (let i = 0; i < 3; i++) await expect(vault.unlockWith('wrong')).rejects.toThrow('PASSCODE_WRONG');
    const runs = ports.runs.length;
    await vault.unlockWithPrf(output());
    expect(await read()).toBe('sir');
    expect(ports.runs.length).toBe(runs);
    expect(await vault.lockState()).toMatchObject({ isLocked: false, failedAttempts: 0 });
  });

  it('survive another passcode, and the passcode survives them', async () => {
    await enrol();
    await vault.changePasscode({ old: 'salom', new: 'xayr!', kind: 'text' });
    reopen();
    await vault.unlockWithPrf(output());
    expect(await read()).toBe('sir');
    reopen();
    await vault.unlockWith('xayr!');
    expect(await read()).toBe('sir');
  });

  it('can be enrolled, removed and enrolled by who was unlocked by them', async () => {
    await enrol();
    reopen();
    await vault.unlockWithPrf(output());
    await vault.removePrf();
    expect(await vault.lockState()).toMatchObject({ hasBiometrics: false });
    await enrol(8);
    reopen();
    await expect(vault.unlockWithPrf(output(7))).rejects.toMatchObject({ code: 'PRF_WRONG' });
    await vault.unlockWithPrf(output(8));
    expect(await read()).toBe('sir');
  });

  it('go with the passcode', async () => {
    await enrol();
    await vault.removePasscode({ passcode: 'salom' });
    expect((await vault.lockState()).hasBiometrics).toBe(false);
    await vault.setPasscode({ passcode: 'salom', kind: 'text' });
    vault.lock();
    await expect(vault.unlockWithPrf(output())).rejects.toMatchObject({
      code: 'NOT_FOUND',
      field: 'biometrics',
    });
  });

  it('open a single locked account, too', async () => {
    await enrol();
    await vault.lockAccount(account);
    await vault.unlockWithPrf(output());
    expect(await read()).toBe('sir');
  });

  it('are enrolled and removed only while unlocked, and beside a passcode', async () => {
    vault.lock();
    await expect(enrol()).rejects.toMatchObject({ code: 'LOCKED' });
    await expect(vault.removePrf()).rejects.toMatchObject({ code: 'LOCKED' });
    await vault.unlockWith('salom');
    await vault.removePasscode({ passcode: 'salom' });
    await expect(enrol()).rejects.toMatchObject({ code: 'NOT_FOUND', field: 'passcode' });
  });

  it('are enrolled only by who knows the passcode; a wrong one counts', async () => {
    await expect(enrol(7, 'salim')).rejects.toMatchObject({ code: 'PASSCODE_WRONG' });
    expect(await vault.lockState()).toMatchObject({ hasBiometrics: false, failedAttempts: 1 });
    await enrol();
    expect(await vault.lockState()).toMatchObject({ hasBiometrics: true, failedAttempts: 0 });
  });

  it('zero what the authenticator gave, whatever comes of it', async () => {
    const [right, wrong, short, late] = [output(), output(8), new Uint8Array(31).fill(1), output()];
    await vault.enrolPrf({ ...handle, passcode: 'salom', output: right });
    await expect(vault.unlockWithPrf(wrong)).rejects.toMatchObject({ code: 'PRF_WRONG' });
    await expect(vault.unlockWithPrf(short)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'output' });
    vault.lock();
    await expect(vault.enrolPrf({ ...handle, passcode: 'salom', output: late })).rejects.toMatchObject({
      code: 'LOCKED',
    });
    for (const bytes of [right, wrong, short, late]) expect(bytes.every((byte) => byte === 0)).toBe(true);
  });

  it.each([
    { credentialId: new Uint8Array(0) },
    { credentialId: new Uint8Array(1024) },
    { salt: new Uint8Array(16) },
  ])('refuse what no authenticator is asked under', async (wrong) => {
    const enrolling = vault.enrolPrf({ ...handle, ...wrong, passcode: 'salom', output: output() });
    await expect(enrolling).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'biometrics' });
  });

  it('refuse a row that was altered', async () => {
    await enrol();
    const row = (await store.get('keys', 'master')) as { prf: object };
    for (const altered of [
      { salt: new Uint8Array(32) },
      { credentialId: new Uint8Array([9]) },
      { salt: 'x' },
    ]) {
      await store.put('keys', 'master', { ...row, prf: { ...row.prf, ...altered } });
      await expect(vault.unlockWithPrf(output())).rejects.toMatchObject({ code: 'STORAGE_BROKEN' });
    }
  });
});

describe('whoever holds the store', () => {
  it('opens nothing without passcode or authenticator, and everything with one of them', async () => {
    await enrol();
    expect(await opens(await breakIn(store), 't', 'k', sealed)).toBe(false);
    const secret = await crypto.subtle.importKey('raw', output(), 'HKDF', false, ['deriveKey']);
    const info = new TextEncoder().encode('xabar master key');
    const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: handle.salt, info };
    const aes = { name: 'AES-GCM', length: 256 };
    const key = await crypto.subtle.deriveKey(hkdf, secret, aes, false, ['decrypt', 'unwrapKey']);
    expect(await opens(await breakIn(store, [key]), 't', 'k', sealed)).toBe(true);
    const row = (await store.get('keys', 'master')) as {
      passcode: { salt: Uint8Array; cost: { memory: number; iterations: number } };
    };
    const { salt, cost } = row.passcode;
    const hash = await ports.argon2({ ...cost, salt, password: new TextEncoder().encode('salom') });
    const stretched = await crypto.subtle.importKey('raw', hash, aes, false, ['decrypt', 'unwrapKey']);
    expect(await opens(await breakIn(store, [stretched]), 't', 'k', sealed)).toBe(true);
  });
});
