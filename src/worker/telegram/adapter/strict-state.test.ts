import { describe, expect, test } from 'vitest';
import { makeAuthKey, type AuthKey } from './auth-key.ts';
import { randomBytes } from './bytes.ts';
import { MessageIds, secondsOf } from './message-ids.ts';
import { ReceivedIds } from './received-ids.ts';
import { ServerClock } from './server-clock.ts';
import { StrictState } from './strict-state.ts';

const key = (): Promise<AuthKey> => makeAuthKey(randomBytes(256));

describe('our message identifiers', () => {
  test('are divisible by four, rise, and hold the server’s second', () => {
    const ids = new MessageIds(new ServerClock(1000, () => 50_000_250));
    const made = Array.from({ length: 100 }, () => ids.next());
    expect(made.every((id) => id % 4n === 0n)).toBe(true);
    expect(made.every((id, index) => index === 0 || id > (made[index - 1] ?? 0n))).toBe(true);
    expect(secondsOf(made[0] ?? 0n)).toBe(51_000);
  });

  test('still rise when the clock is put back', () => {
    let now = 2_000_000_000_000;
    const ids = new MessageIds(new ServerClock(0, () => now));
    const before = ids.next();
    now -= 3_600_000;
    expect(ids.next()).toBe(before + 4n);
  });
});

test('content-related messages count the sequence, others do not', async () => {
  const state = new StrictState(await key(), new ServerClock());
  const numbers = [true, false, true, true, false].map((isContent) => state.name(isContent).seqNo);
  expect(numbers).toEqual([1, 2, 3, 5, 6]);
});

test('what we send ourselves is not taken for the server’s', async () => {
  const state = new StrictState(await key(), new ServerClock());
  const packet = await state.seal({ ...state.name(true), body: new Uint8Array(32) });
  await expect(state.open(packet)).rejects.toMatchObject({ name: 'SecurityFault' });
});

describe('received identifiers', () => {
  test('count once, in whatever order they come', () => {
    const received = new ReceivedIds();
    expect([5n, 1n, 9n, 5n, 1n, 9n, 7n].map((id) => received.add(id))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      true,
    ]);
  });

  test('older than all of the last thousand are refused', () => {
    const received = new ReceivedIds();
    for (let id = 1000n; id < 2000n; id++) received.add(id);
    expect(received.add(999n)).toBe(false);
    received.add(2000n);
    expect(received.add(1000n)).toBe(false);
  });

  test('are told about as msgs_state_info wants it', () => {
    const received = new ReceivedIds();
    received.add(10n);
    expect([received.status(10n), received.status(11n)]).toEqual([4, 2]);
    for (let id = 1000n; id < 2001n; id++) received.add(id);
    expect(received.status(10n)).toBe(1);
  });
});

describe('the clock', () => {
  test('is not moved by the second a message was on its way', () => {
    const clock = new ServerClock(0, () => 1_000_000);
    expect(clock.learn(998)).toBe(false);
    expect(clock.offset).toBe(0);
  });

  test('follows the server', () => {
    const clock = new ServerClock(0, () => 1_000_000);
    expect(clock.learn(4600)).toBe(true);
    expect(clock.seconds()).toBe(4600);
  });
});
