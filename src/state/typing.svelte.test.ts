import { aMessage } from '#tests/builders/a-message.ts';
import { FakeRemote } from '#tests/fakes/fake-remote.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TypingState } from './typing.svelte.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function aTyping() {
  const remote = new FakeRemote();
  const typing = new TypingState(remote);
  const type = (senderId: 'u1' | 'u2', ms: number, action: 'typing' | 'cancel' = 'typing') =>
    remote.emit({ type: 'typing', chatId: 'g1', senderId, action, until: Date.now() + ms });
  return { remote, typing, type, ids: () => typing.in('g1').map(({ id }) => id) };
}

describe('TypingState', () => {
  it('ends each one at its own time', () => {
    const { type, ids } = aTyping();
    type('u1', 6000);
    type('u2', 3000);
    expect(ids()).toEqual(['u1', 'u2']);
    vi.advanceTimersByTime(3100);
    expect(ids()).toEqual(['u1']);
    vi.advanceTimersByTime(3000);
    expect(ids()).toEqual([]);
  });

  it('is prolonged by a repetition, and ended by cancel', () => {
    const { type, ids } = aTyping();
    type('u1', 3000);
    vi.advanceTimersByTime(2000);
    type('u1', 3000);
    vi.advanceTimersByTime(2000);
    expect(ids()).toEqual(['u1']);
    type('u1', 0, 'cancel');
    expect(ids()).toEqual([]);
  });

  it('ends with the message that was typed', () => {
    const { remote, type, ids } = aTyping();
    type('u1', 6000);
    const messages = [aMessage({ chatId: 'g1', id: 5, senderId: 'u1' })];
    remote.emit({ type: 'messages', chatId: 'g1', messages, peers: [], isNew: true });
    expect(ids()).toEqual([]);
  });
});
