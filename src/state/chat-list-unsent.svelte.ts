import type { Remote } from '#contract/rpc.ts';
import type { PendingMessage } from '#model/message.ts';
import type { PeerId } from '#model/peer.ts';
import { SvelteMap } from 'svelte/reactivity';

/** The newest unsent message of each chat: until it is confirmed, the chat list shows it as the last one. */
export class UnsentState {
  readonly #chats = new SvelteMap<PeerId, readonly PendingMessage[]>();

  constructor(remote: Remote) {
    remote.subscribe((event) => {
      if (event.type === 'pending') {
        const { chatId } = event.message;
        this.#chats.set(chatId, [...this.#others(chatId, event.message.randomId), event.message]);
      } else if (event.type === 'pendingGone') {
        this.#chats.set(event.chatId, this.#others(event.chatId, event.randomId));
      }
    });
  }

  latest(chatId: PeerId): PendingMessage | undefined {
    return this.#chats
      .get(chatId)
      ?.toSorted((a, b) => a.date - b.date)
      .at(-1);
  }

  #others(chatId: PeerId, randomId: string): readonly PendingMessage[] {
    return (this.#chats.get(chatId) ?? []).filter((message) => message.randomId !== randomId);
  }
}
