/** The server's time, told from this device's clock and what we know of its error. */
export class ServerClock {
  /** Called when the offset changed. */
  onMoved: () => void = () => undefined;
  #offset: number;
  readonly #now: () => number;

  /** `offset` in seconds, server minus device; `now` gives this device's unix milliseconds. */
  constructor(offset = 0, now: () => number = Date.now) {
    this.#offset = offset;
    this.#now = now;
  }

  /** Seconds, server minus device. */
  get offset(): number {
    return this.#offset;
  }

  milliseconds(): number {
    return this.#now() + this.#offset * 1000;
  }

  /** Unix seconds of the server. */
  seconds(): number {
    return Math.floor(this.milliseconds() / 1000);
  }

  /** The server just said that it is `seconds` now. A second or two are the way it took. True when this was news. */
  learn(seconds: number): boolean {
    if (Math.abs(seconds - this.milliseconds() / 1000) <= 2) return false;
    this.#offset = Math.round(seconds - this.#now() / 1000);
    this.onMoved();
    return true;
  }
}
