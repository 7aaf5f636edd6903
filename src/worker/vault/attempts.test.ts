import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeVaultPorts } from '#tests/fakes/fake-vault-ports.ts';
import { Killed, type MortalStore, mortalStore } from '#tests/fakes/mortal-store.ts';
import { openVaultStore } from '#worker/cache/vault-store.ts';
import { openVault } from './open-vault.ts';
import type { Vault } from './vault.ts';

let name: string;
let ports: FakeVaultPorts;
let store: MortalStore;
let vault: Vault;
let account: string;

beforeEach(async () => {
  name = `vault-${crypto.randomUUID()}`;
  ports = new FakeVaultPorts();
  store = mortalStore(openVaultStore(name));
  vault = openVault(store, ports);
  account = await vault.createAccount();
  await vault.setPasscode({ passcode: 'salom', kind: 'text' });
});

function reopen(): void {
  vault.close();
  store = mortalStore(openVaultStore(name));
  vault = openVault(store, ports);
}

const guess = (): Promise<string> =>
  vault.unlockWith('wrong').then(
    () => 'right',
    (error: { code: string; seconds?: number }) => `${error.code} ${error.seconds}`,
  );
async function guessTimes(times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    await guess();
    ports.time += 3_600_000;
  }
}

describe('wrong passcodes', () => {
  it('make the next one wait, longer each time', async () => {
    const seconds = [];
    for (let i = 0; i < 12; i++) {
      seconds.push(await guess());
      ports.time += 3_600_000;
    }
    expect(seconds).toEqual(
      [0, 0, 5, 15, 30, 60, 300, 900, 1800, 3600, 3600, 3600].map((each) => `PASSCODE_WRONG ${each}`),
    );
    expect((await vault.lockState()).failedAttempts).toBe(12);
  });

  it('are not looked at, nor counted, while the wait runs; the right one is not either', async () => {
    await guessTimes(3);
    await guess();
    const runs = ports.runs.length;
    ports.time += 14_001;
    expect(await guess()).toBe('PASSCODE_WAIT 1');
    await expect(vault.unlockWith('salom')).rejects.toMatchObject({ code: 'PASSCODE_WAIT' });
    expect(ports.runs.length).toBe(runs);
    expect(await vault.lockState()).toMatchObject({ failedAttempts: 4, retryAt: ports.time + 999 });
    ports.time += 999;
    expect((await vault.lockState()).retryAt).toBeUndefined();
    await vault.unlockWith('salom');
    expect(await vault.lockState()).toMatchObject({ failedAttempts: 0, isLocked: false });
  });

  it('are still waited for after a reload', async () => {
    await guessTimes(5);
    await guess();
    reopen();
    expect(await guess()).toBe('PASSCODE_WAIT 60');
    expect(await vault.lockState()).toMatchObject({ failedAttempts: 6, retryAt: ports.time + 60_000 });
  });

  it('are not forgotten because the clock was set back, again and again', async () => {
    await guessTimes(5);
    await guess();
    ports.time += 50_000;
    for (let i = 0; i < 3; i++) {
      ports.time -= 30 * 86_400_000;
      expect(await guess()).toBe('PASSCODE_WAIT 60');
      ports.time += 20_000;
      reopen();
      expect(await guess()).toBe('PASSCODE_WAIT 40');
    }
    ports.time += 40_000;
    await vault.unlockWith('salom');
  });

  it('count as soon as they are tried: killing the tab meanwhile gives none for free', async () => {
    let release = (): void => undefined;
    for (let i = 0; i < 6; i++) {
      ports.hold = new Promise((resolve) => (release = resolve));
      const before = ports.runs.length;
      const dying = vault.unlockWith('wrong');
      await expect.poll(() => ports.runs.length).toBe(before + 1);
      vault.close();
      reopen();
      release();
      await expect(dying).rejects.toThrow();
      expect((await vault.lockState()).failedAttempts).toBe(i + 1);
      ports.time += 3_600_000;
    }
    ports.hold = Promise.resolve();
    expect(await guess()).toBe('PASSCODE_WRONG 300');
  });

  it('are not looked at when they cannot be counted', async () => {
    const runs = ports.runs.length;
    store.killAt(1, 'before');
    await expect(vault.unlockWith('salom')).rejects.toBeInstanceOf(Killed);
    expect(ports.runs.length).toBe(runs);
  });

  it('sent at once are tried one by one', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, guess));
    expect(answers).toEqual([
      'PASSCODE_WRONG 0',
      'PASSCODE_WRONG 0',
      'PASSCODE_WRONG 5',
      'PASSCODE_WAIT 5',
      'PASSCODE_WAIT 5',
      'PASSCODE_WAIT 5',
    ]);
  });

  it('do not count where the device had no memory to look at them', async () => {
    ports.memory = 1024;
    await expect(vault.unlockWith('wrong')).rejects.toThrow(RangeError);
    expect((await vault.lockState()).failedAttempts).toBe(0);
  });

  it('count for change and removal alike', async () => {
    await guess();
    const change = vault.changePasscode({ old: 'wrong', new: 'xayr!', kind: 'text' });
    await expect(change).rejects.toMatchObject({ code: 'PASSCODE_WRONG', seconds: 0 });
    const removal = vault.removePasscode({ passcode: 'wrong' });
    await expect(removal).rejects.toMatchObject({ code: 'PASSCODE_WRONG', seconds: 5 });
    await expect(vault.removePasscode({ passcode: 'salom' })).rejects.toMatchObject({
      code: 'PASSCODE_WAIT',
    });
  });
});

describe('the wipe after too many', () => {
  it('happens only where it is wished', async () => {
    await guessTimes(30);
    await vault.unlockWith('salom');
    expect((await vault.lockState()).wiped).toBeUndefined();
  });

  it('leaves no key, no login and the names of whose they were', async () => {
    await vault.login.set('credentials', { apiHash: 'abc' });
    const sealer = await vault.unlock(account);
    await vault.setWipeAfter(10);
    expect((await vault.lockState()).wipeAfter).toBe(10);
    reopen();
    await guessTimes(9);
    expect(await vault.accounts()).toEqual([account]);
    expect(await guess()).toBe('PASSCODE_WIPED undefined');
    const state = { hasPasscode: false, isLocked: false, failedAttempts: 0, wiped: [account] };
    expect(await vault.lockState()).toMatchObject(state);
    expect([await store.keys('accounts'), await store.keys('keys'), await store.keys('login')]).toEqual([
      [],
      ['wiped'],
      [],
    ]);
    await expect(vault.unlockWith('salom')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(sealer.seal('t', 'k', 1)).rejects.toMatchObject({ code: 'LOCKED' });
    reopen();
    expect((await vault.lockState()).wiped).toEqual([account]);
    await vault.destroy();
    reopen();
    expect((await vault.lockState()).wiped).toBeUndefined();
  });

  it('is all or nothing when the tab is killed in it', async () => {
    await vault.setWipeAfter(1);
    store.killAt(2, 'before');
    await expect(vault.unlockWith('wrong')).rejects.toBeInstanceOf(Killed);
    reopen();
    expect((await vault.lockState()).wiped).toBeUndefined();
    expect(await guess()).toBe('PASSCODE_WIPED undefined');
  });

  it('does not happen to the right passcode on the last try', async () => {
    await vault.setWipeAfter(3);
    await guessTimes(2);
    await vault.unlockWith('salom');
    await guessTimes(2);
    expect(await vault.accounts()).toEqual([account]);
  });

  it.each([0, -1, 1.5, Number.NaN])('is not after %d', async (attempts) => {
    await expect(vault.setWipeAfter(attempts)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});
