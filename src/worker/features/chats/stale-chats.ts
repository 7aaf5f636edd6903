import { CallError } from '#contract/errors.ts';
import type { Folder } from '#model/chat.ts';
import type { PeerId } from '#model/peer.ts';
import type { Account } from '#worker/accounts/account.ts';
import type { StaleRows } from '#worker/accounts/settings.ts';
import { laneKind } from '#worker/outbox/lane.ts';
import { refreshChats } from './refresh-chats.ts';
import { reloadPinned } from './reload-pinned.ts';

/** Milliseconds before asking again after it failed: 1, 2, 4 … 60 s. */
const pauseAfter = (failures: number): number => Math.min(60_000, 1000 * 2 ** Math.min(failures, 6));

interface Entries {
  readonly chats: readonly (readonly [PeerId, number])[];
  readonly folders: readonly (readonly [Folder, number])[];
}

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
  /** Something changed while it was being worked off: look once more. */
  #isNews = false;
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
    this.#isNews = true;
    if (this.#isDraining || this.#chats.size + this.#folders.size === 0) return;
    this.#isDraining = true;
    this.#account.inBackground(() => this.#drain().finally(() => (this.#isDraining = false)));
  }

  async #drain(): Promise<void> {
    const asked = new Set<unknown>();
    for (;;) {
      if (this.#isNews) asked.clear();
      this.#isNews = false;
      const { chats, folders } = await this.#askable(asked);
      if (chats.length + folders.length === 0) {
        if (this.#isNews) continue;
        return;
      }
      for (const [, mark] of [...chats, ...folders]) asked.add(mark);
      try {
        for (const [folder] of folders) await reloadPinned(this.#account, folder);
        const left = await refreshChats(
          this.#account,
          chats.map(([id]) => id),
        );
        await this.#remove(
          chats.filter(([id]) => !left.includes(id)),
          folders,
        );
        if (left.length > 0) throw new CallError('TIMEOUT');
        this.#failures = 0;
      } catch {
        await this.#account.pause(pauseAfter(this.#failures++));
        asked.clear();
      }
    }
  }

  /** Chats with marks or deletions that the server still has to hear are asked for after that: an answer now could be of before or after it. */
  async #askable(asked: ReadonlySet<unknown>): Promise<Entries> {
    const { chats, hasPins } = await this.#untold();
    return {
      chats: [...this.#chats].filter(([id, mark]) => !asked.has(mark) && !chats.has(id)),
      folders: [...this.#folders].filter(([, mark]) => !asked.has(mark) && !hasPins),
    };
  }

  async #untold(): Promise<{ chats: ReadonlySet<PeerId>; hasPins: boolean }> {
    const actions = (await this.#account.outbox.rows()).map(({ action }) => action);
    const marks = actions.filter((action) => laneKind(action) === 'marks');
    const untold = [...marks, ...actions.filter(({ kind }) => kind === 'delete')];
    return {
      chats: new Set(untold.map(({ chatId }) => chatId)),
      hasPins: marks.some(({ kind }) => kind === 'pin' || kind === 'archive'),
    };
  }

  /** What was put on the list again meanwhile stays, as does what the user changed while the server was asked. */
  async #remove(chats: Entries['chats'], folders: Entries['folders']): Promise<void> {
    const { engine, cache } = this.#account;
    await engine.exclusively(async () => {
      const untold = await this.#untold();
      for (const [id, mark] of chats)
        if (this.#chats.get(id) === mark && !untold.chats.has(id)) this.#chats.delete(id);
      for (const [folder, mark] of folders)
        if (this.#folders.get(folder) === mark && !untold.hasPins) this.#folders.delete(folder);
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
