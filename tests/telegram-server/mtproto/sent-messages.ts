/** A message that went, or will go, to the client. */
export interface SentMessage {
  readonly id: bigint;
  readonly seqno: number;
  readonly body: Uint8Array;
  /** The request it answers. */
  readonly answerTo?: bigint;
}

const keptAnswers = 400;
const keptBytes = 32 << 20;

/**
 * What the client has not confirmed yet, and the latest answers, which a repeated request gets again.
 * https://core.telegram.org/mtproto/service_messages_about_messages
 */
export class SentMessages {
  readonly #unacknowledged = new Map<bigint, SentMessage>();
  readonly #answers = new Map<bigint, SentMessage>();
  /** Ids of kept messages that have left at least once. */
  readonly #left = new Set<bigint>();
  #bytes = 0;

  wasSent(id: bigint): boolean {
    return this.#left.has(id);
  }

  markSent(id: bigint): void {
    if (this.find(id)) this.#left.add(id);
  }

  /** Remembers a content-related message until it is acknowledged. */
  add(message: SentMessage): void {
    this.#unacknowledged.set(message.id, message);
    if (message.answerTo !== undefined) this.#answers.set(message.answerTo, message);
    this.#bytes += message.body.length;
    while (this.#bytes > keptBytes) this.#forgetOldest();
    for (const [request, answer] of this.#answers) {
      if (this.#answers.size <= keptAnswers) break;
      this.#answers.delete(request);
      if (!this.#unacknowledged.has(answer.id)) this.#left.delete(answer.id);
    }
  }

  #forgetOldest(): void {
    const [first] = this.#unacknowledged.values();
    if (first) this.acknowledge(first.id);
    else this.#bytes = 0;
  }

  acknowledge(id: bigint): void {
    const message = this.#unacknowledged.get(id);
    if (!message) return;
    this.#unacknowledged.delete(id);
    if (message.answerTo === undefined) this.#left.delete(id);
    this.#bytes -= message.body.length;
  }

  /** The answer to a request is wanted no more. Gives it if it was still unacknowledged. */
  dropAnswer(request: bigint): SentMessage | undefined {
    const answer = this.#answers.get(request);
    if (!answer || !this.#unacknowledged.has(answer.id)) return undefined;
    this.acknowledge(answer.id);
    this.#answers.delete(request);
    return answer;
  }

  answer(request: bigint): SentMessage | undefined {
    return this.#answers.get(request);
  }

  /** A message by its own msg_id: unacknowledged, or a kept answer. */
  find(id: bigint): SentMessage | undefined {
    const kept = this.#unacknowledged.get(id);
    if (kept) return kept;
    for (const answer of this.#answers.values()) if (answer.id === id) return answer;
    return undefined;
  }

  get unacknowledged(): SentMessage[] {
    return [...this.#unacknowledged.values()];
  }
}
