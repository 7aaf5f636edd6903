import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { breakIn, opens } from '#tests/builders/break-in.ts';
import { FakeVaultPorts } from '#tests/fakes/fake-vault-ports.ts';
import { Killed, mortalStore } from '#tests/fakes/mortal-store.ts';
import { openVaultStore } from '#worker/cache/vault-store.ts';
import { openVault } from './open-vault.ts';
import type { Vault } from './vault.ts';

interface Change {
  readonly old?: string;
  readonly new?: string;
  act(vault: Vault): Promise<void>;
}

const CHANGES: Readonly<Record<string, Change>> = {
  set: { new: 'salom', act: (vault) => vault.setPasscode({ passcode: 'salom', kind: 'text' }) },
  changed: {
    old: 'salom',
    new: 'xayr!',
    act: (vault) => vault.changePasscode({ old: 'salom', new: 'xayr!', kind: 'text' }),
  },
  removed: { old: 'salom', act: (vault) => vault.removePasscode({ passcode: 'salom' }) },
};
const KILLS = [1, 2, 3, 4, 5].flatMap((at) => [
  { at, when: 'before' as const },
  { at, when: 'after' as const },
]);

const unlocks = (vault: Vault, passcode: string): Promise<boolean> =>
  vault.unlockWith(passcode).then(
    () => true,
    () => false,
  );

describe.each(Object.entries(CHANGES))('a passcode that is being %s', (_, change) => {
  it.each(KILLS)('is the old or the new one when the tab is killed $when write $at', async ({ at, when }) => {
    const name = `vault-${crypto.randomUUID()}`;
    const ports = new FakeVaultPorts();
    const store = mortalStore(openVaultStore(name));
    const vault = openVault(store, ports);
    const account = await vault.createAccount();
    const sealed = await (await vault.unlock(account)).seal('t', 'k', 'sir');
    if (change.old) await vault.setPasscode({ passcode: change.old, kind: 'text' });
    store.killAt(at, when);
    const error: unknown = await change.act(vault).catch((reason: unknown) => reason);
    expect(error === undefined || error instanceof Killed).toBe(true);
    vault.close();

    const after = openVaultStore(name);
    const again = openVault(after, ports);
    const { hasPasscode } = await again.lockState();
    const possible = [change.old, change.new];
    if (error === undefined) expect(hasPasscode).toBe(change.new !== undefined);
    expect(possible.some((each) => (each !== undefined) === hasPasscode)).toBe(true);
    expect(await opens(await breakIn(after), 't', 'k', sealed)).toBe(!hasPasscode);
    const right: string[] = [];
    if (hasPasscode) for (const each of possible) if (each && (await unlocks(again, each))) right.push(each);
    expect(right.length).toBe(hasPasscode ? 1 : 0);
    if (hasPasscode) await unlocks(again, right[0] ?? '');
    expect(await (await again.unlock(account)).open('t', 'k', sealed)).toBe('sir');
    again.close();
  });
});
