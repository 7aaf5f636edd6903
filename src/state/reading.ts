import type { Remote } from '#contract/rpc.ts';
import type { PeerId } from '#model/peer.ts';

const PAUSE_MS = 400;

/**
 * Tells the worker what was read, and nothing else: only while somebody is really there (`isAttentive`: the document is
 * visible and has the focus), only upwards, and not more often than every 400 ms.
 */
export class Reading {
  readonly #remote: Remote;
  readonly #isAttentive: () => boolean;
  readonly #told = new Map<PeerId, number>();
  readonly #seen = new Map<PeerId, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(remote: Remote, isAttentive: () => boolean) {
    this.#remote = remote;
    this.#isAttentive = isAttentive;
  }

  /** Everything up to `maxId` stands on the screen now. `readMaxId` is what the server knows to be read. */
  saw(chatId: PeerId, maxId: number, readMaxId: number): void {
    if (!this.#isAttentive()) return;
    if (maxId <= Math.max(readMaxId, this.#told.get(chatId) ?? 0, this.#seen.get(chatId) ?? 0)) return;
    this.#seen.set(chatId, maxId);
    this.#timer ??= setTimeout(() => this.#tell(), PAUSE_MS);
  }

  #tell(): void {
    this.#timer = undefined;
    for (const [chatId, maxId] of this.#seen) {
      this.#told.set(chatId, maxId);
      this.#remote.call('history.markRead', { chatId, maxId }).catch(() => {
        if (this.#told.get(chatId) === maxId) this.#told.delete(chatId);
      });
    }
    this.#seen.clear();
  }
}
