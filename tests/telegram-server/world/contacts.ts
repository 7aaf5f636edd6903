/** How somebody saved another: own names, which replace the other's in what the API answers. */
export interface SavedContact {
  userId: bigint;
  firstName: string;
  lastName: string;
  /** Digits only; empty when the number was not known. */
  phone: string;
}

/** Everybody's address book and black list. See https://core.telegram.org/api/contacts and /api/block */
export class ContactStore {
  readonly #books = new Map<bigint, Map<bigint, SavedContact>>();
  readonly #blocked = new Map<bigint, Map<bigint, number>>();

  get(ownerId: bigint, userId: bigint): SavedContact | undefined {
    return this.#books.get(ownerId)?.get(userId);
  }

  has(ownerId: bigint, userId: bigint): boolean {
    return this.get(ownerId, userId) !== undefined;
  }

  add(ownerId: bigint, contact: SavedContact): void {
    const book = this.#books.get(ownerId) ?? new Map<bigint, SavedContact>();
    this.#books.set(ownerId, book.set(contact.userId, contact));
  }

  /** True if there was something to delete. */
  delete(ownerId: bigint, userId: bigint): boolean {
    return this.#books.get(ownerId)?.delete(userId) ?? false;
  }

  of(ownerId: bigint): SavedContact[] {
    return [...(this.#books.get(ownerId)?.values() ?? [])];
  }

  /** Everybody whose book holds this user. */
  ownersKnowing(userId: bigint): bigint[] {
    return [...this.#books].filter(([, book]) => book.has(userId)).map(([ownerId]) => ownerId);
  }

  isBlocked(ownerId: bigint, peerId: bigint): boolean {
    return this.#blocked.get(ownerId)?.has(peerId) ?? false;
  }

  /** `date` in unix seconds. False if it was blocked already. */
  block(ownerId: bigint, peerId: bigint, date: number): boolean {
    const list = this.#blocked.get(ownerId) ?? new Map<bigint, number>();
    if (list.has(peerId)) return false;
    this.#blocked.set(ownerId, list.set(peerId, date));
    return true;
  }

  unblock(ownerId: bigint, peerId: bigint): boolean {
    return this.#blocked.get(ownerId)?.delete(peerId) ?? false;
  }

  /** The blocked ones with the date of it, the latest first. */
  blockedBy(ownerId: bigint): [peerId: bigint, date: number][] {
    return [...(this.#blocked.get(ownerId) ?? [])].reverse();
  }

  exportState(): ContactState {
    return {
      books: [...this.#books].map(([ownerId, book]) => [ownerId, [...book.values()]]),
      blocked: [...this.#blocked].map(([ownerId, list]) => [ownerId, [...list]]),
    };
  }

  importState(state: ContactState): void {
    this.#books.clear();
    this.#blocked.clear();
    for (const [ownerId, contacts] of state.books) for (const contact of contacts) this.add(ownerId, contact);
    for (const [ownerId, list] of state.blocked) this.#blocked.set(ownerId, new Map(list));
  }
}

export interface ContactState {
  books: [bigint, SavedContact[]][];
  blocked: [bigint, [bigint, number][]][];
}
