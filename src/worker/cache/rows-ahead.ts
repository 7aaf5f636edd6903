import { isStuck } from './storage-errors.ts';

export type RowsByTable = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** All rows of a small database, read once and held for a moment: until one is written, or the time is over. */
export class RowsAhead {
  readonly #milliseconds: number;
  readonly #read: () => Promise<RowsByTable>;
  #isFirst = true;
  #rows: Promise<RowsByTable | undefined> | undefined;

  /** With 0 milliseconds nothing is ever held. */
  constructor(milliseconds: number, read: () => Promise<RowsByTable>) {
    this.#milliseconds = milliseconds;
    this.#read = read;
  }

  /** Undefined when the database is to be asked. */
  held(): Promise<RowsByTable | undefined> {
    if (this.#isFirst && this.#milliseconds > 0) this.#begin();
    return this.#rows ?? Promise.resolve(undefined);
  }

  forget(): void {
    this.#isFirst = false;
    this.#rows = undefined;
  }

  /** Nothing that is held from before is given out once a write has begun. */
  changed(write: () => Promise<void>): Promise<void> {
    this.forget();
    return write();
  }

  #begin(): void {
    this.#isFirst = false;
    // Not to be read as a whole: each row is then asked for by itself, and whoever asks hears what is wrong with it.
    this.#rows = this.#read().catch((error: unknown) => {
      if (isStuck(error)) throw error;
      return undefined;
    });
    setTimeout(() => (this.#rows = undefined), this.#milliseconds);
  }
}
