import type { Chat } from '#model/chat.ts';
import type { OutboxAction } from '#model/outbox-action.ts';

/**
 * A dialog as the server gave it, together with what this device did since and has not told yet: read marks never go back, and
 * what still waits in the outbox stays as the user left it.
 */
export function mergeDialog(server: Chat, local: Chat | undefined, waiting: readonly OutboxAction[]): Chat {
  if (!local) return server;
  const isReadFurther = local.readInboxMaxId > server.readInboxMaxId;
  const merged: Chat = {
    ...server,
    readInboxMaxId: Math.max(local.readInboxMaxId, server.readInboxMaxId),
    readOutboxMaxId: Math.max(local.readOutboxMaxId, server.readOutboxMaxId),
    unreadCount: isReadFurther ? Math.min(local.unreadCount, server.unreadCount) : server.unreadCount,
    lastDate:
      server.lastDate === 0 && server.topMessageId === local.topMessageId ? local.lastDate : server.lastDate,
  };
  return waiting
    .filter((action) => action.chatId === server.id)
    .reduce((chat, action) => keep(chat, local, action), merged);
}

/** What one waiting action is about is taken from the device's own row. */
function keep(chat: Chat, local: Chat, action: OutboxAction): Chat {
  switch (action.kind) {
    case 'draft': {
      const { draft: _, ...rest } = chat;
      return local.draft ? { ...rest, draft: local.draft } : rest;
    }
    case 'pin':
      return withRank(chat, local.pinnedRank);
    case 'archive':
      return withRank({ ...chat, folder: local.folder }, local.pinnedRank);
    case 'mute':
      return { ...chat, mutedUntil: local.mutedUntil };
    case 'markUnread':
      return { ...chat, isMarkedUnread: local.isMarkedUnread };
    case 'delete':
      return action.ids.includes(chat.topMessageId)
        ? { ...chat, topMessageId: local.topMessageId, lastDate: local.lastDate }
        : chat;
    default:
      return chat;
  }
}

/** An answer about single dialogs says whether one is pinned, not where: the known place holds, and no other is made up. */
export const keepRank = (server: Chat, local: Chat | undefined): Chat =>
  server.pinnedRank === undefined ? server : withRank(server, local?.pinnedRank);

/** Pinned on the server, at a place that is not known here. */
export const wantsRank = (server: Chat, local: Chat | undefined): boolean =>
  server.pinnedRank !== undefined && (local?.pinnedRank === undefined || local.folder !== server.folder);

function withRank({ pinnedRank: _, ...chat }: Chat, rank: number | undefined): Chat {
  return rank === undefined ? chat : { ...chat, pinnedRank: rank };
}
