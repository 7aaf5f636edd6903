/** A queue that can be awaited. */
export class Queue<T> {
  readonly #items: T[] = [];
  readonly #waiting: ((item: T) => void)[] = [];

  put(item: T): void {
    const next = this.#waiting.shift();
    if (next) next(item);
    else this.#items.push(item);
  }

  async take(ms = 2000): Promise<T> {
    if (this.#items.length) return this.#items.shift()!;
    return new Promise((done, fail) => {
      const timer = setTimeout(() => fail(new Error(`nothing came within ${ms} ms`)), ms);
      this.#waiting.push((item) => (clearTimeout(timer), done(item)));
    });
  }

  get size(): number {
    return this.#items.length;
  }
}
