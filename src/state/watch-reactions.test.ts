import { aMessage } from '#tests/builders/a-message.ts';
import { FakeRemote } from '#tests/fakes/fake-remote.ts';
import type { Message } from '#model/message.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TimelineState } from './timeline.svelte.ts';
import { watchReactions } from './watch-reactions.ts';

const reactions = { counts: [{ reaction: { kind: 'emoji' as const, emoji: '👍' }, count: 1, isOwn: false }] };
const plain = aMessage({ chatId: 'g1', id: 1 });
const reacted = aMessage({ chatId: 'g1', id: 2, reactions });
const service = aMessage({ chatId: 'g1', id: 3, service: { kind: 'screenshot' } });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function aWatch(messages: readonly Message[] = [plain, reacted, service]) {
  const remote = new FakeRemote().answer('history.refreshReactions', () => undefined);
  const timeline = { chatId: 'g1', aroundReader: () => messages } as unknown as TimelineState;
  const look = { isAttentive: true };
  const end = watchReactions(remote, timeline, () => look.isAttentive);
  const asked = () => remote.asked('history.refreshReactions').map(({ ids }) => ids);
  const online = () => remote.emit({ type: 'connection', connection: { state: 'online' } });
  return { asked, end, look, online };
}

describe('watching reactions', () => {
  it('asks for all that can have any once the chat is open, then for those that have', () => {
    const { asked } = aWatch();
    expect(asked()).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(asked()).toEqual([[1, 2]]);
    vi.advanceTimersByTime(40_000);
    expect(asked()).toEqual([[1, 2], [2], [2]]);
  });

  it('asks for all again when the device comes online', () => {
    const { asked, online } = aWatch();
    vi.advanceTimersByTime(1000);
    online();
    expect(asked()).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it('asks nothing while nobody looks, nor where there is nothing to ask about', () => {
    const { asked, look, online } = aWatch();
    look.isAttentive = false;
    vi.advanceTimersByTime(60_000);
    online();
    expect(asked()).toEqual([]);
    const empty = aWatch([service]);
    vi.advanceTimersByTime(60_000);
    expect(empty.asked()).toEqual([]);
  });

  it('ends', () => {
    const { asked, end, online } = aWatch();
    end();
    vi.advanceTimersByTime(60_000);
    online();
    expect(asked()).toEqual([]);
  });
});
