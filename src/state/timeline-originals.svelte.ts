import type { Remote } from '#contract/rpc.ts';
import type { Message, ReplyTo } from '#model/message.ts';
import type { PeerId } from '#model/peer.ts';
import { SvelteMap } from 'svelte/reactivity';

const keyOf = (chatId: PeerId, id: number): string => `${chatId}/${id}`;

/** The messages that replies answer, for the few lines above a reply. */
export class TimelineOriginals {
  readonly #remote: Remote;
  readonly #known = new SvelteMap<string, Message | 'gone'>();
  readonly #asked = new Set<string>();

  constructor(remote: Remote) {
    this.#remote = remote;
  }

  /** Undefined while unknown; `gone` when the original was deleted or cannot be had. */
  get(chatId: PeerId, reply: ReplyTo): Message | 'gone' | undefined {
    return this.#known.get(keyOf(reply.chatId ?? chatId, reply.messageId));
  }

  /** New versions; only those somebody replied to are kept. */
  renew(messages: readonly Message[]): void {
    for (const message of messages) {
      const key = keyOf(message.chatId, message.id);
      if (this.#known.has(key)) this.#known.set(key, message);
    }
  }

  forget(chatId: PeerId, ids: readonly number[]): void {
    for (const id of ids) {
      const key = keyOf(chatId, id);
      if (this.#known.has(key)) this.#known.set(key, 'gone');
    }
  }

  /** Makes the originals of these messages known: from the list itself where it holds them, else by asking. */
  require(
    chatId: PeerId,
    messages: readonly { readonly replyTo?: ReplyTo }[],
    shown: readonly Message[],
  ): void {
    const missing = new Map<PeerId, number[]>();
    const byId = new Map(shown.map((message) => [message.id, message]));
    for (const { replyTo } of messages) {
      if (!replyTo || replyTo.unsent !== undefined) continue;
      const from = replyTo.chatId ?? chatId;
      const key = keyOf(from, replyTo.messageId);
      const here = from === chatId ? byId.get(replyTo.messageId) : undefined;
      if (here) this.#known.set(key, here);
      else if (!this.#known.has(key) && !this.#asked.has(key)) {
        this.#asked.add(key);
        missing.set(from, [...(missing.get(from) ?? []), replyTo.messageId]);
      }
    }
    for (const [from, ids] of missing) void this.#ask(from, ids);
  }

  async #ask(chatId: PeerId, ids: readonly number[]): Promise<void> {
    try {
      const found = await this.#remote.call('history.messages', { chatId, ids });
      const byId = new Map(found.map((message) => [message.id, message]));
      for (const id of ids) this.#known.set(keyOf(chatId, id), byId.get(id) ?? 'gone');
    } catch {
      // Unknown, not gone: the next reply that names it asks again.
    }
    for (const id of ids) this.#asked.delete(keyOf(chatId, id));
  }
}
