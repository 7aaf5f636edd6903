/** Milliseconds for which the word of the lock's keeper counts; far less than anybody waits before taking the lock away. */
const FRESH = 400;

/** What the lease needs of `navigator.locks`. */
export type LockBook = Pick<LockManager, 'query'>;

/**
 * Whether this tab still holds the engine's lock. A tab that stood still for long may have been robbed of it without having heard so
 * yet: whatever the engine does to the world outside asks here first.
 */
export class Lease {
  readonly #locks: LockBook;
  readonly #engine: string;
  readonly #own: string;
  #askedAt = -Infinity;
  #answer: Promise<boolean> = Promise.resolve(true);

  /** `engine` is the lock in question; `own` is one that only this tab can hold, and holds: it tells which client this is. */
  constructor(locks: LockBook, engine: string, own: string) {
    this.#locks = locks;
    this.#engine = engine;
    this.#own = own;
  }

  /** Answers in the order of the questions. */
  isHeld(): Promise<boolean> {
    this.#answer = this.#answer.then((was) => (was && this.#isFresh() ? was : this.#ask()));
    return this.#answer;
  }

  #isFresh(): boolean {
    return performance.now() - this.#askedAt < FRESH;
  }

  async #ask(): Promise<boolean> {
    for (;;) {
      this.#askedAt = performance.now();
      const { held = [] } = await this.#locks.query();
      const clientOf = (name: string) => held.find((lock) => lock.name === name)?.clientId;
      if (clientOf(this.#engine) === undefined || clientOf(this.#engine) !== clientOf(this.#own))
        return false;
      // The tab may have stood still while the answer lay there: it says what was, not what is.
      if (this.#isFresh()) return true;
    }
  }
}
