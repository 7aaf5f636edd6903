import { CallError } from '#contract/errors.ts';

interface Waiting {
  readonly isFile: boolean;
  go(): void;
}

/** A token bucket over all requests: so many a second, as many at once after a pause. What people wait for goes before files. */
export class Pace {
  readonly #perSecond: number;
  readonly #now: () => number;
  #tokens: number;
  #at: number;
  #waiting: Waiting[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(perSecond = 30, now: () => number = Date.now) {
    this.#perSecond = perSecond;
    this.#now = now;
    this.#tokens = perSecond;
    this.#at = now();
  }

  /** Resolves when the request may go. Rejects with ABORTED. */
  take(isFile: boolean, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) throw new CallError('ABORTED');
      const abort = () => {
        this.#waiting = this.#waiting.filter((other) => other !== waiting);
        reject(new CallError('ABORTED'));
      };
      const waiting: Waiting = {
        isFile,
        go: () => {
          signal?.removeEventListener('abort', abort);
          resolve();
        },
      };
      signal?.addEventListener('abort', abort, { once: true });
      this.#waiting.push(waiting);
      this.#release();
    });
  }

  /** Lets everybody go at once: there is nothing left to spare. */
  stop(): void {
    clearTimeout(this.#timer);
    for (const { go } of this.#waiting.splice(0)) go();
  }

  #release(): void {
    clearTimeout(this.#timer);
    const now = this.#now();
    const gained = (Math.max(0, now - this.#at) / 1000) * this.#perSecond;
    this.#tokens = Math.min(this.#perSecond, this.#tokens + gained);
    this.#at = now;
    while (this.#tokens >= 1 && this.#waiting.length > 0) {
      this.#tokens--;
      this.#next()?.go();
    }
    if (this.#waiting.length === 0) return;
    const wait = Math.ceil(((1 - this.#tokens) / this.#perSecond) * 1000);
    this.#timer = setTimeout(() => this.#release(), wait);
  }

  #next(): Waiting | undefined {
    const urgent = this.#waiting.findIndex(({ isFile }) => !isFile);
    return this.#waiting.splice(Math.max(0, urgent), 1)[0];
  }
}
