import { createHmac } from 'node:crypto';
import type { Con } from '../tl/schema.gen.ts';

const period = 1800;

/**
 * The server salts of a key: a new one every 30 minutes, each accepted for another 30 minutes after the next has begun.
 * They follow from the key, so that nothing but the first has to be kept.
 * https://core.telegram.org/mtproto/description#server-salt
 */
export class Salts {
  /** The salt that the key exchange has given. */
  readonly first: bigint;
  readonly #key: Uint8Array;
  readonly #since: number;
  #generation: number;

  /** `since`: unix seconds at which the key was made; `generation`: how often its salts were made invalid. */
  constructor(key: Uint8Array, first: bigint, since: number, generation = 0) {
    this.#key = key;
    this.first = first;
    this.#since = since;
    this.#generation = generation;
  }

  get generation(): number {
    return this.#generation;
  }

  /** Makes every salt that was given out so far wrong. */
  invalidate(): void {
    this.#generation++;
  }

  #index(date: number): number {
    return Math.max(0, Math.floor((date - this.#since) / period));
  }

  #salt(index: number): bigint {
    if (index === 0 && this.#generation === 0) return this.first;
    const text = `salt ${this.#generation} ${index}`;
    return createHmac('sha256', this.#key).update(text).digest().readBigInt64LE(0);
  }

  /** The salt to be used now. `date` in unix seconds. */
  current(date: number): bigint {
    return this.#salt(this.#index(date));
  }

  /** Whether a message with this salt is accepted now. */
  accepts(salt: bigint, date: number): boolean {
    const index = this.#index(date);
    return salt === this.#salt(index) || (index > 0 && salt === this.#salt(index - 1));
  }

  /** The current salt and those after it, at most 64. */
  future(count: number, date: number): Con['future_salt'][] {
    const from = this.#index(date);
    return Array.from({ length: Math.min(64, Math.max(1, count)) }, (_, at) => {
      const since = this.#since + (from + at) * period;
      return {
        _: 'future_salt',
        valid_since: since,
        valid_until: since + 2 * period,
        salt: this.#salt(from + at),
      };
    });
  }
}
