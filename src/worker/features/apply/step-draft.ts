import type { Chat, Folder } from '#model/chat.ts';
import type { Span } from '#model/history.ts';
import type { Message } from '#model/message.ts';
import type { Peer, PeerId, PeerRecord } from '#model/peer.ts';
import type { WorkerEvent } from '#contract/events.ts';
import type { AccountSettings } from '#worker/accounts/settings.ts';
import type { Cache, CacheWrite } from '#worker/cache/cache.ts';

/**
 * What one step is about to write. Reads fall through to the cache, writes stay here until the whole step is known; then
 * `toWrite` is one transaction and the events are told after it.
 */
export class StepDraft {
  readonly #cache: Cache;
  readonly #chats = new Map<PeerId, Chat | undefined>();
  readonly #changedChats = new Set<PeerId>();
  readonly #messages = new Map<PeerId, Map<number, Message>>();
  readonly #gone = new Map<PeerId, Set<number>>();
  readonly #spans = new Map<PeerId, readonly Span[]>();
  readonly #changedSpans = new Set<PeerId>();
  readonly #peers = new Map<PeerId, PeerRecord>();
  readonly #forgotten = new Set<PeerId>();
  readonly #outboxGone = new Set<number>();
  readonly #newIn = new Set<PeerId>();
  /** Chats whose row must be asked of the server after the step: what happened is known, its consequences are not. */
  readonly refresh = new Set<PeerId>();
  /** Folders whose pinned chats must be asked for. */
  readonly refreshPinned = new Set<Folder>();
  /** The step comes from a difference. */
  isRetold = false;
  /** Small facts that are written along. */
  settings: Partial<AccountSettings> = {};
  /** Told after the commit and the messages, before the rows of the list. */
  readonly events: WorkerEvent[] = [];

  constructor(cache: Cache, peers: readonly PeerRecord[]) {
    this.#cache = cache;
    for (const record of peers) this.putPeer(record);
  }

  putPeer(record: PeerRecord): void {
    const known = this.#peers.get(record.peer.id);
    if (!known || known.isMin || !record.isMin) this.#peers.set(record.peer.id, record);
  }

  async peer(id: PeerId): Promise<PeerRecord | undefined> {
    return this.#peers.get(id) ?? (await this.#cache.peers([id])).get(id);
  }

  async chat(id: PeerId): Promise<Chat | undefined> {
    if (!this.#chats.has(id)) this.#chats.set(id, await this.#cache.chat(id));
    return this.#chats.get(id);
  }

  putChat(chat: Chat): void {
    this.#chats.set(chat.id, chat);
    this.#changedChats.add(chat.id);
  }

  /** Changes a chat that is known; an unknown one is asked of the server. */
  async changeChat(id: PeerId, change: (chat: Chat) => Chat): Promise<void> {
    const chat = await this.chat(id);
    if (chat) this.putChat(change(chat));
    else this.refresh.add(id);
  }

  async message(chatId: PeerId, id: number): Promise<Message | undefined> {
    if (this.#gone.get(chatId)?.has(id)) return undefined;
    return this.#messages.get(chatId)?.get(id) ?? (await this.#cache.messages(chatId, [id])).get(id);
  }

  putMessage(message: Message, isNew = false): void {
    const { chatId, id } = message;
    this.#gone.get(chatId)?.delete(id);
    const rows = this.#messages.get(chatId) ?? new Map<number, Message>();
    this.#messages.set(chatId, rows.set(id, message));
    if (isNew) this.#newIn.add(chatId);
  }

  removeMessages(chatId: PeerId, ids: readonly number[]): void {
    const gone = this.#gone.get(chatId) ?? new Set<number>();
    this.#gone.set(chatId, gone);
    for (const id of ids) {
      gone.add(id);
      this.#messages.get(chatId)?.delete(id);
    }
  }

  async spans(chatId: PeerId): Promise<readonly Span[]> {
    const known = this.#spans.get(chatId) ?? (await this.#cache.spans(chatId));
    this.#spans.set(chatId, known);
    return known;
  }

  putSpans(chatId: PeerId, spans: readonly Span[]): void {
    this.#spans.set(chatId, spans);
    this.#changedSpans.add(chatId);
  }

  /** Incoming messages above `maxId`; undefined when not every message from there to `top` is known. */
  async unreadAfter(chatId: PeerId, maxId: number, top: number): Promise<number | undefined> {
    if (maxId >= top) return 0;
    const span = (await this.spans(chatId)).at(-1);
    if (!span || span.from > maxId + 1 || span.to < top) return undefined;
    const range = { from: maxId + 1, to: top, limit: 10_000, newestFirst: false };
    const written = await this.#cache.messageRange(chatId, range);
    const known = new Map(written.map((message) => [message.id, message]));
    for (const [id, message] of this.#messages.get(chatId) ?? []) if (id > maxId) known.set(id, message);
    for (const id of this.#gone.get(chatId) ?? []) known.delete(id);
    return [...known.values()].filter((message) => !message.isOutgoing).length;
  }

  /** The newest message below `id` that is known without a hole in between; undefined when that cannot be said. */
  async newestBelow(chatId: PeerId, id: number): Promise<Message | undefined> {
    const span = (await this.spans(chatId)).find(({ from, to }) => from < id && id <= to + 1);
    if (!span) return undefined;
    const written = await this.#cache.messageRange(chatId, {
      from: span.from,
      to: id - 1,
      limit: 1 + (this.#gone.get(chatId)?.size ?? 0),
      newestFirst: true,
    });
    const drafted = [...(this.#messages.get(chatId)?.values() ?? [])].filter(
      (message) => message.id < id && message.id >= span.from,
    );
    const gone = this.#gone.get(chatId);
    const left = [...written, ...drafted].filter((message) => !gone?.has(message.id));
    return left.reduce<Message | undefined>(
      (best, one) => (best && best.id > one.id ? best : one),
      undefined,
    );
  }

  /** Messages of the common box by id, wherever they live: written ones and those of this very step. */
  async chatsOfCommonIds(ids: readonly number[]): Promise<ReadonlyMap<number, PeerId>> {
    const found = new Map(await this.#cache.chatsOfCommonIds(ids));
    for (const [chatId, rows] of this.#messages) {
      if (chatId.startsWith('c')) continue;
      for (const id of ids) if (rows.has(id)) found.set(id, chatId);
    }
    return found;
  }

  /** Nothing that was written of the history is certain any more. What this step puts comes after that. */
  forgetHistory(chatId: PeerId): void {
    this.#forgotten.add(chatId);
    this.putSpans(chatId, []);
  }

  dropOutboxRow(seq: number): void {
    this.#outboxGone.add(seq);
  }

  get changedChats(): readonly PeerId[] {
    return [...this.#changedChats];
  }

  get changedMessages(): ReadonlyMap<PeerId, readonly Message[]> {
    const sorted = [...this.#messages].map(
      ([chatId, rows]) => [chatId, [...rows.values()].sort((a, b) => a.id - b.id)] as const,
    );
    return new Map(sorted.filter(([, rows]) => rows.length > 0));
  }

  get goneMessages(): ReadonlyMap<PeerId, readonly number[]> {
    return new Map([...this.#gone].map(([chatId, ids]) => [chatId, [...ids]]));
  }

  hasNewIn(chatId: PeerId): boolean {
    return this.#newIn.has(chatId);
  }

  get peers(): readonly Peer[] {
    return [...this.#peers.values()].map((record) => record.peer);
  }

  toWrite(): CacheWrite {
    const chats = [...this.#changedChats].flatMap((id) => this.#chats.get(id) ?? []);
    const messages = [...this.changedMessages.values()].flat();
    return {
      peers: [...this.#peers.values()],
      chats,
      messages,
      historiesGone: [...this.#forgotten],
      messagesGone: [...this.goneMessages].map(([chatId, ids]) => ({ chatId, ids })),
      spans: [...this.#changedSpans].map((chatId) => ({ chatId, spans: this.#spans.get(chatId) ?? [] })),
      outboxGone: [...this.#outboxGone],
    };
  }
}
