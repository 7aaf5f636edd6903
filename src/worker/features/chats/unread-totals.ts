import { type Chat, isMuted, type UnreadTotals } from '#model/chat.ts';
import type { PeerId } from '#model/peer.ts';

type Counted = Pick<Chat, 'folder' | 'unreadCount' | 'unreadMentions' | 'isMarkedUnread' | 'mutedUntil'>;

/** Sums the main list's unread counters, and counts the archive's chats that have any. Holds only what it sums, so that a change costs no reading. */
export class UnreadCounter {
  readonly #chats = new Map<PeerId, Counted>();
  readonly #now: () => number;
  readonly #announce: (totals: UnreadTotals) => void;
  /** Whom `update` and `forget` named before `fill`. */
  #told: Set<PeerId> | undefined = new Set();
  #last = '';

  /** `now` in unix seconds of the server. */
  constructor(now: () => number, announce: (totals: UnreadTotals) => void) {
    this.#now = now;
    this.#announce = announce;
  }

  /** False until all chats were read: nobody knows yet where something is unread. */
  get isFilled(): boolean {
    return this.#told === undefined;
  }

  /** All chats, as they were when their reading began: what was told since is newer. */
  fill(chats: readonly Chat[]): void {
    const told = this.#told;
    this.#told = undefined;
    this.update(told ? chats.filter(({ id }) => !told.has(id)) : chats);
  }

  update(chats: readonly Chat[]): void {
    for (const { id } of chats) this.#told?.add(id);
    for (const { id, folder, unreadCount, unreadMentions, isMarkedUnread, mutedUntil } of chats) {
      if (unreadCount === 0 && unreadMentions === 0 && !isMarkedUnread) this.#chats.delete(id);
      else this.#chats.set(id, { folder, unreadCount, unreadMentions, isMarkedUnread, mutedUntil });
    }
    this.#tell();
  }

  forget(ids: readonly PeerId[]): void {
    for (const id of ids) {
      this.#told?.add(id);
      this.#chats.delete(id);
    }
    this.#tell();
  }

  /** Chats of both folders with unread messages or mentions. */
  get unread(): readonly PeerId[] {
    return [...this.#chats].flatMap(([id, { unreadCount, unreadMentions }]) =>
      unreadCount + unreadMentions > 0 ? id : [],
    );
  }

  get totals(): UnreadTotals {
    const now = this.#now();
    const totals = {
      messages: 0,
      chats: 0,
      unmutedMessages: 0,
      unmutedChats: 0,
      mentions: 0,
      archivedChats: 0,
    };
    for (const chat of this.#chats.values()) {
      if (chat.folder !== 'main') {
        totals.archivedChats += 1;
        continue;
      }
      totals.messages += chat.unreadCount;
      totals.chats += 1;
      totals.mentions += chat.unreadMentions;
      if (isMuted(chat, now)) continue;
      totals.unmutedMessages += chat.unreadCount;
      totals.unmutedChats += 1;
    }
    return totals;
  }

  #tell(): void {
    const { totals } = this;
    const text = JSON.stringify(totals);
    if (text === this.#last) return;
    this.#last = text;
    this.#announce(totals);
  }
}
