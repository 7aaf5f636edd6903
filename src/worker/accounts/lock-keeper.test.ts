import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeClock } from '#tests/fakes/fake-clock.ts';
import { openVaultStore } from '#worker/cache/vault-store.ts';
import { openVault } from '#worker/vault/open-vault.ts';
import type { Vault } from '#worker/vault/vault.ts';
import { type LastUse, LockKeeper } from './lock-keeper.ts';

const MINUTE = 60_000;

let clock: FakeClock;
let vault: Vault;
let keeper: LockKeeper;
let idle: number;
let lastUse: LastUse;

beforeEach(async () => {
  clock = new FakeClock();
  vault = openVault(openVaultStore(`vault-${crypto.randomUUID()}`));
  idle = 0;
  let at: number | undefined;
  lastUse = {
    get kept() {
      return at;
    },
    keep: (now) => (at = now),
  };
  keeper = inTab();
});

/** The keeper of a tab's worker; the tabs tell each other of the last use. */
const inTab = () =>
  new LockKeeper({
    clock,
    lastUse,
    vault: async () => vault,
    onIdle: () => idle++,
    onWiped: () => vault.destroy(),
  });

const withPasscode = () => keeper.setPasscode({ passcode: '4711', kind: 'pin' });

describe('the keeper of the lock', () => {
  it('locks after fifteen minutes without use, where nothing else was chosen', async () => {
    const lock = await withPasscode();
    expect(lock).toMatchObject({
      hasPasscode: true,
      isLocked: false,
      kind: 'pin',
      options: { idleMinutes: 15 },
    });
    await clock.advance(14.9 * MINUTE);
    expect(idle).toBe(0);
    await clock.advance(0.2 * MINUTE);
    expect(idle).toBe(1);
    await clock.advance(60 * MINUTE);
    expect(idle).toBe(1);
  });

  it('begins anew with every use', async () => {
    await withPasscode();
    for (let minutes = 0; minutes < 60; minutes += 10) {
      await clock.advance(10 * MINUTE);
      keeper.touch();
    }
    expect(idle).toBe(0);
    await clock.advance(15.1 * MINUTE);
    expect(idle).toBe(1);
  });

  it('never locks without a passcode, nor when told never to', async () => {
    await keeper.lock();
    await clock.advance(100 * MINUTE);
    await withPasscode();
    await keeper.setOptions({ idleMinutes: 0 });
    await clock.advance(100 * MINUTE);
    expect(idle).toBe(0);
  });

  it('looks at the clock when the device wakes, since timers slept with it', async () => {
    await withPasscode();
    clock.put(16 * MINUTE);
    expect(keeper.checkIdle()).toBe(true);
    expect(idle).toBe(1);
  });

  it('takes a touch that comes too late for no touch', async () => {
    await withPasscode();
    clock.put(16 * MINUTE);
    keeper.touch();
    expect(idle).toBe(1);
  });

  it('counts on in the tab that takes over, from the last use of any', async () => {
    await withPasscode();
    await clock.advance(5 * MINUTE);
    keeper.touch();
    await clock.advance(14 * MINUTE);
    keeper.stop();
    await inTab().lock();
    await clock.advance(0.9 * MINUTE);
    expect(idle).toBe(0);
    await clock.advance(0.2 * MINUTE);
    expect(idle).toBe(1);
  });

  it('locks at once where a tab takes over after the time', async () => {
    await withPasscode();
    keeper.stop();
    clock.put(60 * MINUTE);
    await inTab().lock();
    await clock.advance(1);
    expect(idle).toBe(1);
  });

  it('begins anew when it is unlocked in the tab that took over', async () => {
    await withPasscode();
    keeper.stop();
    clock.put(60 * MINUTE);
    const other = inTab();
    other.unlocked();
    await other.lock();
    await clock.advance(14.9 * MINUTE);
    expect(idle).toBe(0);
    await clock.advance(0.2 * MINUTE);
    expect(idle).toBe(1);
  });

  it('keeps what was chosen, sealed, and says nothing of it while locked', async () => {
    await withPasscode();
    await keeper.setOptions({ idleMinutes: 5, locksWhenHidden: true, wipeAfter: 10 });
    expect((await keeper.lock()).options).toEqual({ idleMinutes: 5, locksWhenHidden: true, wipeAfter: 10 });
    vault.lock();
    expect(await keeper.lock()).toMatchObject({
      isLocked: true,
      options: { idleMinutes: 15, wipeAfter: 10 },
    });
  });

  it('refuses options that make no sense', async () => {
    await withPasscode();
    await expect(keeper.setOptions({ idleMinutes: -1 })).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await expect(keeper.setOptions({ wipeAfter: 1.5 })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});
