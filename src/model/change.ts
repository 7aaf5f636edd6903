import type { Chat, Folder } from './chat.ts';
import type { Draft } from './draft.ts';
import type { Message } from './message.ts';
import type { ChannelId, PeerId, PeerRecord, UserId } from './peer.ts';
import type { Presence, TypingAction } from './presence.ts';
import type { Reactions } from './reaction.ts';

/** One thing that happened, in Xabar's words. The update engine orders changes; the cache applies them. */
export type Change =
  | { readonly kind: 'newMessage'; readonly message: Message }
  | { readonly kind: 'editMessage'; readonly message: Message }
  /** Without a chat the ids are of the common box: private chats and basic groups. */
  | { readonly kind: 'deleteMessages'; readonly chatId?: ChannelId; readonly ids: readonly number[] }
  /** Our own random_id got this message id. */
  | { readonly kind: 'messageId'; readonly randomId: string; readonly id: number }
  | {
      readonly kind: 'readInbox';
      readonly chatId: PeerId;
      readonly maxId: number;
      readonly unreadCount?: number;
    }
  | { readonly kind: 'readOutbox'; readonly chatId: PeerId; readonly maxId: number }
  | { readonly kind: 'readContents'; readonly chatId?: ChannelId; readonly ids: readonly number[] }
  | { readonly kind: 'markedUnread'; readonly chatId: PeerId; readonly isMarked: boolean }
  | { readonly kind: 'presence'; readonly userId: UserId; readonly presence: Presence }
  | {
      readonly kind: 'typing';
      readonly chatId: PeerId;
      readonly senderId: PeerId;
      readonly action: TypingAction;
    }
  | {
      readonly kind: 'userName';
      readonly userId: UserId;
      readonly firstName: string;
      readonly lastName: string;
      readonly username?: string;
    }
  | { readonly kind: 'userPhone'; readonly userId: UserId; readonly phone: string }
  | { readonly kind: 'draft'; readonly chatId: PeerId; readonly draft?: Draft; readonly goneAt?: number }
  | { readonly kind: 'pinned'; readonly chatId: PeerId; readonly folder: Folder; readonly isPinned: boolean }
  /** The whole order; undefined = ask the server for it. */
  | { readonly kind: 'pinnedOrder'; readonly folder: Folder; readonly order?: readonly PeerId[] }
  | {
      readonly kind: 'messagesPinned';
      readonly chatId: PeerId;
      readonly ids: readonly number[];
      readonly isPinned: boolean;
    }
  | { readonly kind: 'muted'; readonly chatId: PeerId; readonly until: number }
  | { readonly kind: 'folder'; readonly chatId: PeerId; readonly folder: Folder }
  | { readonly kind: 'views'; readonly chatId: ChannelId; readonly id: number; readonly views: number }
  /** Undefined = there are none any more. */
  | {
      readonly kind: 'reactions';
      readonly chatId: PeerId;
      readonly id: number;
      readonly reactions?: Reactions;
    }
  | { readonly kind: 'webPage'; readonly url: string }
  /** Membership or rights changed: the peer and the dialog must be asked for anew. */
  | { readonly kind: 'peerChanged'; readonly chatId: PeerId }
  | { readonly kind: 'availableMinId'; readonly chatId: ChannelId; readonly minId: number }
  | { readonly kind: 'loginToken' }
  | {
      readonly kind: 'newAuthorization';
      readonly unconfirmed: boolean;
      readonly hash: string;
      readonly date: number;
      readonly device: string;
      readonly location: string;
    }
  /** Constructors this client has no use for. */
  | { readonly kind: 'ignored'; readonly name: string };

/** A change with its place in its message box (https://core.telegram.org/api/updates). */
export interface TimedChange {
  readonly change: Change;
  /** Whose pts: undefined = the common box. */
  readonly channelId?: ChannelId;
  readonly pts?: number;
  readonly ptsCount?: number;
  readonly qts?: number;
}

/** A whole container as Telegram sent it; the engine alone decides what of it may be applied. */
export type UpdateContainer =
  | { readonly kind: 'tooLong' }
  | {
      readonly kind: 'updates';
      /** 0 = not ordered by seq. */
      readonly seq: number;
      readonly seqStart: number;
      readonly date: number;
      readonly changes: readonly TimedChange[];
      readonly peers: readonly PeerRecord[];
      /** Channels named by updateChannelTooLong inside the container. */
      readonly channelsTooLong: readonly { readonly channelId: ChannelId; readonly pts?: number }[];
      /** False for the short forms, which may name peers we have never seen. */
      readonly hasAllPeers: boolean;
    };

/** The common state: what updates.getDifference starts from. */
export interface UpdateState {
  readonly pts: number;
  readonly qts: number;
  readonly seq: number;
  readonly date: number;
}

/** A dialog as the server gives it, with the channel's pts. */
export interface DialogRecord {
  readonly chat: Chat;
  readonly pts?: number;
}
