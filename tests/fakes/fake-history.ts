import type { HistorySlice } from '#contract/calls.ts';
import type { WorkerEvent } from '#contract/events.ts';
import type { Handlers } from '#contract/rpc.ts';
import type { Anchor } from '#model/history.ts';
import type { Message } from '#model/message.ts';
import type { Peer, PeerId } from '#model/peer.ts';
import { rowOf, totalsOf } from './fake-chats.ts';
import type { FakeWorld } from './fake-world.ts';

type HistoryHandlers = Pick<Handlers, Extract<keyof Handlers, `history.${string}`>>;

export function peersOf(world: FakeWorld, messages: readonly Message[]): Peer[] {
  const ids = new Set(
    messages.flatMap(({ senderId, forward, service, chatId }) => [
      chatId,
      senderId,
      forward?.fromId,
      ...(service && 'members' in service ? service.members : []),
    ]),
  );
  return [...ids].flatMap((id) => (id && world.peers.get(id)) ?? []);
}

/** First and last index (exclusive) of what an anchor asks for, among ascending messages. */
function cut(all: readonly Message[], anchor: Anchor, limit: number, readUpTo: number): [number, number] {
  const firstAfter = (id: number) => {
    const at = all.findIndex((message) => message.id > id);
    return at === -1 ? all.length : at;
  };
  const around = (middle: number): [number, number] => {
    const from = Math.max(0, Math.min(middle - Math.floor(limit / 2), all.length - limit));
    return [from, Math.min(all.length, from + limit)];
  };
  switch (anchor.at) {
    case 'latest':
      return [Math.max(0, all.length - limit), all.length];
    case 'unread':
      return around(firstAfter(readUpTo));
    case 'around':
      return around(firstAfter(anchor.id - 1));
    case 'before': {
      const end = firstAfter(anchor.id - 1);
      return [Math.max(0, end - limit), end];
    }
    case 'after': {
      const start = firstAfter(anchor.id);
      return [start, Math.min(all.length, start + limit)];
    }
    case 'date': {
      const at = all.findIndex((message) => message.date >= anchor.date);
      return around(at === -1 ? all.length : at);
    }
  }
}

export function fakeHistory(world: FakeWorld, emit: (event: WorkerEvent) => void): HistoryHandlers {
  const historyOf = (chatId: PeerId): readonly Message[] => world.messages.get(chatId) ?? [];

  const slice = (chatId: PeerId, anchor: Anchor, limit: number): HistorySlice => {
    const all = historyOf(chatId);
    const [from, to] = cut(all, anchor, limit, world.chats.get(chatId)?.readInboxMaxId ?? 0);
    const messages = all.slice(from, to);
    return {
      messages,
      peers: peersOf(world, messages),
      pending: [...world.pending.values()].filter((message) => message.chatId === chatId),
      older: from > 0 ? 'more' : 'end',
      newer: to < all.length ? 'more' : 'end',
    };
  };

  return {
    'history.load': ({ chatId, anchor, limit }) => Promise.resolve(slice(chatId, anchor, limit)),
    'history.messages': ({ chatId, ids }) =>
      Promise.resolve(historyOf(chatId).filter(({ id }) => ids.includes(id))),
    'history.markRead': ({ chatId, maxId }) => {
      const { chat } = rowOf(world, chatId);
      const unreadCount = historyOf(chatId).filter(({ id, isOutgoing }) => id > maxId && !isOutgoing).length;
      const readInboxMaxId = Math.max(chat.readInboxMaxId, maxId);
      world.chats.set(chatId, { ...chat, readInboxMaxId, unreadCount, unreadMentions: 0 });
      emit({ type: 'chats', rows: [rowOf(world, chatId)], gone: [] });
      emit({ type: 'totals', totals: totalsOf(world, Date.now() / 1000) });
      return Promise.resolve();
    },
    'history.refreshReactions': () => Promise.resolve(),
    'history.search': ({ chatId, query, beforeId = Infinity, limit }) => {
      const found = historyOf(chatId)
        .filter(({ id, text }) => id < beforeId && text.toLowerCase().includes(query.toLowerCase()))
        .slice(-limit);
      return Promise.resolve({
        messages: found,
        peers: peersOf(world, found),
        pending: [],
        older: 'end',
        newer: 'end',
      });
    },
  };
}
