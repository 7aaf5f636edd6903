import type { Remote } from '#contract/rpc.ts';
import type { PeerId } from '#model/peer.ts';
import type { TypingAction } from '#model/presence.ts';
import { SvelteMap } from 'svelte/reactivity';

/** Somebody who is busy in a chat, until a unix millisecond of this device. */
export interface Typist {
  readonly id: PeerId;
  readonly action: TypingAction;
  readonly until: number;
}

const NOBODY: readonly Typist[] = [];

/** Who types where. Entries end by themselves, by `cancel`, and when the person's message arrives. */
export class TypingState {
  readonly #chats = new SvelteMap<PeerId, readonly Typist[]>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(remote: Remote) {
    remote.subscribe((event) => {
      if (event.type === 'typing') {
        const { chatId, senderId, action, until } = event;
        this.#remove(chatId, senderId);
        if (action !== 'cancel' && until > Date.now()) this.#add(chatId, { id: senderId, action, until });
      } else if (event.type === 'messages' && event.isNew) {
        for (const { senderId } of event.messages) if (senderId) this.#remove(event.chatId, senderId);
      }
    });
  }

  in(chatId: PeerId): readonly Typist[] {
    return this.#chats.get(chatId) ?? NOBODY;
  }

  #add(chatId: PeerId, typist: Typist): void {
    this.#chats.set(chatId, [...this.in(chatId), typist]);
    this.#plan();
  }

  #remove(chatId: PeerId, id: PeerId): void {
    const left = this.in(chatId).filter((typist) => typist.id !== id);
    if (left.length === 0) this.#chats.delete(chatId);
    else if (left.length < this.in(chatId).length) this.#chats.set(chatId, left);
  }

  #plan(): void {
    clearTimeout(this.#timer);
    const ends = [...this.#chats.values()].flat().map(({ until }) => until);
    if (ends.length > 0)
      this.#timer = setTimeout(() => this.#expire(), Math.max(0, Math.min(...ends) - Date.now()) + 1);
  }

  #expire(): void {
    const now = Date.now();
    for (const [chatId, typists] of [...this.#chats])
      for (const { id, until } of typists) if (until <= now) this.#remove(chatId, id);
    this.#plan();
  }
}
