import type { ServerClock } from './server-clock.ts';

/**
 * Our message identifiers (core.telegram.org/mtproto/description): the server's time in its high half, divisible by four,
 * and each higher than the one before, whatever the clock does.
 */
export class MessageIds {
  readonly #clock: ServerClock;
  #last = 0n;

  constructor(clock: ServerClock) {
    this.#clock = clock;
  }

  next(): bigint {
    const now = (BigInt(Math.floor(this.#clock.milliseconds())) << 32n) / 1000n;
    const wanted = now - (now % 4n);
    this.#last = wanted > this.#last ? wanted : this.#last + 4n;
    return this.#last;
  }
}

/** The unix second in which a message was made, by its identifier. */
export function secondsOf(messageId: bigint): number {
  return Number(messageId >> 32n);
}
