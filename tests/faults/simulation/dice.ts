/** Numbers by lot that a seed fixes (xorshift32): the same seed throws the same. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = (Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995) >>> 0 || 1;
  }

  /** A whole number of 32 bits. */
  word(): number {
    let x = this.#state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (this.#state = x >>> 0);
  }

  /** From 0 up to, but not, `limit`. */
  below(limit: number): number {
    return this.word() % limit;
  }

  /** From 0 up to, but not, 1. */
  fraction(): number {
    return this.word() / 2 ** 32;
  }

  fill(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at++) bytes[at] = this.word() >>> 24;
  }
}
