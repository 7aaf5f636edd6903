const MINUTE = 60_000;

/** So many in any minute, as fast as one likes. Has the shape of a bucket. Times in milliseconds. */
export class MinuteWindow {
  readonly #most: number;
  /** When each of the last minute went. */
  #times: number[] = [];
  #now = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** After `waitFor` has said that it may go. */
  take(): void {
    this.#times.push(this.#now);
  }

  isFull(now: number): boolean {
    this.#look(now);
    return this.#times.length === 0;
  }

  /** Milliseconds until one more may go. */
  waitFor(now: number): number {
    this.#look(now);
    const [oldest] = this.#times;
    return oldest === undefined || this.#times.length < this.#most ? 0 : oldest + MINUTE - now;
  }

  #look(now: number): void {
    this.#now = now;
    // A clock that was put back must not stretch the minute.
    this.#times = this.#times.map((time) => Math.min(time, now)).filter((time) => time > now - MINUTE);
  }
}
