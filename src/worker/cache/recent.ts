/**
 * The values used last, opened, up to a limit. Writers `put` after their transaction. A reader begins a `reading` before it
 * asks the database and offers what it found: what was written meanwhile is newer and stays.
 */
export class Recent<K, V> {
  readonly #limit: number;
  readonly #values = new Map<K, V>();
  readonly #readings = new Set<Set<K>>();
  #isOver = false;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: K): V | undefined {
    const value = this.#values.get(key);
    if (value !== undefined) this.#keep(key, value);
    return value;
  }

  put(key: K, value: V): void {
    this.#noteWritten(key);
    this.#keep(key, value);
  }

  remove(key: K): void {
    this.#noteWritten(key);
    this.#values.delete(key);
  }

  /** Lets go of all values, and keeps none from now on: whoever holds on to this holds nothing with it. */
  end(): void {
    this.#isOver = true;
    this.#values.clear();
  }

  reading(): { offer(key: K, value: V): void; end(): void } {
    const written = new Set<K>();
    this.#readings.add(written);
    return {
      offer: (key, value) => {
        if (!written.has(key)) this.#keep(key, value);
      },
      end: () => void this.#readings.delete(written),
    };
  }

  #noteWritten(key: K): void {
    for (const written of this.#readings) written.add(key);
  }

  #keep(key: K, value: V): void {
    if (this.#isOver) return;
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size <= this.#limit) return;
    const [oldest] = this.#values.keys();
    this.#values.delete(oldest as K);
  }
}
