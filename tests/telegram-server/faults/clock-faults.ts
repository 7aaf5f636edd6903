/** A server clock that differs from the world's: msg_ids, `server_time` and the window of accepted msg_ids move with it. */
export class ClockFaults {
  #skew = 0;

  /** How far the server's clock is ahead, in ms; negative when it is behind. */
  get skewMs(): number {
    return this.#skew;
  }

  skew(ms: number): void {
    this.#skew = ms;
  }

  clear(): void {
    this.#skew = 0;
  }
}
