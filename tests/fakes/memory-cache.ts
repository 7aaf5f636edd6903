import type { UpdateState } from '#model/change.ts';
import { type Chat, chatOrder } from '#model/chat.ts';
import type { Span } from '#model/history.ts';
import type { Message } from '#model/message.ts';
import type { OutboxAction, OutboxRow } from '#model/outbox-action.ts';
import { type ChannelId, isChannelId, type PeerId, type PeerRecord } from '#model/peer.ts';
import type { Cache, CacheWrite } from '#worker/cache/cache.ts';
import { mergePeer } from '#worker/cache/merge-peer.ts';
import { withoutSecret } from '#worker/cache/without-secret.ts';

interface FileParts {
  readonly parts: Map<number, Uint8Array<ArrayBuffer>>;
  readonly mimeType: string;
  lastIndex?: number;
}

/** A Cache of plain maps: nothing sealed, nothing kept. Passes tests/contract/cache-suite.ts as the real one does. */
export class MemoryCache implements Cache {
  #isOpen = true;
  #peers = new Map<PeerId, PeerRecord>();
  #chats = new Map<PeerId, Chat>();
  #messages = new Map<PeerId, Map<number, Message>>();
  #spans = new Map<PeerId, readonly Span[]>();
  #pts = new Map<ChannelId, number>();
  #state: UpdateState | undefined;
  #settings = new Map<string, unknown>();
  #outbox = new Map<number, OutboxRow>();
  #outboxFiles = new Map<number, Blob>();
  #files = new Map<string, FileParts>();
  #lastSeq = 0;

  async commit(write: CacheWrite): Promise<void> {
    this.#check();
    this.#write(structuredClone(write));
  }

  #check(): void {
    if (!this.#isOpen) throw new Error('the cache is closed');
  }

  #write(write: CacheWrite): void {
    this.#forget(write);
    for (const record of write.peers ?? [])
      this.#peers.set(record.peer.id, mergePeer(this.#peers.get(record.peer.id), record));
    for (const chat of write.chats ?? []) this.#chats.set(chat.id, chat);
    for (const message of write.messages ?? [])
      this.#of(message.chatId).set(message.id, withoutSecret(message));
    for (const { chatId, spans } of write.spans ?? []) if (spans.length > 0) this.#spans.set(chatId, spans);
    for (const { channelId, pts } of write.channelPts ?? []) this.#pts.set(channelId, pts);
    this.#state = write.state ?? this.#state;
    this.#writeSettings(write.settings ?? {});
    for (const { chatId, ids } of write.messagesGone ?? []) for (const id of ids) this.#of(chatId).delete(id);
    for (const row of write.outboxPut ?? []) if (this.#outbox.has(row.seq)) this.#outbox.set(row.seq, row);
    for (const seq of write.outboxGone ?? []) this.#removeRow(seq);
  }

  #forget({ spans = [], chatsGone = [], historiesGone = [] }: CacheWrite): void {
    const emptied = spans.filter((each) => each.spans.length === 0).map((each) => each.chatId);
    for (const chatId of [...emptied, ...chatsGone, ...historiesGone]) {
      this.#spans.delete(chatId);
      this.#messages.delete(chatId);
    }
    for (const chatId of chatsGone) {
      this.#chats.delete(chatId);
      if (isChannelId(chatId)) this.#pts.delete(chatId);
    }
  }

  #writeSettings(settings: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(settings)) {
      if (value === undefined) this.#settings.delete(name);
      else this.#settings.set(name, value);
    }
  }

  #removeRow(seq: number): void {
    this.#outbox.delete(seq);
    this.#outboxFiles.delete(seq);
  }

  #of(chatId: PeerId): Map<number, Message> {
    const known = this.#messages.get(chatId) ?? new Map<number, Message>();
    this.#messages.set(chatId, known);
    return known;
  }

  async peers(ids: readonly PeerId[]): Promise<ReadonlyMap<PeerId, PeerRecord>> {
    return pick(this.#peers, ids);
  }

  async allPeers(): Promise<readonly PeerRecord[]> {
    return [...this.#peers.values()];
  }

  async chat(id: PeerId): Promise<Chat | undefined> {
    return this.#chats.get(id);
  }

  async chats(ids: readonly PeerId[]): Promise<ReadonlyMap<PeerId, Chat>> {
    return pick(this.#chats, ids);
  }

  async chatOrder(folder: Chat['folder']): Promise<readonly PeerId[]> {
    const chats = [...this.#chats.values()].filter((chat) => chat.folder === folder);
    return chats.sort((a, b) => chatOrder(b) - chatOrder(a)).map((chat) => chat.id);
  }

  async allChats(): Promise<readonly Chat[]> {
    return [...this.#chats.values()];
  }

  async messagePerChat(ids: ReadonlyMap<PeerId, number>): Promise<ReadonlyMap<PeerId, Message>> {
    this.#check();
    const found = [...ids].map(([chatId, id]) => this.#messages.get(chatId)?.get(id));
    return new Map(found.flatMap((message) => (message ? [[message.chatId, message]] : [])));
  }

  async messages(chatId: PeerId, ids: readonly number[]): Promise<ReadonlyMap<number, Message>> {
    return pick(this.#of(chatId), ids);
  }

  async messageRange(
    chatId: PeerId,
    { from, to, limit, newestFirst }: { from: number; to: number; limit: number; newestFirst: boolean },
  ): Promise<readonly Message[]> {
    const inside = [...this.#of(chatId).values()]
      .filter(({ id }) => from <= id && id <= to)
      .sort((a, b) => a.id - b.id);
    return newestFirst
      ? inside.slice(Math.max(0, inside.length - limit))
      : inside.slice(0, Math.max(0, limit));
  }

  async chatsOfCommonIds(ids: readonly number[]): Promise<ReadonlyMap<number, PeerId>> {
    const found = new Map<number, PeerId>();
    for (const [chatId, messages] of this.#messages)
      for (const id of ids) if (!isChannelId(chatId) && messages.has(id)) found.set(id, chatId);
    return found;
  }

  async spans(chatId: PeerId): Promise<readonly Span[]> {
    return this.#spans.get(chatId) ?? [];
  }

  async state(): Promise<UpdateState | undefined> {
    return this.#state;
  }

  async channelPts(channelId: ChannelId): Promise<number | undefined> {
    return this.#pts.get(channelId);
  }

  async allChannelPts(): Promise<ReadonlyMap<ChannelId, number>> {
    return new Map(this.#pts);
  }

  async addOutbox(
    action: OutboxAction,
    { file, alsoWrite = {} }: { file?: Blob; alsoWrite?: CacheWrite } = {},
  ): Promise<OutboxRow> {
    this.#check();
    const row: OutboxRow = { seq: ++this.#lastSeq, action, state: 'waiting', attempts: 0 };
    this.#outbox.set(row.seq, row);
    if (file) this.#outboxFiles.set(row.seq, file);
    this.#write(structuredClone(alsoWrite));
    return row;
  }

  async outbox(): Promise<readonly OutboxRow[]> {
    return [...this.#outbox.values()].sort((a, b) => a.seq - b.seq);
  }

  async outboxFile(seq: number): Promise<Blob | undefined> {
    const file = this.#outboxFiles.get(seq);
    const action = this.#outbox.get(seq)?.action;
    return file && new Blob([file], { type: action?.kind === 'sendFile' ? action.file.mimeType : '' });
  }

  async setting<T>(name: string): Promise<T | undefined> {
    return this.#settings.get(name) as T | undefined;
  }

  async putFilePart(
    key: string,
    {
      index,
      bytes,
      isLast,
      mimeType,
    }: { index: number; bytes: Uint8Array; isLast: boolean; mimeType: string },
  ): Promise<void> {
    this.#check();
    const file: FileParts = this.#files.get(key) ?? { parts: new Map(), mimeType };
    file.parts.set(index, bytes.slice());
    if (isLast) file.lastIndex = index;
    this.#files.set(key, file);
  }

  async fileParts(
    key: string,
  ): Promise<{ readonly indexes: readonly number[]; readonly isComplete: boolean }> {
    const file = this.#files.get(key);
    const indexes = [...(file?.parts.keys() ?? [])].sort((a, b) => a - b);
    return { indexes, isComplete: file?.lastIndex !== undefined && indexes.length === file.lastIndex + 1 };
  }

  async file(key: string): Promise<Blob | undefined> {
    const file = this.#files.get(key);
    const { indexes, isComplete } = await this.fileParts(key);
    if (!file || !isComplete) return undefined;
    return new Blob(
      indexes.map((index) => file.parts.get(index) ?? new Uint8Array()),
      { type: file.mimeType },
    );
  }

  async usage(): Promise<{ readonly messages: number; readonly files: number; readonly bytes: number }> {
    const parts = [...this.#files.values()].flatMap((file) => [...file.parts.values()]);
    return {
      messages: [...this.#messages.values()].reduce((sum, { size }) => sum + size, 0),
      files: this.#files.size,
      bytes: parts.reduce((sum, { length }) => sum + length, 0),
    };
  }

  async clearFiles(): Promise<void> {
    this.#files.clear();
  }

  async sweepExpired(
    now: number,
  ): Promise<readonly { readonly chatId: PeerId; readonly ids: readonly number[] }[]> {
    const gone: { chatId: PeerId; ids: number[] }[] = [];
    for (const [chatId, messages] of this.#messages) {
      const ids = [...messages.values()]
        .filter(({ expiresAt = Infinity }) => expiresAt <= now)
        .map(({ id }) => id);
      for (const id of ids) messages.delete(id);
      if (ids.length > 0) gone.push({ chatId, ids: ids.sort((a, b) => a - b) });
    }
    return gone;
  }

  onTrouble(_hear: Parameters<Cache['onTrouble']>[0]): void {
    // A map has none.
  }

  close(): void {
    this.#isOpen = false;
  }

  async destroy(): Promise<void> {
    this.close();
    for (const kept of [this.#peers, this.#chats, this.#messages, this.#spans, this.#settings, this.#files])
      kept.clear();
    for (const kept of [this.#pts, this.#outbox, this.#outboxFiles]) kept.clear();
    this.#state = undefined;
  }

  /** The same data through a new opening. */
  reopen(): this {
    this.#isOpen = true;
    return this;
  }
}

function pick<K, V>(from: ReadonlyMap<K, V>, keys: readonly K[]): ReadonlyMap<K, V> {
  const found = new Map<K, V>();
  for (const key of keys) {
    const value = from.get(key);
    if (value !== undefined) found.set(key, value);
  }
  return found;
}
