/** Outcomes of the key exchange other than `dh_gen_ok`, which an honest server may choose as well. */
export class HandshakeFaults {
  #retries = 0;
  #failures = 0;

  /** The next `count` values g_b are answered with `dh_gen_retry`. */
  retry(count = 1): void {
    this.#retries = count;
  }

  /** The next `count` exchanges end with `dh_gen_fail`. */
  fail(count = 1): void {
    this.#failures = count;
  }

  clear(): void {
    this.#retries = this.#failures = 0;
  }

  take(): 'retry' | 'fail' | undefined {
    if (this.#retries > 0) {
      this.#retries--;
      return 'retry';
    }
    if (this.#failures <= 0) return undefined;
    this.#failures--;
    return 'fail';
  }
}
