import type { AuthStep } from '#model/auth-step.ts';
import type { Authorization, NewLogin } from '#model/authorization.ts';
import type { ChatRow, Folder, UnreadTotals } from '#model/chat.ts';
import type { Connection } from '#model/connection.ts';
import type { Anchor, Edge } from '#model/history.ts';
import type { Message, PendingMessage } from '#model/message.ts';
import type { Lock, LockOptions, PasscodeKind } from '#model/passcode.ts';
import type { Peer, PeerId } from '#model/peer.ts';
import type { TypingAction } from '#model/presence.ts';
import type { Reaction } from '#model/reaction.ts';
import type { FormattedText } from '#model/text-entity.ts';
import type { Failure } from './errors.ts';

/** What the page knows at once: sent as the answer to `session.open`, from the cache alone. */
export interface Opening {
  readonly session: SessionState;
  readonly lock: Lock;
  /** Everybody who is signed in here, in the order of their coming. Empty while locked. */
  readonly accounts: readonly AccountSummary[];
  readonly connection: Connection;
  /** The first screen of the main list, when somebody is signed in. */
  readonly chats?: ChatList;
  readonly self?: Peer;
  readonly totals?: UnreadTotals;
}

export type SessionState =
  /** A passcode is asked for; nothing of any account is known until then. */
  | {
      readonly name: 'locked';
      /** The account that was locked alone, while others may be open; undefined = all. */
      readonly account?: string;
    }
  | {
      readonly name: 'signedOut';
      /** The account that is being made; undefined before the first step. */
      readonly account?: string;
      readonly step: AuthStep;
      readonly server: ServerInfo;
      readonly endedBy?: EndReason;
    }
  | {
      readonly name: 'signedIn';
      readonly account: string;
      readonly selfId: PeerId;
      readonly server: ServerInfo;
    };

/** One of the accounts on this device, for the switch between them. `id` is random and means nothing outside of it. */
export interface AccountSummary {
  readonly id: string;
  readonly self?: Peer;
  readonly totals: UnreadTotals;
  readonly connection: Connection;
  /** Locked alone: nothing of it is known until the passcode is given. */
  readonly isLocked: boolean;
}

/** Why a session is over, when it was not the user here who ended it. */
export type EndReason = 'REVOKED' | 'EXPIRED' | 'DEACTIVATED' | 'BANNED' | 'DUPLICATED' | 'STORAGE_LOST';

export interface ServerInfo {
  readonly kind: 'telegram' | 'test' | 'custom';
  /** Shown to the user for a custom server. */
  readonly host?: string;
  /** True where the user may choose between the custom server and Telegram. */
  readonly canChoose: boolean;
  readonly hasBuiltInCredentials: boolean;
}

export interface ChatList {
  /** Every chat of the folder, in order. Cheap: ids come from an index, rows are asked for as they scroll into view. */
  readonly ids: readonly PeerId[];
  readonly rows: readonly ChatRow[];
  /** False while the server's list has not been read to its end. */
  readonly isComplete: boolean;
}

/** Ascending messages with what surrounds them. `peers` holds every sender, forwarder and member named in them. */
export interface HistorySlice {
  readonly messages: readonly Message[];
  readonly peers: readonly Peer[];
  readonly pending: readonly PendingMessage[];
  readonly older: Edge;
  readonly newer: Edge;
  /** Why Telegram gave nothing: these are from the cache alone, and a hole follows. */
  readonly trouble?: Failure;
}

/** A picture or file, named by where it is shown: the worker looks up the location and renews its reference. */
export type FileSource =
  | {
      readonly kind: 'message';
      readonly chatId: PeerId;
      readonly messageId: number;
      readonly size: 'preview' | 'full';
    }
  | { readonly kind: 'avatar'; readonly peerId: PeerId; readonly size: 'small' | 'big' }
  | { readonly kind: 'pending'; readonly randomId: string };

export interface OutgoingText {
  readonly chatId: PeerId;
  readonly content: FormattedText;
  readonly replyToId?: number;
  /** The random_id of an unsent message that is answered; also of one that has arrived meanwhile. */
  readonly replyToUnsent?: string;
  readonly isSilent?: boolean;
  /** Fixes Telegram's random_id beforehand, so that a call repeated after a hand-over sends once. Filled in on the way. */
  readonly randomId?: string;
}

export interface OutgoingFile {
  readonly file: Blob;
  readonly name: string;
  /** `photo` lets Telegram compress and show it; `file` keeps it as it is. */
  readonly as: 'photo' | 'file';
  readonly width?: number;
  readonly height?: number;
}

/**
 * Everything the page may ask of the worker. Names are `room.verb`; each takes one plain object and rejects with a CallError.
 * Lists may be answered from the cache; fresher facts follow as events.
 */
export interface Calls {
  /**
   * First call of a page, and how it changes to another account. Without one, or with one that is gone, the last used is
   * opened. From then on the page hears the events of this account. Never waits for the network.
   */
  'session.open'(p: { account?: string }): Promise<Opening>;
  /** Which server the next login talks to, where a build allows the choice. */
  'session.chooseServer'(p: { kind: 'telegram' | 'custom' }): Promise<SessionState>;
  /** Tells Telegram, stops the account and removes everything that is stored of it. Works offline too. */
  'session.logOut'(p: Record<string, never>): Promise<void>;
  /** What the page saw happen around it; the worker checks socket and database, and tells others if somebody is there. */
  'session.environment'(p: {
    isVisible: boolean;
    isFocused: boolean;
    isOnline: boolean;
    resumed?: boolean;
  }): Promise<void>;

  /** Begins another login beside those that are there; `session.open` with its id goes to it. */
  'accounts.add'(p: Record<string, never>): Promise<{ account: string }>;
  /** Gives up a login that was begun beside others. */
  'accounts.discard'(p: { account: string }): Promise<void>;

  /** Unlocks everything for all tabs. PASSCODE_WRONG and PASSCODE_WAIT carry the seconds until the next try. */
  'vault.unlock'(p: { passcode: string }): Promise<void>;
  'vault.unlockByBiometrics'(p: { secret: Uint8Array<ArrayBuffer> }): Promise<void>;
  /** Forgets the keys, for all tabs. NOT_FOUND without a passcode. */
  'vault.lock'(p: Record<string, never>): Promise<void>;
  /** Locks one account; the passcode opens it again. */
  'vault.lockAccount'(p: { account: string }): Promise<void>;
  /** Sets, or with `old` changes, the passcode. */
  'vault.setPasscode'(p: { passcode: string; kind: PasscodeKind; old?: string }): Promise<Lock>;
  'vault.removePasscode'(p: { passcode: string }): Promise<Lock>;
  /** `secret` is the 32 bytes that the PRF extension made of `salt`; the passcode is looked at as at an unlocking. */
  'vault.enrolBiometrics'(p: {
    credentialId: Uint8Array<ArrayBuffer>;
    salt: Uint8Array<ArrayBuffer>;
    secret: Uint8Array<ArrayBuffer>;
    passcode: string;
  }): Promise<Lock>;
  'vault.removeBiometrics'(p: Record<string, never>): Promise<Lock>;
  'vault.setOptions'(p: Partial<LockOptions>): Promise<Lock>;
  /** Somebody uses the app: the time until it locks itself begins anew. */
  'vault.touch'(p: Record<string, never>): Promise<void>;
  /** The passcode is forgotten: every account is logged out as far as that works without keys, and everything removed. */
  'vault.wipe'(p: Record<string, never>): Promise<void>;

  /** The devices signed in to the account, this one first, then the latest used. */
  'authorizations.list'(p: Record<string, never>): Promise<readonly Authorization[]>;
  /** New logins waiting for the user's word, known without the network; events follow. */
  'authorizations.unconfirmed'(p: Record<string, never>): Promise<readonly NewLogin[]>;
  'authorizations.end'(p: { hash: string }): Promise<void>;
  /** Every other device. FRESH_RESET_AUTHORISATION_FORBIDDEN during this one's first 24 hours. */
  'authorizations.endOthers'(p: Record<string, never>): Promise<void>;
  /** The user says that a new login was their own. */
  'authorizations.confirm'(p: { hash: string }): Promise<void>;

  'auth.setCredentials'(p: { apiId: string; apiHash: string }): Promise<AuthStep>;
  'auth.sendCode'(p: { phone: string }): Promise<AuthStep>;
  'auth.resendCode'(p: Record<string, never>): Promise<AuthStep>;
  'auth.submitCode'(p: { code: string }): Promise<AuthStep>;
  'auth.submitPassword'(p: { password: string }): Promise<AuthStep>;
  'auth.signUp'(p: { firstName: string; lastName: string }): Promise<AuthStep>;
  'auth.startQr'(p: Record<string, never>): Promise<AuthStep>;
  /** One step back: from code, password, sign-up or QR to the phone; from the phone to the credentials. */
  'auth.back'(p: Record<string, never>): Promise<AuthStep>;

  /** The order of a folder and the rows of its first screen. */
  'chats.open'(p: { folder: Folder; first: number }): Promise<ChatList>;
  'chats.rows'(p: { ids: readonly PeerId[] }): Promise<readonly ChatRow[]>;
  /** Chats of both folders whose name or username matches every word, from the cache; best first. */
  'chats.filter'(p: { query: string; limit: number }): Promise<readonly ChatRow[]>;
  'chats.setPinned'(p: { chatId: PeerId; isPinned: boolean }): Promise<void>;
  /** `until` in unix seconds, 0 to unmute. */
  'chats.setMuted'(p: { chatId: PeerId; until: number }): Promise<void>;
  'chats.setArchived'(p: { chatId: PeerId; isArchived: boolean }): Promise<void>;
  'chats.setMarkedUnread'(p: { chatId: PeerId; isMarked: boolean }): Promise<void>;
  /** Last writer wins by server date; undefined content clears it. */
  'chats.saveDraft'(p: { chatId: PeerId; content?: FormattedText; replyToId?: number }): Promise<void>;
  /** The chat now shown: the worker polls its channel and fills its history. Undefined when none is. */
  'chats.show'(p: { chatId?: PeerId }): Promise<void>;
  /** Resolves a public username or a t.me link's name. */
  'chats.resolve'(p: { username: string }): Promise<Peer>;
  'peers.get'(p: { ids: readonly PeerId[] }): Promise<readonly Peer[]>;

  /** Reads from the cache where it knows, else from Telegram; offline, an edge is a `hole`. */
  'history.load'(p: { chatId: PeerId; anchor: Anchor; limit: number }): Promise<HistorySlice>;
  'history.messages'(p: { chatId: PeerId; ids: readonly number[] }): Promise<readonly Message[]>;
  /** Everything up to `maxId` was on a visible, focused screen. */
  'history.markRead'(p: { chatId: PeerId; maxId: number }): Promise<void>;
  /** These are on the screen: what they are reacted with is asked anew, and comes as events. */
  'history.refreshReactions'(p: { chatId: PeerId; ids: readonly number[] }): Promise<void>;
  'history.search'(p: {
    chatId: PeerId;
    query: string;
    beforeId?: number;
    limit: number;
  }): Promise<HistorySlice>;

  /** Answers as soon as the row is durable; the bubble is the answer. */
  'sending.sendText'(p: OutgoingText): Promise<PendingMessage>;
  'sending.sendFiles'(p: {
    chatId: PeerId;
    files: readonly OutgoingFile[];
    caption: FormattedText;
    replyToId?: number;
    replyToUnsent?: string;
    randomIds?: readonly string[];
  }): Promise<readonly PendingMessage[]>;
  /** Other words for an unsent message, also for one that has arrived meanwhile. NOT_FOUND when it is neither. */
  'sending.editPending'(p: { chatId: PeerId; randomId: string; content: FormattedText }): Promise<void>;
  'sending.edit'(p: { chatId: PeerId; messageId: number; content: FormattedText }): Promise<void>;
  /** All our reactions to a message from now on; none takes them away. */
  'sending.react'(p: { chatId: PeerId; messageId: number; reactions: readonly Reaction[] }): Promise<void>;
  'sending.delete'(p: { chatId: PeerId; ids: readonly number[]; forAll: boolean }): Promise<void>;
  'sending.forward'(p: {
    fromId: PeerId;
    ids: readonly number[];
    toId: PeerId;
    randomIds?: readonly string[];
  }): Promise<void>;
  'sending.retry'(p: { randomId: string }): Promise<void>;
  'sending.discard'(p: { randomId: string }): Promise<void>;
  'sending.typing'(p: { chatId: PeerId; action: TypingAction }): Promise<void>;

  /** The opened file, from the sealed cache or from Telegram in parts; progress comes as events under the same source. */
  'media.load'(p: { source: FileSource }): Promise<Blob>;
  /** True when `media.load` would answer without the network. */
  'media.isCached'(p: { source: FileSource }): Promise<boolean>;

  /** Bytes kept by this device, for the settings page. */
  'storage.usage'(p: Record<string, never>): Promise<{ messages: number; files: number; bytes: number }>;
  'storage.clearFiles'(p: Record<string, never>): Promise<void>;
}

export type CallName = keyof Calls;
export type CallParams<N extends CallName> = Parameters<Calls[N]>[0];
export type CallResult<N extends CallName> = Awaited<ReturnType<Calls[N]>>;
