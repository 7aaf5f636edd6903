/** What became of a client's message. */
export interface ReceivedMessage {
  readonly id: bigint;
  readonly seqno: number;
  /** `running`: a request under way; `dropped`: under way, its answer is wanted no more. */
  state: 'plain' | 'running' | 'dropped' | 'done' | 'failed';
  container: boolean;
  /** Settles when the request is answered. */
  finished?: Promise<void>;
}

const kept = 2000;

/** The last messages of a client in one session, by msg_id. */
export class ReceivedMessages {
  readonly #byId = new Map<bigint, ReceivedMessage>();
  /** All messages below this one are forgotten. */
  #floor = 0n;
  #highest = 0n;
  #highestSeqno = -1;

  find(id: bigint): ReceivedMessage | undefined {
    return this.#byId.get(id);
  }

  /** Whether a message so old may have come without being remembered. */
  isTooOld(id: bigint): boolean {
    return id < this.#floor;
  }

  add(message: ReceivedMessage): void {
    this.#byId.set(message.id, message);
    if (message.id > this.#highest) this.#highest = message.id;
    this.#highestSeqno = Math.max(this.#highestSeqno, message.seqno);
    if (this.#byId.size > kept) this.#trim();
  }

  #trim(): void {
    const ids = [...this.#byId.keys()].sort((a, b) => (a < b ? -1 : 1));
    for (const id of ids.slice(0, kept / 2)) this.#byId.delete(id);
    this.#floor = ids[kept / 2]!;
  }

  /**
   * The code of `bad_msg_notification` if the seqno contradicts the order of ids: 32 (too low) or 33 (too high).
   * https://core.telegram.org/mtproto/service_messages_about_messages#notice-of-ignored-error-message
   */
  wrongOrder(id: bigint, seqno: number): 32 | 33 | undefined {
    if (id > this.#highest && seqno > this.#highestSeqno) return undefined;
    for (const other of this.#byId.values()) {
      const equalAndOdd = other.seqno === seqno && (seqno & 1) === 1;
      if (other.id < id && (other.seqno > seqno || equalAndOdd)) return 32;
      if (other.id > id && (other.seqno < seqno || equalAndOdd)) return 33;
    }
    return undefined;
  }

  /** One byte of `msgs_state_info`. https://core.telegram.org/mtproto/service_messages_about_messages */
  status(id: bigint): number {
    const message = this.#byId.get(id);
    if (!message) return id < this.#floor || this.#byId.size === 0 ? 1 : id > this.#highest ? 3 : 2;
    const contentRelated = (message.seqno & 1) === 1;
    const query = message.state === 'plain' ? 0 : 32;
    const answered = message.state === 'done' || message.state === 'failed' ? 64 : 0;
    return 4 + (contentRelated ? 8 : 16) + query + answered;
  }
}
