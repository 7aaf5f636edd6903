import type { UpdateState } from '#model/change.ts';
import type { Chat, Folder } from '#model/chat.ts';
import type { Span } from '#model/history.ts';
import type { Message } from '#model/message.ts';
import type { OutboxAction, OutboxRow } from '#model/outbox-action.ts';
import type { ChannelId, PeerId, PeerRecord } from '#model/peer.ts';

/** Everything one step of the loop writes. It is sealed first, then written in ONE transaction: all of it or nothing. */
export interface CacheWrite {
  /** A min record does not overwrite a full one's access hash. */
  readonly peers?: readonly PeerRecord[];
  readonly chats?: readonly Chat[];
  /** With their history and pts. */
  readonly chatsGone?: readonly PeerId[];
  readonly messages?: readonly Message[];
  /** A message that is both here and in `messages` is gone. */
  readonly messagesGone?: readonly { readonly chatId: PeerId; readonly ids: readonly number[] }[];
  /** Whatever is known of these histories goes before anything of this write comes. */
  readonly historiesGone?: readonly PeerId[];
  /** Replaces the chat's list of known spans; an empty list forgets its history (its messages go as well). */
  readonly spans?: readonly { readonly chatId: PeerId; readonly spans: readonly Span[] }[];
  readonly state?: UpdateState;
  readonly channelPts?: readonly { readonly channelId: ChannelId; readonly pts: number }[];
  readonly outboxGone?: readonly number[];
  /** Changes rows; one that is gone stays gone. */
  readonly outboxPut?: readonly OutboxRow[];
  /** Small sealed facts by name (list loaded to its end, last known online moment …); undefined removes one. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** How durable: `strict` waits for the disk (keys, outbox), `relaxed` for the rest. */
export type Durability = 'strict' | 'relaxed';

/** What went wrong on the disk by itself. Rows of `damaged` are gone from it; whoever hears of them asks for them anew. */
export type StorageTrouble =
  | { readonly kind: 'damaged'; readonly rows: readonly DamagedRow[] }
  /** The database had to be made anew; of the old one only settings and the outbox are left. */
  | { readonly kind: 'rebuilt'; readonly lostUnsent: number }
  /** Chats whose newest message is not here. */
  | { readonly kind: 'incomplete'; readonly chatIds: readonly PeerId[] }
  /** There is no room even after old files and messages went. */
  | { readonly kind: 'full' }
  /** The browser does not answer, also not to a new connection. */
  | { readonly kind: 'stuck' }
  /** Something on the disk cannot be read by the browser itself: the next opening makes the database anew. */
  | { readonly kind: 'unreadable' };

/** A row that could not be opened, by what it was about. */
export interface DamagedRow {
  readonly table: 'peers' | 'chats' | 'messages' | 'spans' | 'boxes' | 'settings' | 'outbox' | 'files';
  /** The chat; of `boxes` undefined for the common one. */
  readonly chatId?: PeerId;
}

/**
 * One account's sealed database. Rows that cannot be opened are removed and counted as missing, never thrown or shown.
 * A lost connection (iOS) is reopened and the operation retried once. QuotaExceeded becomes CallError STORAGE_FULL after
 * old files and messages were dropped and it still did not fit.
 */
export interface Cache {
  commit(write: CacheWrite, durability?: Durability): Promise<void>;

  peers(ids: readonly PeerId[]): Promise<ReadonlyMap<PeerId, PeerRecord>>;
  /** Every peer's id and name, for the local filter. */
  allPeers(): Promise<readonly PeerRecord[]>;

  chat(id: PeerId): Promise<Chat | undefined>;
  chats(ids: readonly PeerId[]): Promise<ReadonlyMap<PeerId, Chat>>;
  /** Ids of a folder in order of the list, from the index alone. */
  chatOrder(folder: Folder): Promise<readonly PeerId[]>;
  allChats(): Promise<readonly Chat[]>;

  messages(chatId: PeerId, ids: readonly number[]): Promise<ReadonlyMap<number, Message>>;
  /** One message of each of these chats by one reading, those that there are. */
  messagePerChat(ids: ReadonlyMap<PeerId, number>): Promise<ReadonlyMap<PeerId, Message>>;
  /** Up to `limit` messages with `from` ≤ id ≤ `to`, ascending; taken from the upper end when `newestFirst`. */
  messageRange(
    chatId: PeerId,
    range: { from: number; to: number; limit: number; newestFirst: boolean },
  ): Promise<readonly Message[]>;
  /** The chats of the common box in which these ids live (an update names ids only). */
  chatsOfCommonIds(ids: readonly number[]): Promise<ReadonlyMap<number, PeerId>>;
  spans(chatId: PeerId): Promise<readonly Span[]>;

  state(): Promise<UpdateState | undefined>;
  channelPts(channelId: ChannelId): Promise<number | undefined>;
  allChannelPts(): Promise<ReadonlyMap<ChannelId, number>>;

  /** Writes a new row durably and answers it with its seq; `alsoWrite` goes into the same transaction. `file` is sealed beside it. */
  addOutbox(action: OutboxAction, options?: { file?: Blob; alsoWrite?: CacheWrite }): Promise<OutboxRow>;
  outbox(): Promise<readonly OutboxRow[]>;
  outboxFile(seq: number): Promise<Blob | undefined>;

  setting<T>(name: string): Promise<T | undefined>;

  /** Files in sealed parts, so that a download can be interrupted and go on. Sizes in bytes. */
  putFilePart(
    key: string,
    part: { index: number; bytes: Uint8Array; isLast: boolean; mimeType: string },
  ): Promise<void>;
  fileParts(key: string): Promise<{ readonly indexes: readonly number[]; readonly isComplete: boolean }>;
  file(key: string): Promise<Blob | undefined>;
  /** `bytes` are those of the files. */
  usage(): Promise<{ readonly messages: number; readonly files: number; readonly bytes: number }>;
  clearFiles(): Promise<void>;

  /** Messages past `expiresAt` (unix seconds) leave, online or not; what went, by chat. */
  sweepExpired(now: number): Promise<readonly { readonly chatId: PeerId; readonly ids: readonly number[] }[]>;
  /** Tells what went wrong since the opening, and what will; one listener. */
  onTrouble(hear: (trouble: StorageTrouble) => void): void;
  close(): void;
  /** Closes and deletes the database. */
  destroy(): Promise<void>;
}
