/** Salts that turn wrong before their time. */
export class SaltFaults {
  #refusals = 0;
  #invalidate: () => void = () => {};

  /** All salts given out so far are wrong from now on: every session gets `bad_server_salt` once. */
  invalidate(): void {
    this.#invalidate();
  }

  /** The next `count` messages are refused with `bad_server_salt`, whatever their salt. */
  refuse(count = 1): void {
    this.#refusals = count;
  }

  clear(): void {
    this.#refusals = 0;
  }

  takeRefusal(): boolean {
    if (this.#refusals <= 0) return false;
    this.#refusals--;
    return true;
  }

  /** The server says how its salts are made wrong. */
  onInvalidate(run: () => void): void {
    this.#invalidate = run;
  }
}
