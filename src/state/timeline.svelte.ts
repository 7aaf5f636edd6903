import type { HistorySlice } from '#contract/calls.ts';
import { type Failure, OWN_CODES, toFailure } from '#contract/errors.ts';
import type { WorkerEvent } from '#contract/events.ts';
import type { Remote } from '#contract/rpc.ts';
import type { Anchor, Edge } from '#model/history.ts';
import type { Message, PendingMessage, ReplyTo } from '#model/message.ts';
import type { PeerId } from '#model/peer.ts';
import { behaviourOf } from '#model/telegram-errors.ts';
import type { PeersState } from './peers.svelte.ts';
import {
  insideWindow,
  mergeMessages,
  pendingAsMessage,
  stillPending,
  withPending,
} from './timeline-messages.ts';
import { TimelineOriginals } from './timeline-originals.svelte.ts';

const PAGE = 50;
/** Fills the screen a chat is opened on and what is fetched ahead of it; drawing more would only make it come later. */
const FIRST = 36;
/** Messages kept on the page; what is further away is read from the cache again. */
const WINDOW = 300;

/** Where the screen must go once the messages are drawn. */
export type Goal =
  | { readonly at: 'bottom'; readonly isSmooth: boolean }
  | { readonly at: 'unread' }
  | { readonly at: 'message'; readonly id: number };

const OWN: ReadonlySet<string> = new Set(OWN_CODES);

const END: Goal = { at: 'bottom', isSmooth: false };

/** A gapless stretch of one chat's history, with what lies beyond its two ends. */
export class TimelineState {
  readonly chatId: PeerId;
  readonly originals: TimelineOriginals;

  messages = $state.raw<readonly Message[]>([]);
  pending = $state.raw<readonly PendingMessage[]>([]);
  older = $state<Edge>('more');
  newer = $state<Edge>('more');
  isOpen = $state(false);
  isLoadingOlder = $state(false);
  isLoadingNewer = $state(false);
  /** Why the stretch could not be read. */
  failure = $state.raw<Failure>();
  /** Why there is a hole where more was asked for, when it is not for want of a network. */
  trouble = $state.raw<Failure>();
  /** Incoming messages after this id were unread on opening. Undefined = all was read. */
  unreadAfter = $state<number>();
  goal = $state.raw<Goal>();
  /** Drawn attention to after a jump. */
  highlighted = $state<number>();
  /** The latest message that came in while the chat was open, for readers of the screen. */
  arrival = $state.raw<Message>();

  readonly #remote: Remote;
  readonly #peers: PeersState;
  readonly #stop: () => void;
  #wayBack = $state.raw<readonly number[]>([]);
  /** Raised by everything that replaces the stretch: answers to older questions are then void. */
  #version = 0;
  #lookedAt: number | undefined;
  /** Questions on their way, and what was heard since the first of them. */
  #loads = 0;
  #meanwhile: WorkerEvent[] = [];

  constructor(remote: Remote, peers: PeersState, chatId: PeerId) {
    this.#remote = remote;
    this.#peers = peers;
    this.chatId = chatId;
    this.originals = new TimelineOriginals(remote);
    this.#stop = remote.subscribe((event) => this.#hear(event));
  }

  /** Ends the listening; the state is of no use afterwards. */
  close(): void {
    this.#stop();
    this.#version++;
  }

  get canGoBack(): boolean {
    return this.#wayBack.length > 0;
  }

  /** What a reply of this chat answers. Undefined while unknown; `gone` when it was deleted, taken back or cannot be had. */
  originalOf(reply: ReplyTo): Message | 'gone' | undefined {
    const { unsent } = reply;
    if (unsent === undefined) return this.originals.get(this.chatId, reply);
    const pending = this.unsent(unsent);
    if (pending) return pendingAsMessage(pending);
    return this.messages.find(({ randomId }) => randomId === unsent) ?? 'gone';
  }

  /** The unsent message of this random_id. */
  unsent(randomId: string | undefined): PendingMessage | undefined {
    return this.pending.find((message) => message.randomId === randomId);
  }

  /** Reads the first stretch: around `messageId`, else at the first unread, else at the end. */
  async open(
    chat: { readInboxMaxId: number; unreadCount: number } | undefined,
    messageId?: number,
  ): Promise<void> {
    if (messageId !== undefined) return this.jumpTo(messageId);
    if (chat) this.unreadAfter = chat.unreadCount > 0 ? chat.readInboxMaxId : undefined;
    const at = this.unreadAfter === undefined ? 'latest' : 'unread';
    await this.#replace({ at }, this.unreadAfter === undefined ? END : { at: 'unread' });
  }

  /** One page towards the beginning. Does nothing at the end or while one is on its way. */
  async loadOlder(): Promise<void> {
    const first = this.messages[0];
    if (this.isLoadingOlder || this.older === 'end' || !first) return;
    this.isLoadingOlder = true;
    const slice = await this.#extend({ at: 'before', id: first.id });
    this.isLoadingOlder = false;
    if (slice === 'void') return;
    this.older = slice?.older ?? 'hole';
    if (this.messages.length > WINDOW) {
      this.messages = this.messages.slice(0, WINDOW);
      this.newer = 'more';
    }
    this.#hearAgain();
  }

  /** One page towards the present. */
  async loadNewer(): Promise<void> {
    const last = this.messages.at(-1);
    if (this.isLoadingNewer || this.newer === 'end' || !last) return;
    this.isLoadingNewer = true;
    const slice = await this.#extend({ at: 'after', id: last.id });
    this.isLoadingNewer = false;
    if (slice === 'void') return;
    this.newer = slice?.newer ?? 'hole';
    this.#dropOldest(WINDOW);
    this.#hearAgain();
  }

  /** Goes to a message, however far. `from` is remembered for the way back. */
  async jumpTo(id: number, from?: number): Promise<void> {
    const goal: Goal = { at: 'message', id };
    if (this.#holds(id)) this.goal = goal;
    else if (!(await this.#replace({ at: 'around', id }, goal))) return;
    if (from !== undefined) this.#wayBack = [...this.#wayBack, from];
    if (this.#holds(id)) this.highlighted = id;
    else this.failure = { code: 'NOT_FOUND' };
  }

  /** Back to where the last jump began, else to the newest message. */
  async goDown(): Promise<void> {
    const back = this.#wayBack.at(-1);
    this.#wayBack = this.#wayBack.slice(0, -1);
    if (back !== undefined) return this.jumpTo(back);
    return this.goToLatest();
  }

  async goToLatest(): Promise<void> {
    this.#wayBack = [];
    if (this.newer === 'end' && this.isOpen) this.goal = { at: 'bottom', isSmooth: true };
    else await this.#replace({ at: 'latest' }, END);
  }

  /** The screen has arrived at the goal. */
  reached(): void {
    this.goal = undefined;
  }

  /** What the reader has before their eyes: a reset keeps it there. */
  lookAt(id: number | undefined): void {
    this.#lookedAt = id;
  }

  /** So many messages around what the reader has before their eyes. */
  aroundReader(count: number): readonly Message[] {
    const at = this.messages.findIndex(({ id }) => id === this.#lookedAt);
    const end = at === -1 ? this.messages.length : Math.min(this.messages.length, at + count / 2);
    return this.messages.slice(Math.max(0, end - count), end);
  }

  /** Telegram does not let this be read: to ask again would change nothing. */
  get isRefused(): boolean {
    const code = (this.failure ?? this.trouble)?.code;
    return code !== undefined && !OWN.has(code) && behaviourOf(code) === 'refused';
  }

  dismissFailure(): void {
    this.failure = undefined;
  }

  /** `void` when the stretch was replaced meanwhile, undefined when nothing could be read. */
  async #extend(anchor: Anchor): Promise<HistorySlice | 'void' | undefined> {
    const version = this.#version;
    const slice = await this.#load(anchor).catch(toFailure);
    if (version !== this.#version) return 'void';
    if ('code' in slice) this.trouble = slice;
    else this.#take(slice, mergeMessages(this.messages, slice.messages));
    return 'code' in slice ? undefined : slice;
  }

  #holds(id: number): boolean {
    return this.messages.some((message) => message.id === id);
  }

  /** The goal is set together with the messages: a screen that drew them first would stand in the wrong place. */
  async #replace(anchor: Anchor, goal?: Goal): Promise<boolean> {
    const version = ++this.#version;
    const slice = await this.#load(anchor).catch((error: unknown) => this.#fail(error, version));
    if (!slice || version !== this.#version) return false;
    // Pages of the old stretch that were asked for meanwhile must not be joined to the new one.
    this.#version++;
    this.#take(slice, slice.messages);
    this.older = slice.older;
    this.newer = slice.newer;
    this.isOpen = true;
    this.failure = undefined;
    if (goal) this.goal = goal;
    this.#hearAgain();
    return true;
  }

  #fail(error: unknown, version: number): undefined {
    if (version === this.#version) this.failure = toFailure(error);
  }

  async #load(anchor: Anchor): Promise<HistorySlice> {
    this.#loads++;
    try {
      const limit = anchor.at === 'latest' ? FIRST : PAGE;
      return await this.#remote.call('history.load', { chatId: this.chatId, anchor, limit });
    } finally {
      this.#loads--;
    }
  }

  /** What happened while an answer was on its way may be newer than the answer; hearing it twice does no harm. */
  #hearAgain(): void {
    if (this.#loads > 0) return;
    const events = this.#meanwhile;
    this.#meanwhile = [];
    for (const event of events) this.#apply(event);
  }

  #take(slice: HistorySlice, messages: readonly Message[]): void {
    this.#peers.put(slice.peers);
    this.messages = messages;
    this.trouble = slice.trouble;
    // Only a stretch that reaches the end brings the unsent; the others say nothing of them.
    this.pending = stillPending(slice.pending.reduce(withPending, this.pending), messages);
    this.originals.require(this.chatId, [...slice.messages, ...slice.pending], messages);
  }

  #dropOldest(limit: number): void {
    if (this.messages.length <= limit) return;
    this.messages = this.messages.slice(-limit);
    this.older = 'more';
  }

  #hear(event: WorkerEvent): void {
    if (event.type === 'connection') {
      if (event.connection.state === 'online') this.#bridgeHoles();
      return;
    }
    if (event.type === 'engineChanged') return void this.#reset();
    const chatId = event.type === 'pending' ? event.message.chatId : 'chatId' in event && event.chatId;
    if (chatId !== this.chatId) return;
    if (event.type === 'historyReset') return void this.#reset();
    if (this.#loads > 0) this.#meanwhile.push(event);
    this.#apply(event);
  }

  #apply(event: WorkerEvent): void {
    if (event.type === 'pending') this.#wait(event.message);
    else if (event.type === 'messages') this.#receive(event.messages, event.isNew, event);
    else if (event.type === 'messagesGone') this.#lose(event.ids);
    else if (event.type === 'pendingGone') {
      if (event.message) this.#receive([event.message], true, { peers: [] });
      this.pending = this.pending.filter(({ randomId }) => randomId !== event.randomId);
    }
  }

  #receive(
    messages: readonly Message[],
    isNew: boolean,
    { peers }: { peers: Parameters<PeersState['put']>[0] },
  ): void {
    this.#peers.put(peers);
    this.originals.renew(messages);
    if (!this.isOpen) return;
    const isAtEnd = isNew && this.newer === 'end';
    const reach = { older: this.older === 'end', newer: this.newer === 'end' };
    const fresh = isAtEnd ? messages : insideWindow(this.messages, messages, reach);
    this.messages = mergeMessages(this.messages, fresh);
    this.pending = stillPending(this.pending, messages);
    this.originals.require(this.chatId, fresh, this.messages);
    const last = messages.at(-1);
    if (isNew && last && !last.isOutgoing) this.arrival = last;
    if (isNew && !isAtEnd && this.newer === 'hole') this.newer = 'more';
    if (isAtEnd) this.#dropOldest(WINDOW + PAGE);
  }

  #lose(ids: readonly number[]): void {
    const gone = new Set(ids);
    this.messages = this.messages.filter(({ id }) => !gone.has(id));
    this.originals.forget(this.chatId, ids);
  }

  #wait(message: PendingMessage): void {
    this.pending = stillPending(withPending(this.pending, message), this.messages);
    this.originals.require(this.chatId, [message], this.messages);
  }

  async #reset(): Promise<void> {
    if (!this.isOpen) return;
    const id = this.#lookedAt;
    await this.#replace(id === undefined ? { at: 'latest' } : { at: 'around', id });
  }

  /** Online again: what could not be fetched may be tried by itself once more. */
  #bridgeHoles(): void {
    if (this.older === 'hole') this.older = 'more';
    if (this.newer === 'hole') this.newer = 'more';
    if (!this.isOpen && this.failure) void this.open(undefined);
  }
}
