import type { ChatRow } from '#model/chat.ts';
import { aChat } from '#tests/builders/a-chat.ts';
import { aUser } from '#tests/builders/a-peer.ts';
import { FakeRemote } from '#tests/fakes/fake-remote.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChatFilterState } from './chat-list-filter.svelte.ts';
import { PeersState } from './peers.svelte.ts';

const ROWS: readonly ChatRow[] = [{ chat: aChat({ id: 'u1' }), peer: aUser({ id: 'u1' }) }];

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('ChatFilterState', () => {
  it('asks once after a pause in the typing', async () => {
    const remote = new FakeRemote().answer('chats.filter', () => ROWS);
    const filter = new ChatFilterState(remote, new PeersState(remote));
    for (const query of ['a', 'az', 'azi ']) filter.set(query);
    await vi.advanceTimersByTimeAsync(200);
    expect(remote.asked('chats.filter')).toEqual([{ query: 'azi', limit: 100 }]);
    expect(filter.found).toEqual(ROWS);
  });

  it('forgets an answer that comes after the field was cleared', async () => {
    let answer: (rows: readonly ChatRow[]) => void = () => undefined;
    const remote = new FakeRemote().answer(
      'chats.filter',
      () => new Promise<readonly ChatRow[]>((resolve) => (answer = resolve)),
    );
    const filter = new ChatFilterState(remote, new PeersState(remote));
    filter.set('aziz');
    await vi.advanceTimersByTimeAsync(200);
    filter.clear();
    answer(ROWS);
    await vi.advanceTimersByTimeAsync(0);
    expect(filter.found).toBeUndefined();
  });
});
