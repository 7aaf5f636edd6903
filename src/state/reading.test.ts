import { FakeRemote } from '#tests/fakes/fake-remote.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Reading } from './reading.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function aReading(isAttentive = () => true) {
  const remote = new FakeRemote().answer('history.markRead', () => undefined);
  return { remote, reading: new Reading(remote, isAttentive) };
}

describe('Reading', () => {
  it('tells the highest message of a moment, once', async () => {
    const { remote, reading } = aReading();
    for (const id of [5, 9, 7]) reading.saw('u1', id, 3);
    await vi.advanceTimersByTimeAsync(500);
    reading.saw('u1', 9, 3);
    await vi.advanceTimersByTimeAsync(500);
    expect(remote.asked('history.markRead')).toEqual([{ chatId: 'u1', maxId: 9 }]);
  });

  it('says nothing while nobody looks', async () => {
    const { remote, reading } = aReading(() => false);
    reading.saw('u1', 5, 3);
    await vi.advanceTimersByTimeAsync(500);
    expect(remote.calls).toEqual([]);
  });

  it('says nothing about what the server knows to be read', async () => {
    const { remote, reading } = aReading();
    reading.saw('u1', 3, 3);
    await vi.advanceTimersByTimeAsync(500);
    expect(remote.calls).toEqual([]);
  });

  it('tells it again after a failure', async () => {
    const { remote, reading } = aReading();
    remote.answer('history.markRead', () => Promise.reject(new Error('no')));
    reading.saw('u1', 5, 3);
    await vi.advanceTimersByTimeAsync(500);
    reading.saw('u1', 5, 3);
    await vi.advanceTimersByTimeAsync(500);
    expect(remote.asked('history.markRead')).toHaveLength(2);
  });
});
