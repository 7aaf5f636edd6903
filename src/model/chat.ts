import type { Draft } from './draft.ts';
import type { Message } from './message.ts';
import type { Peer, PeerId } from './peer.ts';

export type Folder = 'main' | 'archive';

/** Telegram's dialog: the state of one chat for the signed-in user. Counts and marks are the server's. */
export interface Chat {
  readonly id: PeerId;
  readonly folder: Folder;
  readonly topMessageId: number;
  readonly unreadCount: number;
  readonly unreadMentions: number;
  /** "Marked as unread" by hand. */
  readonly isMarkedUnread: boolean;
  readonly readInboxMaxId: number;
  readonly readOutboxMaxId: number;
  /** Place among the pinned of its folder, 0 first; undefined = not pinned. */
  readonly pinnedRank?: number;
  /** Unix seconds; 0 = not muted. */
  readonly mutedUntil: number;
  readonly draft?: Draft;
  /** When the server took the last draft away, unix seconds, as far as it was told. */
  readonly draftGoneAt?: number;
  /** Date of the last message, unix seconds; 0 when there is none. */
  readonly lastDate: number;
}

/** One row of the chat list with all it shows. */
export interface ChatRow {
  readonly chat: Chat;
  readonly peer: Peer;
  readonly lastMessage?: Message;
  readonly lastSender?: Peer;
}

/** Larger comes first. Pinned chats stand above all others in their own order; then the later of last message and draft. */
export function chatOrder(chat: Chat): number {
  if (chat.pinnedRank !== undefined) return 1e12 - chat.pinnedRank;
  return Math.max(chat.lastDate, chat.draft?.date ?? 0);
}

export const isMuted = (chat: Pick<Chat, 'mutedUntil'>, now: number): boolean => chat.mutedUntil > now;

/** Counts over one folder, for title, tab and app badge. */
export interface UnreadTotals {
  readonly messages: number;
  readonly chats: number;
  readonly unmutedMessages: number;
  readonly unmutedChats: number;
  readonly mentions: number;
  /** Chats of the archive with something unread; in none of the numbers above. */
  readonly archivedChats: number;
}
