import type { Clock } from '#worker/updates/ports.ts';

interface Timer {
  readonly id: number;
  readonly at: number;
  readonly run: () => void;
}

/** Time that passes only when told to. Timers fire in order of their moment, those of one moment in order of their making. */
export class FakeClock implements Clock {
  #now: number;
  #lastId = 0;
  #timers: Timer[] = [];

  /** `start` in unix milliseconds. */
  constructor(start = 1_760_000_000_000) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  setTimeout(run: () => void, milliseconds: number): number {
    const id = ++this.#lastId;
    this.#timers.push({ id, run, at: this.#now + Math.max(0, milliseconds) });
    this.#timers.sort((a, b) => a.at - b.at || a.id - b.id);
    return id;
  }

  clearTimeout(id: number): void {
    this.#timers = this.#timers.filter((timer) => timer.id !== id);
  }

  /** Somebody sets the device's clock: it shows another time, timers take as long as before. */
  put(milliseconds: number): void {
    this.#now += milliseconds;
    this.#timers = this.#timers.map((timer) => ({ ...timer, at: timer.at + milliseconds }));
  }

  /** Timers that still wait. */
  get waiting(): number {
    return this.#timers.length;
  }

  /** Moves time on, and lets every promise that hangs on a fired timer run before the next one fires. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await settled();
    for (let next = this.#timers[0]; next && next.at <= end; next = this.#timers[0]) {
      this.#timers.shift();
      this.#now = Math.max(this.#now, next.at);
      next.run();
      await settled();
    }
    this.#now = end;
  }
}

/** A turn of the real event loop: every microtask that is due has run after it. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
