import { CallError } from '#contract/errors.ts';
import type { OutgoingRequest } from './outgoing-request.ts';

const REFUSALS_MAX = 6;

/** The requests of one connection: those that wait to be sent, and those that wait for an answer. They outlive reconnects. */
export class RequestBook {
  #waiting: OutgoingRequest[] = [];
  readonly #sent = new Map<bigint, OutgoingRequest>();

  get isEmpty(): boolean {
    return this.#waiting.length === 0 && this.#sent.size === 0;
  }

  get hasWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /** One that `isSuch` is waiting, to be sent or for its answer. */
  has(isSuch: (request: OutgoingRequest) => boolean): boolean {
    return this.#waiting.some(isSuch) || [...this.#sent.values()].some(isSuch);
  }

  add(request: OutgoingRequest): void {
    this.#waiting.push(request);
  }

  /** The next one to send, when `fits` likes it. */
  take(fits: (request: OutgoingRequest) => boolean): OutgoingRequest | undefined {
    const [first] = this.#waiting;
    if (!first || !fits(first)) return undefined;
    return this.#waiting.shift();
  }

  markSent(request: OutgoingRequest, msgId: bigint): void {
    this.#sent.set(msgId, request);
    request.onSent();
  }

  isPending(msgId: bigint): boolean {
    return this.#sent.has(msgId);
  }

  /** The request that `msgId` answers; it is off the book. */
  settle(msgId: bigint): OutgoingRequest | undefined {
    const request = this.#sent.get(msgId);
    this.#sent.delete(msgId);
    return request;
  }

  /** Given up by whoever asked. */
  remove(request: OutgoingRequest): void {
    this.#waiting = this.#waiting.filter((other) => other !== request);
    if (request.named) this.#sent.delete(request.named.msgId);
  }

  /** Queued again in front, in the order they were first sent, under the same names unless `rename` says otherwise. */
  resendAll(rename: (request: OutgoingRequest) => boolean): void {
    const requests = [...this.#sent.values()];
    this.#sent.clear();
    for (const request of requests) if (rename(request)) delete request.named;
    this.#waiting.unshift(...requests);
  }

  /** Those still named, not yet sent under this session: their names mean nothing in a new one. */
  forgetNames(): void {
    this.resendAll(() => true);
    for (const request of this.#waiting) delete request.named;
  }

  /** The requests sent as this message or inside it. */
  within(msgId: bigint): OutgoingRequest[] {
    return [...this.#sent.values()].filter(
      ({ named, containerId }) => named?.msgId === msgId || containerId === msgId,
    );
  }

  /** The server refused the message itself: sent anew under a new name, but not for ever. */
  resendRefused(requests: readonly OutgoingRequest[]): void {
    for (const request of requests) {
      this.remove(request);
      delete request.named;
      request.refusals++;
    }
    const [again, hopeless] = [
      requests.filter(({ refusals }) => refusals <= REFUSALS_MAX),
      requests.filter(({ refusals }) => refusals > REFUSALS_MAX),
    ];
    this.#waiting.unshift(...again);
    for (const request of hopeless) request.reject(new CallError('TIMEOUT'));
  }

  /** Under the same names, because the server asked for it. */
  resendNamed(msgIds: ReadonlySet<bigint>): void {
    for (const id of msgIds) {
      const request = this.settle(id);
      if (request) this.#waiting.unshift(request);
    }
  }

  /** Below the first message of a session that the server began: it never saw these. */
  resendBelow(firstMsgId: bigint): void {
    const lost = [...this.#sent].filter(
      ([msgId, { containerId }]) => msgId < firstMsgId && (containerId ?? msgId) < firstMsgId,
    );
    this.resendRefused(lost.map(([, request]) => request));
  }

  /** Everything fails, or only what was never sent. */
  rejectAll(error: Error, which: 'all' | 'unsent' = 'all'): void {
    const requests = which === 'all' ? [...this.#waiting, ...this.#sent.values()] : this.#waiting;
    this.#waiting = [];
    if (which === 'all') this.#sent.clear();
    for (const request of requests) request.reject(error);
  }
}
