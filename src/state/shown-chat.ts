import type { Remote } from '#contract/rpc.ts';
import type { PeerId } from '#model/peer.ts';

/**
 * Which chat is on the screen, so that the worker asks for its news more often. While one screen comes and another goes the worker
 * is told once, how it ended.
 */
export class ShownChat {
  readonly #remote: Remote;
  #shown: { readonly chatId: PeerId } | undefined;
  #told: PeerId | undefined;
  #isDue = false;

  constructor(remote: Remote) {
    this.#remote = remote;
  }

  /** What it returns is called when that screen goes. */
  show(chatId: PeerId): () => void {
    const mine = { chatId };
    this.#set(mine);
    return () => {
      if (this.#shown === mine) this.#set(undefined);
    };
  }

  #set(shown: { readonly chatId: PeerId } | undefined): void {
    this.#shown = shown;
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      this.#tell(this.#shown?.chatId);
    });
  }

  /** Without it the chat is only less fresh. */
  #tell(chatId: PeerId | undefined): void {
    if (chatId === this.#told) return;
    this.#told = chatId;
    this.#remote.call('chats.show', chatId === undefined ? {} : { chatId }).catch(() => {
      if (this.#told === chatId) this.#told = undefined;
    });
  }
}
