import type { Authorization } from '#model/authorization.ts';
import type { CodeKind } from '#model/auth-step.ts';
import type { DialogRecord, UpdateContainer, UpdateState } from '#model/change.ts';
import type { ChannelDifference, Difference } from '#model/difference.ts';
import type { Draft } from '#model/draft.ts';
import type { FileLocation } from '#model/media.ts';
import type { Message } from '#model/message.ts';
import type { PeerId, PeerRecord, UserId } from '#model/peer.ts';
import type { TypingAction } from '#model/presence.ts';
import type { Reaction } from '#model/reaction.ts';
import type { TextEntity } from '#model/text-entity.ts';

/** How a request names a peer: id with the access hash the cache knows. */
export interface PeerRef {
  readonly id: PeerId;
  readonly accessHash?: string;
}

/** Which servers a client talks to. `address` may hold `{dc}`. */
export interface ServerSettings {
  readonly kind: 'telegram' | 'test' | 'custom';
  readonly address?: string;
  readonly publicKey?: string;
}

/** A server salt, decimal, with the unix seconds of the server between which it is good. */
export interface StoredSalt {
  readonly salt: string;
  readonly since: number;
  readonly until: number;
}

/** All that must outlive a client: kept sealed by the account, one auth key a DC. */
export interface StoredSession {
  readonly dcId: number;
  /** 256 bytes each, by DC number. */
  readonly authKeys: Readonly<Record<number, Uint8Array>>;
  /** DCs whose key carries our authorization. */
  readonly authorized: readonly number[];
  /** Server clock minus device clock, seconds. */
  readonly timeOffset: number;
  /** Place of the host that worked last in every DC's list of addresses; absent in sessions older than this field. */
  readonly host?: number;
  /** By DC number; absent in sessions older than this field. */
  readonly salts?: Readonly<Record<number, readonly StoredSalt[]>>;
}

export interface TelegramOptions {
  readonly server: ServerSettings;
  readonly apiId: number;
  readonly apiHash: string;
  readonly session?: StoredSession;
  /** Us, when known from before: Telegram leaves the sender out of what we wrote in private chats. */
  readonly selfId?: UserId;
  readonly device: {
    readonly model: string;
    readonly system: string;
    readonly appVersion: string;
    readonly language: string;
  };
  /** Every change of keys or DC; resolves when it is durable. */
  saveSession(session: StoredSession): Promise<void>;
  /** Asked before anything leaves the device: false once another engine uses the key. In the order of the questions. */
  readonly maySend?: () => Promise<boolean>;
  /** Whole containers, in order of arrival, also those inside answers to our own requests. */
  onUpdates(container: UpdateContainer): void;
  /** New session, reconnect, anything after which updates may be missing. */
  onGap(): void;
  onState(state: 'offline' | 'connecting' | 'connected', retryAt?: number): void;
  /** The authorization is over; the client has stopped. `code` is Telegram's error type. */
  onAuthLost(code: string): void;
}

export interface SentCode {
  readonly hash: string;
  readonly kind: CodeKind;
  readonly length: number;
  readonly hint?: string;
  readonly nextKind?: CodeKind;
  /** Seconds until the next kind may be asked for. */
  readonly timeout?: number;
  /** Telegram asked for no code and let us in; everything else here is then empty. */
  readonly signedIn?: SignInAnswer;
}

export type SignInAnswer =
  | { readonly kind: 'signedIn'; readonly self: PeerRecord }
  | { readonly kind: 'signUpRequired'; readonly terms?: string; readonly termsId?: string }
  | { readonly kind: 'passwordNeeded'; readonly hint: string };

export type LoginTokenAnswer =
  /** `expires` in unix seconds of the server. */
  { readonly kind: 'token'; readonly url: string; readonly expires: number } | SignInAnswer;

export interface DialogsPage {
  readonly dialogs: readonly DialogRecord[];
  readonly messages: readonly Message[];
  readonly peers: readonly PeerRecord[];
  /** Total on the server when it gave only a part; undefined when this was all of it. */
  readonly total?: number;
  readonly state?: UpdateState;
}

export interface MessagesPage {
  /** Descending, as Telegram sends them. */
  readonly messages: readonly Message[];
  readonly peers: readonly PeerRecord[];
  readonly total?: number;
  readonly channelPts?: number;
}

export interface OutgoingMedia {
  readonly as: 'photo' | 'file';
  readonly file: Blob;
  readonly name: string;
  readonly mimeType: string;
  readonly width?: number;
  readonly height?: number;
}

export interface RequestOptions {
  readonly signal?: AbortSignal;
  /** Nobody waits for it: everything else goes first. Understood by getHistory. */
  readonly isBackground?: boolean;
}

/**
 * Telegram in Xabar's words: plain model objects in and out, CallError for every failure. Implemented over GramJS's layer by
 * open-telegram.ts, which is loaded only when the first screen is already there. Answers that carry updates also pass
 * through onUpdates before the promise settles.
 */
export interface Telegram {
  /** Connects and stays connected until `stop`. */
  start(): void;
  /** Closes every socket and fails every pending request with WORKER_GONE. A stopped client never connects again. */
  stop(): Promise<void>;
  /** The page saw the network or its visibility change: probe now instead of waiting. */
  wake(facts: { isOnline: boolean; resumed: boolean }): void;
  /** Unix seconds of the server. */
  serverNow(): number;

  sendCode(phone: string): Promise<SentCode>;
  resendCode(phone: string, hash: string): Promise<SentCode>;
  cancelCode(phone: string, hash: string): Promise<void>;
  signIn(p: { phone: string; hash: string; code: string; isEmail: boolean }): Promise<SignInAnswer>;
  checkPassword(password: string): Promise<SignInAnswer>;
  signUp(p: {
    phone: string;
    hash: string;
    firstName: string;
    lastName: string;
    termsId?: string;
  }): Promise<SignInAnswer>;
  exportLoginToken(): Promise<LoginTokenAnswer>;
  logOut(): Promise<void>;

  getAuthorizations(): Promise<readonly Authorization[]>;
  endAuthorization(hash: string): Promise<void>;
  endOtherAuthorizations(): Promise<void>;
  confirmAuthorization(hash: string): Promise<void>;
  invalidateCodes(codes: readonly string[]): Promise<void>;

  getState(): Promise<UpdateState>;
  getDifference(state: UpdateState, options?: { totalLimit?: number }): Promise<Difference>;
  getChannelDifference(channel: PeerRef, pts: number, limit: number): Promise<ChannelDifference>;

  getDialogs(
    p: {
      folder: 'main' | 'archive';
      offset?: { date: number; id: number; peer: PeerRef };
      limit: number;
      withPinned: boolean;
    },
    o?: RequestOptions,
  ): Promise<DialogsPage>;
  getPinnedDialogs(folder: 'main' | 'archive'): Promise<DialogsPage>;
  getPeerDialogs(peers: readonly PeerRef[]): Promise<DialogsPage>;
  getHistory(
    p: {
      chat: PeerRef;
      offsetId: number;
      addOffset: number;
      limit: number;
      minId?: number;
      maxId?: number;
      offsetDate?: number;
    },
    o?: RequestOptions,
  ): Promise<MessagesPage>;
  getMessages(p: { chat: PeerRef; ids: readonly number[] }, o?: RequestOptions): Promise<MessagesPage>;
  /** What messages are reacted with; told by onUpdates. */
  getReactions(p: { chat: PeerRef; ids: readonly number[] }, o?: RequestOptions): Promise<void>;
  search(
    p: { chat: PeerRef; query: string; offsetId: number; limit: number },
    o?: RequestOptions,
  ): Promise<MessagesPage>;
  getUsers(ids: readonly PeerRef[]): Promise<readonly PeerRecord[]>;
  getChats(ids: readonly PeerRef[]): Promise<readonly PeerRecord[]>;
  resolveUsername(username: string): Promise<{ readonly id: PeerId; readonly peers: readonly PeerRecord[] }>;
  getSponsored(channel: PeerRef): Promise<readonly Message[]>;

  /** The new message's id, when the answer names it; the message itself comes by onUpdates. */
  sendText(p: {
    chat: PeerRef;
    randomId: string;
    text: string;
    entities: readonly TextEntity[];
    mentioned: readonly PeerRef[];
    replyToId?: number;
    isSilent: boolean;
  }): Promise<void>;
  /** Uploads in parts, then sends. `fileId` (64 bit, decimal) must be the same when tried again. */
  sendMedia(
    p: {
      chat: PeerRef;
      randomId: string;
      text: string;
      entities: readonly TextEntity[];
      mentioned?: readonly PeerRef[];
      replyToId?: number;
      media: OutgoingMedia;
      fileId: string;
      onProgress(loaded: number): void;
    },
    o?: RequestOptions,
  ): Promise<void>;
  editMessage(p: {
    chat: PeerRef;
    id: number;
    text: string;
    entities: readonly TextEntity[];
    mentioned?: readonly PeerRef[];
  }): Promise<void>;
  sendReaction(p: { chat: PeerRef; id: number; reactions: readonly Reaction[] }): Promise<void>;
  deleteMessages(p: { chat: PeerRef; ids: readonly number[]; forAll: boolean }): Promise<void>;
  forwardMessages(p: {
    from: PeerRef;
    to: PeerRef;
    ids: readonly number[];
    randomIds: readonly string[];
  }): Promise<void>;
  readHistory(p: { chat: PeerRef; maxId: number }): Promise<void>;
  saveDraft(p: { chat: PeerRef; draft?: Draft; mentioned?: readonly PeerRef[] }): Promise<void>;
  setPinned(p: { chat: PeerRef; isPinned: boolean }): Promise<void>;
  setMuted(p: { chat: PeerRef; until: number }): Promise<void>;
  setArchived(p: { chat: PeerRef; isArchived: boolean }): Promise<void>;
  setMarkedUnread(p: { chat: PeerRef; isMarked: boolean }): Promise<void>;
  setTyping(p: { chat: PeerRef; action: TypingAction }): Promise<void>;
  setOnline(isOnline: boolean): Promise<void>;

  /** One part of a file. `offset` and `limit` in bytes, both multiples of 4096. Fails with FILE_REFERENCE_EXPIRED when it must be renewed. */
  getFilePart(
    p: { location: FileLocation; sizeType: string; offset: number; limit: number },
    o?: RequestOptions,
  ): Promise<Uint8Array>;
  getAvatarPart(
    p: { peer: PeerRef; photoId: string; dcId: number; isBig: boolean; offset: number; limit: number },
    o?: RequestOptions,
  ): Promise<Uint8Array>;
}

/** Kept here so that lazily importing callers need no type from the chunk itself. */
export type OpenTelegram = (options: TelegramOptions) => Telegram;
