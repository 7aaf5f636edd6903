import { Api } from '../tl/api.gen.ts';
import { encode } from '../tl/write-object.ts';
import { Acks } from './acks.ts';
import { concat, viewBytes, type Bytes } from './bytes.ts';
import { MSG_CONTAINER } from './inner-messages.ts';
import type { OutgoingRequest } from './outgoing-request.ts';
import type { RequestBook } from './request-book.ts';
import { frameMessage, type Sealable, type StrictState } from './strict-state.ts';
import type { TlObject } from '../tl/namespace.ts';

/** Messages in one container, and bytes in it before no further request is put in. */
const COUNT_LIMIT = 100;
const SIZE_LIMIT = 256 * 1024;

/** Puts what a query needs around it: `isFirst` when the connection has to be introduced. */
export type Wrap = (query: Uint8Array, isFirst: boolean) => Uint8Array;

/** What one session has to say, made into packets. */
export class SessionOutbox {
  readonly acks = new Acks();
  /** The server knows our layer and device on this connection. */
  isIntroduced = false;
  readonly #state: StrictState;
  readonly #book: RequestBook;
  readonly #wrap: Wrap;
  #service: TlObject[] = [];

  constructor(state: StrictState, book: RequestBook, wrap: Wrap) {
    this.#state = state;
    this.#book = book;
    this.#wrap = wrap;
  }

  /** A message of the protocol's own, sent once. */
  addService(message: TlObject): void {
    this.#service.push(message);
  }

  /** The next packet, or undefined when there is nothing to say. */
  async nextPacket(): Promise<Bytes | undefined> {
    const requests: OutgoingRequest[] = [];
    const messages = [...this.#takeAcks(), ...this.#takeService()];
    let size = messages.reduce((sum, { body }) => sum + body.length, 0);
    const fits = ({ body }: OutgoingRequest): boolean =>
      messages.length < COUNT_LIMIT && (messages.length === 0 || size + body.length <= SIZE_LIMIT);
    let wasNamed = false;
    for (let next = this.#book.take(fits); next; next = this.#book.take(fits)) {
      wasNamed ||= next.named !== undefined;
      const named = this.#name(next);
      messages.push(named);
      requests.push(next);
      size += named.body.length;
    }
    const [only] = messages;
    if (!only) return undefined;
    // A message that went before may not go again on its own, only inside a container.
    const isAlone = messages.length === 1 && !wasNamed;
    const whole = isAlone ? only : this.#contain(messages);
    for (const { msgId } of messages) this.acks.markContainer(msgId, whole.msgId);
    for (const request of requests) {
      request.containerId = whole.msgId;
      this.#book.markSent(request, request.named?.msgId ?? whole.msgId);
    }
    return this.#state.seal(whole);
  }

  #takeAcks(): Sealable[] {
    const ids = this.acks.take();
    if (ids.length === 0) return [];
    const body = encode(new Api.MsgsAck({ msgIds: ids }));
    const named = { ...this.#state.name(false), body };
    this.acks.markSent(ids, named.msgId);
    return [named];
  }

  #takeService(): Sealable[] {
    const bodies = this.#service;
    this.#service = [];
    return bodies.map((message) => ({ ...this.#state.name(true), body: encode(message) }));
  }

  #name(request: OutgoingRequest): Sealable {
    if (!request.named) {
      request.isWrapped = !this.isIntroduced;
      request.named = { ...this.#state.name(true), body: this.#wrap(request.body, request.isWrapped) };
    }
    return request.named;
  }

  #contain(messages: readonly Sealable[]): Sealable {
    const head = new Uint8Array(8);
    viewBytes(head).setUint32(0, MSG_CONTAINER, true);
    viewBytes(head).setInt32(4, messages.length, true);
    return { ...this.#state.name(false), body: concat(head, ...messages.map(frameMessage)) };
  }
}
