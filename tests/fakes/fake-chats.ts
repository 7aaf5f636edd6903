import { CallError } from '#contract/errors.ts';
import type { WorkerEvent } from '#contract/events.ts';
import type { Handlers } from '#contract/rpc.ts';
import { type Chat, chatOrder, type ChatRow, type UnreadTotals } from '#model/chat.ts';
import type { Peer, PeerId } from '#model/peer.ts';
import type { FakeWorld } from './fake-world.ts';

type ChatHandlers = Pick<Handlers, Extract<keyof Handlers, `chats.${string}` | `peers.${string}`>>;

export function rowOf(world: FakeWorld, id: PeerId): ChatRow {
  const chat = world.chats.get(id);
  const peer = world.peers.get(id);
  if (!chat || !peer) throw new CallError('NOT_FOUND');
  const lastMessage = world.messages.get(id)?.at(-1);
  const lastSender = lastMessage?.senderId && world.peers.get(lastMessage.senderId);
  return { chat, peer, ...(lastMessage && { lastMessage }), ...(lastSender && { lastSender }) };
}

export function chatList(world: FakeWorld, folder: Chat['folder'], first: number) {
  const ids = [...world.chats.values()]
    .filter((chat) => chat.folder === folder)
    .sort((a, b) => chatOrder(b) - chatOrder(a))
    .map(({ id }) => id);
  return { ids, rows: ids.slice(0, first).map((id) => rowOf(world, id)), isComplete: true };
}

export function totalsOf(world: FakeWorld, now: number): UnreadTotals {
  const unread = [...world.chats.values()].filter((chat) => chat.unreadCount > 0);
  const chats = unread.filter((chat) => chat.folder === 'main');
  const unmuted = chats.filter((chat) => chat.mutedUntil <= now);
  const sum = (list: readonly Chat[]) => list.reduce((total, chat) => total + chat.unreadCount, 0);
  return {
    messages: sum(chats),
    chats: chats.length,
    unmutedMessages: sum(unmuted),
    unmutedChats: unmuted.length,
    mentions: chats.reduce((total, chat) => total + chat.unreadMentions, 0),
    archivedChats: unread.length - chats.length,
  };
}

const nameOf = (peer: Peer): string =>
  (peer.kind === 'user' ? `${peer.firstName} ${peer.lastName}` : peer.title).toLowerCase();

/** A newly pinned chat comes first; the others move down. */
function makeRoomAtTop(world: FakeWorld): void {
  for (const chat of world.chats.values()) {
    if (chat.pinnedRank !== undefined) world.chats.set(chat.id, { ...chat, pinnedRank: chat.pinnedRank + 1 });
  }
}

export function fakeChats(world: FakeWorld, emit: (event: WorkerEvent) => void): ChatHandlers {
  const change = (id: PeerId, over: Partial<Chat>): Promise<void> => {
    const { chat } = rowOf(world, id);
    world.chats.set(id, { ...chat, ...over });
    emit({ type: 'chats', rows: [rowOf(world, id)], gone: [] });
    emit({ type: 'totals', totals: totalsOf(world, Date.now() / 1000) });
    return Promise.resolve();
  };

  return {
    'chats.open': ({ folder, first }) => Promise.resolve(chatList(world, folder, first)),
    'chats.rows': ({ ids }) =>
      Promise.resolve(ids.filter((id) => world.chats.has(id)).map((id) => rowOf(world, id))),
    'chats.filter': ({ query, limit }) => {
      const words = query.toLowerCase().split(/\s+/).filter(Boolean);
      const rows = [...world.chats.keys()].map((id) => rowOf(world, id));
      return Promise.resolve(
        rows.filter(({ peer }) => words.every((word) => nameOf(peer).includes(word))).slice(0, limit),
      );
    },
    'chats.setPinned': ({ chatId, isPinned }) => {
      const { pinnedRank: _, ...rest } = rowOf(world, chatId).chat;
      world.chats.set(chatId, rest);
      if (isPinned) makeRoomAtTop(world);
      return change(chatId, isPinned ? { pinnedRank: 0 } : {});
    },
    'chats.setMuted': ({ chatId, until }) => change(chatId, { mutedUntil: until }),
    'chats.setArchived': ({ chatId, isArchived }) =>
      change(chatId, { folder: isArchived ? 'archive' : 'main' }),
    'chats.setMarkedUnread': ({ chatId, isMarked }) => change(chatId, { isMarkedUnread: isMarked }),
    'chats.saveDraft': ({ chatId, content, replyToId }) => {
      const { draft: _, ...rest } = rowOf(world, chatId).chat;
      world.chats.set(chatId, rest);
      const date = Math.floor(Date.now() / 1000);
      return change(
        chatId,
        content ? { draft: { ...content, date, ...(replyToId !== undefined && { replyToId }) } } : {},
      );
    },
    'chats.show': () => Promise.resolve(),
    'chats.resolve': ({ username }) => {
      const wanted = username.toLowerCase();
      for (const peer of world.peers.values())
        if ('username' in peer && peer.username === wanted) return Promise.resolve(peer);
      throw new CallError('USERNAME_NOT_OCCUPIED');
    },
    'peers.get': ({ ids }) =>
      Promise.resolve(ids.map((id) => world.peers.get(id)).filter((peer) => peer !== undefined)),
  };
}
