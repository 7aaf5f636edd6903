/** What a message of the server is: an answer to a client's message (msg_id ≡ 1 mod 4) or not (≡ 3). */
export type MessageKind = 'response' | 'notice';

/** msg_id of a moment: unix time · 2³², the two lowest bits zero. `ms` since 1970. */
export function messageIdAt(ms: number): bigint {
  return ((BigInt(Math.floor(ms)) << 32n) / 1000n) & ~3n;
}

/** The moment of a msg_id in unix seconds. */
export function messageTime(id: bigint): number {
  return Number(id >> 32n);
}

/** Gives out rising message identifiers. https://core.telegram.org/mtproto/description#message-identifier-msg-id */
export class MessageIds {
  readonly #now: () => number;
  #last = 0n;

  /** `now` in ms. */
  constructor(now: () => number) {
    this.#now = now;
  }

  next(kind: MessageKind): bigint {
    const base = messageIdAt(this.#now());
    const free = base > this.#last ? base : (this.#last & ~3n) + 4n;
    this.#last = free | (kind === 'response' ? 1n : 3n);
    return this.#last;
  }
}
