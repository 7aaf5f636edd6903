import type { Lock, LockOptions } from '#model/passcode.ts';
import { FakeRemote } from '#tests/fakes/fake-remote.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LockGuard } from './lock-guard.svelte.ts';
import { LockState } from './lock.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const MINUTE = 60_000;

function aGuard(options: Partial<LockOptions> = {}, over: Partial<Lock> = {}) {
  const remote = new FakeRemote().answer('vault.touch', () => undefined);
  const lock = new LockState(remote);
  const all = { idleMinutes: 15, locksWhenHidden: false, wipeAfter: 0, ...options };
  lock.adopt({ hasPasscode: true, isLocked: false, failures: 0, options: all, ...over });
  const lockNow = vi.fn(() => Promise.resolve());
  const touches = () => remote.asked('vault.touch').length;
  return { guard: new LockGuard({ lock, lockNow }, 0), lockNow, touches };
}

describe('LockGuard', () => {
  it('covers a page that comes back too late, until the worker has had its word', () => {
    const { guard } = aGuard();
    guard.cameBack(15 * MINUTE - 1);
    expect(guard.isCovering).toBe(false);
    guard.cameBack(15 * MINUTE);
    expect(guard.isCovering).toBe(true);
    vi.advanceTimersByTime(1500);
    expect(guard.isCovering).toBe(false);
  });

  it('counts from the last touch, and covers when that one comes after a sleep', () => {
    const { guard, touches } = aGuard();
    guard.touched(14 * MINUTE);
    guard.cameBack(28 * MINUTE);
    expect(guard.isCovering).toBe(false);
    guard.touched(30 * MINUTE);
    expect(guard.isCovering).toBe(true);
    expect(touches()).toBe(2);
  });

  it('takes a clock that was put back for a long absence', () => {
    const { guard } = aGuard();
    guard.cameBack(-15 * MINUTE);
    expect(guard.isCovering).toBe(true);
  });

  it('never covers where the app is never to lock by itself', () => {
    const { guard } = aGuard({ idleMinutes: 0 });
    guard.cameBack(600 * MINUTE);
    expect(guard.isCovering).toBe(false);
  });

  it.each([
    ['without a passcode', { hasPasscode: false }],
    ['while locked', { isLocked: true }],
  ])('does nothing %s', (_, over) => {
    const { guard, lockNow } = aGuard({ locksWhenHidden: true }, over);
    guard.cameBack(600 * MINUTE);
    guard.left(0);
    expect(guard.isCovering).toBe(false);
    expect(lockNow).not.toHaveBeenCalled();
  });

  it('locks when the page is left, where that is wished', () => {
    const wished = aGuard({ locksWhenHidden: true });
    wished.guard.left(0);
    expect(wished.lockNow).toHaveBeenCalledOnce();
    const unwished = aGuard();
    unwished.guard.left(0);
    expect(unwished.lockNow).not.toHaveBeenCalled();
  });

  describe('while the page has sent the user to choose a file', () => {
    const wished = () => aGuard({ locksWhenHidden: true });

    it('does not lock at once, and not when the page is back in time', () => {
      const { guard, lockNow } = wished();
      guard.chooses();
      guard.left(0);
      vi.advanceTimersByTime(119_999);
      guard.cameBack(119_999);
      vi.advanceTimersByTime(MINUTE);
      expect(lockNow).not.toHaveBeenCalled();
    });

    it('locks when it takes too long, also where timers slept', () => {
      const { guard, lockNow } = wished();
      guard.chooses();
      guard.left(0);
      vi.advanceTimersByTime(120_000);
      expect(lockNow).toHaveBeenCalledOnce();
      const asleep = wished();
      asleep.guard.chooses();
      asleep.guard.left(0);
      asleep.guard.cameBack(120_000);
      expect(asleep.lockNow).toHaveBeenCalledOnce();
    });

    it.each([
      ['the file was chosen', (guard: LockGuard) => guard.hasChosen()],
      ['the page is used again', (guard: LockGuard) => guard.touched(1)],
    ])('locks as ever after %s', (_, end) => {
      const { guard, lockNow } = wished();
      guard.chooses();
      end(guard);
      guard.left(2);
      expect(lockNow).toHaveBeenCalledOnce();
    });
  });
});
