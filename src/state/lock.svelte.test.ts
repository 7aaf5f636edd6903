import { CallError } from '#contract/errors.ts';
import type { Lock } from '#model/passcode.ts';
import { FakeRemote } from '#tests/fakes/fake-remote.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LockState } from './lock.svelte.ts';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

const OPEN: Lock = {
  hasPasscode: true,
  isLocked: false,
  failures: 0,
  options: { idleMinutes: 15, locksWhenHidden: false, wipeAfter: 0 },
};

describe('LockState', () => {
  it('waits until the later of what the last try and the vault say', async () => {
    const remote = new FakeRemote().answer('vault.unlock', () => {
      throw new CallError('PASSCODE_WRONG', { seconds: 5 });
    });
    const lock = new LockState(remote);
    expect(lock.waitsUntil).toBeUndefined();
    expect(await lock.unlock('1111')).toBe(false);
    expect(lock.failure).toMatchObject({ code: 'PASSCODE_WRONG' });
    expect(lock.waitsUntil).toBe(1_005_000);
    remote.emit({ type: 'lock', lock: { ...OPEN, isLocked: true, retryAt: 1_030_000 } });
    expect(lock.waitsUntil).toBe(1_030_000);
  });

  it('takes the lock that a change answers', async () => {
    const remote = new FakeRemote().answer('vault.setPasscode', () => OPEN);
    const lock = new LockState(remote);
    expect(lock.hasPasscode).toBe(false);
    expect(await lock.setPasscode({ passcode: '2468', kind: 'pin' })).toBe(true);
    expect(lock.hasPasscode).toBe(true);
  });

  it('tells of use now and then, and only where there is a lock that is open', () => {
    const remote = new FakeRemote().answer('vault.touch', () => undefined);
    const lock = new LockState(remote);
    lock.touched(0);
    lock.adopt({ ...OPEN, isLocked: true });
    lock.touched(0);
    expect(remote.asked('vault.touch')).toHaveLength(0);
    lock.adopt(OPEN);
    for (const now of [0, 14_999, 15_000, 20_000]) lock.touched(now);
    expect(remote.asked('vault.touch')).toHaveLength(2);
  });
});
