/** Downloads under way, shared by all who want the same file and ended when the last of them gives up. */
export class Downloads {
  readonly #running = new Map<
    string,
    { promise: Promise<Blob>; controller: AbortController; waiting: number }
  >();

  async share(
    key: string,
    signal: AbortSignal,
    start: (signal: AbortSignal) => Promise<Blob>,
  ): Promise<Blob> {
    signal.throwIfAborted();
    const entry = this.#running.get(key) ?? this.#begin(key, start);
    entry.waiting++;
    const leave = () => {
      if (--entry.waiting === 0) entry.controller.abort();
    };
    signal.addEventListener('abort', leave, { once: true });
    try {
      return await entry.promise;
    } finally {
      signal.removeEventListener('abort', leave);
    }
  }

  #begin(key: string, start: (signal: AbortSignal) => Promise<Blob>) {
    const controller = new AbortController();
    const promise = start(controller.signal).finally(() => this.#running.delete(key));
    const entry = { promise, controller, waiting: 0 };
    this.#running.set(key, entry);
    return entry;
  }
}
