import type { WorkerEvent } from '#contract/events.ts';
import type { HistorySlice } from '#contract/calls.ts';
import type { Message, PendingMessage } from '#model/message.ts';
import type { PeerId } from '#model/peer.ts';
import type { VirtualTime } from './virtual-time.ts';

/** Milliseconds that a message may stand beside its own bubble: nobody sees it. */
const BLINK = 100;

/** What the page of a device shows of its own messages. Remembers whether any was to be seen twice. */
export class Screen {
  readonly #time: VirtualTime;
  /** By chat and id, what the text of a message begins with. */
  readonly #messages = new Map<string, string>();
  /** The same of what is not confirmed, by random_id. */
  readonly #bubbles = new Map<string, string>();
  readonly #doubledSince = new Map<string, number>();
  readonly #faults: string[] = [];

  constructor(time: VirtualTime) {
    this.#time = time;
  }

  /** What was wrong so far. */
  faults(): readonly string[] {
    this.#look();
    return this.#faults;
  }

  clear(): void {
    this.#messages.clear();
    this.#bubbles.clear();
    this.#look();
  }

  hear(event: WorkerEvent): void {
    if (event.type === 'engineChanged') return this.clear();
    if (event.type === 'messages') for (const message of event.messages) this.#show(message);
    else if (event.type === 'messagesGone') this.#lose(event.chatId, event.ids);
    else if (event.type === 'pending') this.#wait(event.message);
    else if (event.type === 'pendingGone') this.#bubbles.delete(event.randomId);
    else return;
    this.#look();
  }

  /** A stretch of history that the page asked for. */
  load({ messages, pending }: HistorySlice): void {
    for (const message of messages) this.#show(message);
    for (const message of pending) this.#wait(message);
    this.#look();
  }

  #show(message: Message): void {
    if (message.isOutgoing && !message.forward)
      this.#messages.set(`${message.chatId}/${message.id}`, tokenOf(message));
    if (message.randomId !== undefined) this.#bubbles.delete(message.randomId);
  }

  #wait(message: PendingMessage): void {
    this.#bubbles.set(message.randomId, tokenOf(message));
  }

  #lose(chatId: PeerId, ids: readonly number[]): void {
    for (const id of ids) this.#messages.delete(`${chatId}/${id}`);
  }

  #look(): void {
    const now = this.#time.now();
    const shown = new Set(this.#messages.values());
    const doubled = new Set([...this.#bubbles.values()].filter((token) => shown.has(token)));
    for (const token of doubled) if (!this.#doubledSince.has(token)) this.#doubledSince.set(token, now);
    for (const [token, since] of this.#doubledSince) {
      if (doubled.has(token)) continue;
      this.#doubledSince.delete(token);
      if (now - since > BLINK)
        this.#faults.push(`message ${token}beside its own bubble for ${now - since} ms`);
    }
  }
}

/** Texts of the simulation begin with a token that no other has. */
const tokenOf = ({ text }: { readonly text: string }): string => /^#\d+ /.exec(text)?.[0] ?? text;
