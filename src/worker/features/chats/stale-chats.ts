import type { Folder } from '#model/chat.ts';
import type { PeerId } from '#model/peer.ts';
import type { Account } from '#worker/accounts/account.ts';
import type { StaleRows } from '#worker/accounts/settings.ts';
import { laneKind } from '#worker/outbox/lane.ts';
import { refreshChats } from './refresh-chats.ts';
import { reloadPinned } from './reload-pinned.ts';

/** Milliseconds before asking again after it failed: 1, 2, 4 … 60 s. */
const pauseAfter = (failures: number): number => Math.min(60_000, 1000 * 2 ** Math.min(failures, 6));

/**
 * Chats of which something happened whose consequences only the server knows, and folders whose pins changed in an unknown way.
 * The list is written together with what put a chat on it, so that no crash and no bad network lets one be forgotten.
 */
export class StaleChats {
  readonly #account: Account;
  readonly #chats = new Map<PeerId, number>();
  readonly #folders = new Map<Folder, number>();
  #lastMark = 0;
  #isDraining = false;
  #failures = 0;

  constructor(account: Account, { chats, folders }: StaleRows) {
    this.#account = account;
    this.#mark(chats, folders);
  }

  /** Puts them on the list; answers the setting to be written in the same transaction. To be called while nothing else is written. */
  add(chats: Iterable<PeerId>, folders: Iterable<Folder> = []): { readonly stale?: StaleRows } {
    const before = this.#lastMark;
    this.#mark(chats, folders);
    return this.#lastMark === before ? {} : { stale: this.#rows() };
  }

  /** Puts them on the list by themselves and begins to ask. */
  async ask(chats: readonly PeerId[], folders: readonly Folder[] = []): Promise<void> {
    const { engine, cache } = this.#account;
    await engine.exclusively(() => cache.commit({ settings: this.add(chats, folders) }));
    this.drain();
  }

  /** Asks for what is on the list, as soon as it can be asked. */
  drain(): void {
    if (this.#isDraining || this.#chats.size + this.#folders.size === 0) return;
    this.#isDraining = true;
    this.#account.inBackground(() => this.#drain().finally(() => (this.#isDraining = false)));
  }

  async #drain(): Promise<void> {
    const asked = new Set<unknown>();
    for (;;) {
      const chats = [...this.#chats].filter(([, mark]) => !asked.has(mark));
      const folders = [...this.#folders].filter(([, mark]) => !asked.has(mark));
      if (chats.length + folders.length === 0) return;
      for (const [, mark] of [...chats, ...folders]) asked.add(mark);
      try {
        for (const [folder] of folders) await reloadPinned(this.#account, folder);
        if (chats.length > 0)
          await refreshChats(
            this.#account,
            chats.map(([id]) => id),
          );
        await this.#remove(chats, folders);
        this.#failures = 0;
      } catch {
        await this.#account.pause(pauseAfter(this.#failures++));
        asked.clear();
      }
    }
  }

  /** What was put on the list again meanwhile stays, as does a chat with marks that still have to be told: their answer comes later. */
  async #remove(
    chats: readonly (readonly [PeerId, number])[],
    folders: readonly (readonly [Folder, number])[],
  ): Promise<void> {
    const { engine, cache } = this.#account;
    await engine.exclusively(async () => {
      const untold = (await cache.outbox()).filter(({ action }) => laneKind(action) === 'marks');
      const busy = new Set(untold.map(({ action }) => action.chatId));
      for (const [id, mark] of chats)
        if (this.#chats.get(id) === mark && !busy.has(id)) this.#chats.delete(id);
      for (const [folder, mark] of folders)
        if (this.#folders.get(folder) === mark && untold.length === 0) this.#folders.delete(folder);
      await cache.commit({ settings: { stale: this.#rows() } });
    });
  }

  #mark(chats: Iterable<PeerId>, folders: Iterable<Folder>): void {
    for (const id of chats) this.#chats.set(id, ++this.#lastMark);
    for (const folder of folders) this.#folders.set(folder, ++this.#lastMark);
  }

  #rows(): StaleRows {
    return { chats: [...this.#chats.keys()], folders: [...this.#folders.keys()] };
  }
}
