import type { Change, TimedChange } from '#model/change.ts';
import type { PeerId } from '#model/peer.ts';
import type { Api } from '../tl/api.gen.ts';
import { toFolder } from './dialog.ts';
import { toDraft } from './draft.ts';
import { convertEach, count, flag, list, present, optionalCount } from './field.ts';
import { toChannelId, toDialogPeerId, toPeerId } from './peer-id.ts';
import { inCommonBox, unordered } from './timing.ts';

/** Updates about the state of chats: reads, pins, drafts, folders, notification settings; undefined for all others. */
export function toChatStateChanges(update: Api.TypeUpdate): TimedChange[] | undefined {
  switch (update.className) {
    case 'UpdateReadHistoryInbox':
      return [inCommonBox(readInbox(toPeerId(update.peer), update), update)];
    case 'UpdateReadHistoryOutbox':
      return [inCommonBox(readOutbox(toPeerId(update.peer), update.maxId), update)];
    case 'UpdateReadChannelInbox':
      // Its pts only says when it was made: it has no pts_count and moves nothing.
      return unordered(readInbox(toChannelId(update.channelId), update));
    case 'UpdateReadChannelOutbox':
      return unordered(readOutbox(toChannelId(update.channelId), update.maxId));
    case 'UpdateFolderPeers':
      return toFolderChanges(update);
    case 'UpdateDraftMessage':
      return unordered(toDraftChange(update));
    case 'UpdateNotifySettings':
      return unordered(toMuted(update));
    default:
      return toListChanges(update);
  }
}

function toListChanges(update: Api.TypeUpdate): TimedChange[] | undefined {
  switch (update.className) {
    case 'UpdateDialogPinned':
      return unordered(
        of(toDialogPeerId(update.peer), (chatId) => {
          const folder = toFolder(update.folderId);
          return { kind: 'pinned', chatId, folder, isPinned: flag(update.pinned) };
        }),
      );
    case 'UpdatePinnedDialogs':
      return unordered(
        present({
          kind: 'pinnedOrder' as const,
          folder: toFolder(update.folderId),
          order: update.order ? convertEach(update.order, toDialogPeerId) : undefined,
        }),
      );
    case 'UpdateDialogUnreadMark':
      return unordered(
        of(toDialogPeerId(update.peer), (chatId) => {
          return { kind: 'markedUnread', chatId, isMarked: flag(update.unread) };
        }),
      );
    default:
      return undefined;
  }
}

function of(chatId: PeerId | undefined, tell: (chatId: PeerId) => Change): Change {
  return chatId === undefined ? { kind: 'ignored', name: 'unknown chat' } : tell(chatId);
}

const readInbox = (chatId: PeerId | undefined, update: { maxId: number; stillUnreadCount: number }) =>
  of(chatId, (chatId) => {
    const unreadCount = count(update.stillUnreadCount);
    return { kind: 'readInbox', chatId, maxId: count(update.maxId), unreadCount };
  });

const readOutbox = (chatId: PeerId | undefined, maxId: number) =>
  of(chatId, (chatId) => ({ kind: 'readOutbox', chatId, maxId: count(maxId) }));

/** One update moves several chats: the first of them carries the counter, for all. */
function toFolderChanges(update: Api.UpdateFolderPeers): TimedChange[] {
  const changes = list(update.folderPeers).map(({ peer, folderId }) =>
    of(toPeerId(peer), (chatId) => ({ kind: 'folder', chatId, folder: toFolder(folderId) })),
  );
  const [first, ...rest] = changes;
  return [inCommonBox(first ?? { kind: 'ignored', name: update.className }, update), ...unordered(...rest)];
}

/** Drafts inside a forum's topics are not the chat's own. */
function toDraftChange(update: Api.UpdateDraftMessage): Change {
  if (update.topMsgId) return { kind: 'ignored', name: 'draft of a topic' };
  const draft = toDraft(update.draft);
  const goneAt = draft ? undefined : optionalCount(update.draft?.date);
  return of(toPeerId(update.peer), (chatId) => present({ kind: 'draft' as const, chatId, draft, goneAt }));
}

function toMuted(update: Api.UpdateNotifySettings): Change {
  const { peer } = update;
  const chatId = peer?.className === 'NotifyPeer' ? toPeerId(peer.peer) : undefined;
  return of(chatId, (chatId) => ({ kind: 'muted', chatId, until: count(update.notifySettings?.muteUntil) }));
}
