import type { ChatRow } from '#model/chat.ts';
import type { PeerId } from '#model/peer.ts';
import { aChat } from '#tests/builders/a-chat.ts';
import { aUser } from '#tests/builders/a-peer.ts';
import { FakeRemote } from '#tests/fakes/fake-remote.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChatListState } from './chat-list.svelte.ts';
import { PeersState } from './peers.svelte.ts';

const row = (id: PeerId, over: Partial<ChatRow['chat']> = {}): ChatRow => ({
  chat: aChat({ id, ...over }),
  peer: aUser({ id: id as `u${string}` }),
});

function aList(rows: readonly ChatRow[], ids: readonly PeerId[] = rows.map(({ chat }) => chat.id)) {
  const remote = new FakeRemote().answer('chats.open', () => ({ ids, rows, isComplete: true }));
  return { remote, list: new ChatListState(remote, new PeersState(remote), 'main') };
}

const change = (remote: FakeRemote, ...rows: ChatRow[]) => remote.emit({ type: 'chats', rows, gone: [] });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('ChatListState', () => {
  it('brings the chat with a new message to the top, below the pinned', async () => {
    const { list, remote } = aList([
      row('u1', { pinnedRank: 0, lastDate: 1 }),
      row('u2', { lastDate: 30 }),
      row('u3', { lastDate: 20 }),
    ]);
    await list.open();
    change(remote, row('u3', { lastDate: 40 }));
    expect(list.ids).toEqual(['u1', 'u3', 'u2']);
  });

  it('leaves a chat where it is when only its counts change', async () => {
    const { list, remote } = aList([row('u1', { lastDate: 9 }), row('u2', { lastDate: 9 })]);
    await list.open();
    change(remote, row('u2', { lastDate: 9, unreadCount: 5 }));
    expect(list.ids).toEqual(['u1', 'u2']);
    expect(list.row('u2')?.chat.unreadCount).toBe(5);
  });

  it('takes in new chats, and lets those go that left or moved to the archive', async () => {
    const { list, remote } = aList([row('u1', { lastDate: 9 }), row('u2', { lastDate: 8 })]);
    await list.open();
    change(remote, row('u7', { lastDate: 50 }), row('u1', { folder: 'archive', lastDate: 9 }));
    remote.emit({ type: 'chats', rows: [], gone: ['u2'] });
    expect(list.ids).toEqual(['u7']);
    expect(list.row('u2')).toBeUndefined();
  });

  it('asks for the order anew when a chat sinks among rows nobody has loaded', async () => {
    const { list, remote } = aList([row('u1', { lastDate: 90 })], ['u1', 'u2', 'u3']);
    await list.open();
    change(remote, row('u1', { lastDate: 10 }));
    await vi.advanceTimersByTimeAsync(400);
    expect(remote.asked('chats.open')).toHaveLength(2);
  });

  it('asks in one call for the rows that come into view, and only once', async () => {
    const { list, remote } = aList([row('u1')], ['u1', 'u2', 'u3']);
    remote.answer('chats.rows', ({ ids }) => ids.map((id) => row(id)));
    await list.open();
    list.want(['u1']);
    list.want(['u2']);
    list.want(['u3', 'u2']);
    await vi.advanceTimersByTimeAsync(0);
    expect(remote.asked('chats.rows')).toEqual([{ ids: ['u2', 'u3'] }]);
    expect(list.row('u3')).toBeDefined();
  });

  it('does not put an older answer over a newer event', async () => {
    const { list, remote } = aList([], ['u2']);
    let answer: (rows: ChatRow[]) => void = () => undefined;
    remote.answer('chats.rows', () => new Promise<ChatRow[]>((resolve) => (answer = resolve)));
    await list.open();
    list.want(['u2']);
    await vi.advanceTimersByTimeAsync(0);
    change(remote, row('u2', { unreadCount: 2 }));
    answer([row('u2', { unreadCount: 1 })]);
    await vi.advanceTimersByTimeAsync(0);
    expect(list.row('u2')?.chat.unreadCount).toBe(2);
  });

  it('asks again for rows that could not be had', async () => {
    const { list, remote } = aList([], ['u2']);
    await list.open();
    list.want(['u2']);
    await vi.advanceTimersByTimeAsync(0);
    list.want(['u2']);
    await vi.advanceTimersByTimeAsync(0);
    expect(remote.asked('chats.rows')).toHaveLength(2);
  });

  it('keeps what it shows when it cannot be opened again', async () => {
    const { list, remote } = aList([row('u1')]);
    await list.open();
    remote.answer('chats.open', () => Promise.reject(new Error('gone')));
    remote.emit({ type: 'chatsReset' });
    await vi.advanceTimersByTimeAsync(400);
    expect(list.ids).toEqual(['u1']);
  });
});
