import type { AuthStep } from '#model/auth-step.ts';
import type { NewLogin } from '#model/authorization.ts';
import type { ChatRow, UnreadTotals } from '#model/chat.ts';
import type { Connection } from '#model/connection.ts';
import type { Message, PendingMessage } from '#model/message.ts';
import type { Lock } from '#model/passcode.ts';
import type { Peer, PeerId, UserId } from '#model/peer.ts';
import type { Presence, TypingAction } from '#model/presence.ts';
import type { AccountSummary, FileSource, SessionState } from './calls.ts';

/** News from the worker, after it was written. Each is whole: applying it twice does no harm. Posted in batches. */
export type WorkerEvent =
  | { readonly type: 'session'; readonly session: SessionState }
  /** Of the whole app: who is here, and what is unread there. */
  | { readonly type: 'accounts'; readonly accounts: readonly AccountSummary[] }
  /** The keys go in a moment: cover the screen and save what is being typed now. */
  | { readonly type: 'locking' }
  | { readonly type: 'lock'; readonly lock: Lock }
  /** A device signed in to the account that nobody here knows yet; undefined `login` = it was answered elsewhere. */
  | { readonly type: 'newLogin'; readonly hash: string; readonly login?: NewLogin }
  | { readonly type: 'authStep'; readonly step: AuthStep }
  | { readonly type: 'connection'; readonly connection: Connection }
  /** Rows that changed or came; the page sorts them in by chatOrder. */
  | { readonly type: 'chats'; readonly rows: readonly ChatRow[]; readonly gone: readonly PeerId[] }
  /** The order as a whole changed (list read on, folder rebuilt): ask `chats.open` again. */
  | { readonly type: 'chatsReset' }
  | { readonly type: 'totals'; readonly totals: UnreadTotals }
  | { readonly type: 'peers'; readonly peers: readonly Peer[] }
  | { readonly type: 'presence'; readonly userId: UserId; readonly presence: Presence }
  /** `until` is unix milliseconds of this device; `action` cancel ends it at once. */
  | {
      readonly type: 'typing';
      readonly chatId: PeerId;
      readonly senderId: PeerId;
      readonly action: TypingAction;
      readonly until: number;
    }
  /** New or changed messages, ascending. `isNew` = the newest end of the history grew by them. */
  | {
      readonly type: 'messages';
      readonly chatId: PeerId;
      readonly messages: readonly Message[];
      readonly peers: readonly Peer[];
      readonly isNew: boolean;
    }
  | { readonly type: 'messagesGone'; readonly chatId: PeerId; readonly ids: readonly number[] }
  /** What is known of the history changed in a way that no list of messages tells (a gap, a clearing): load anew around the screen. */
  | { readonly type: 'historyReset'; readonly chatId: PeerId }
  | { readonly type: 'pending'; readonly message: PendingMessage }
  /** Confirmed (`message` is there) or discarded. */
  | {
      readonly type: 'pendingGone';
      readonly chatId: PeerId;
      readonly randomId: string;
      readonly message?: Message;
    }
  | {
      readonly type: 'fileProgress';
      readonly source: FileSource;
      readonly loaded: number;
      readonly total: number;
    }
  /** Another tab's engine answers from now on: events in between may be lost, so open the session and what is shown anew. */
  | { readonly type: 'engineChanged' }
  /** Something the user should know in a sentence; `code` is looked up in the words for failures, with `seconds` of waiting. */
  | {
      readonly type: 'notice';
      readonly code: string;
      readonly seconds?: number;
      readonly chatId?: PeerId;
    };
