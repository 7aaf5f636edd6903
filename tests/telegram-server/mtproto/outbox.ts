import { spoilClear, spoilContent, spoilPayload } from '../faults/hostile-messages.ts';
import { ByteWriter } from '../tl/byte-writer.ts';
import { encode } from '../tl/codec.ts';
import type { AnyCon } from '../tl/codec.ts';
import { sealMessage } from './encryption.ts';
import type { MessageKind } from './message-ids.ts';
import type { SentMessage } from './sent-messages.ts';
import type { Session } from './sessions.ts';
import { serverDate } from './wire.ts';
import type { Wire } from './wire.ts';

const container = 0x73f1f8dc;

/** A container takes no more messages, and no more bytes after which another message may follow. */
const containerMessages = 100;
const containerBytes = 512 << 10;

export interface Outgoing {
  body: Uint8Array;
  kind: MessageKind;
  /** Whether the client has to acknowledge it. */
  contentRelated: boolean;
  /** The request that it answers, and acknowledges. */
  answerTo?: bigint;
}

/** Collects what goes to each session, and sends what gathered in one turn of the event loop as one container. */
export class Outbox {
  readonly #wire: Pick<Wire, 'now' | 'faults'>;
  readonly #queued = new Map<Session, SentMessage[]>();
  readonly #acks = new Map<Session, Set<bigint>>();

  constructor(wire: Pick<Wire, 'now' | 'faults'>) {
    this.#wire = wire;
  }

  /** Queues a message; gives its msg_id. One that has to be acknowledged is kept until then, also without a connection. */
  post(session: Session, { body, kind, contentRelated, answerTo }: Outgoing): bigint {
    const id = session.messageIds.next(kind);
    const seqno = session.nextSeqno(contentRelated);
    const message: SentMessage = { id, seqno, body, ...(answerTo === undefined ? {} : { answerTo }) };
    if (contentRelated) session.sent.add(message);
    if (answerTo !== undefined) this.#acks.get(session)?.delete(answerTo);
    this.#enqueue(session, [message]);
    return id;
  }

  /** Queues a service message that needs no acknowledgement. */
  postService(session: Session, value: AnyCon, kind: MessageKind = 'response'): bigint {
    return this.post(session, { body: encode(value), kind, contentRelated: false });
  }

  /** Sends messages once more, with their old msg_ids, which only a container may carry. */
  repeat(session: Session, messages: readonly SentMessage[]): void {
    this.#enqueue(session, messages);
  }

  /** Acknowledges a client's message unless an answer to it goes out first. */
  acknowledge(session: Session, id: bigint): void {
    const acks = this.#acks.get(session) ?? new Set();
    acks.add(id);
    this.#acks.set(session, acks);
    this.#enqueue(session, []);
  }

  #enqueue(session: Session, messages: readonly SentMessage[]): void {
    const queue = this.#queued.get(session);
    if (queue) return void queue.push(...messages);
    this.#queued.set(session, [...messages]);
    setImmediate(() => this.#flush(session));
  }

  #flush(session: Session): void {
    const acks = this.#acks.get(session);
    this.#acks.delete(session);
    if (acks?.size && session.link) this.postService(session, { _: 'msgs_ack', msg_ids: [...acks] });
    const queue = this.#queued.get(session) ?? [];
    this.#queued.delete(session);
    const unique = [...new Map(queue.map((message) => [message.id, message])).values()];
    unique.sort((a, b) => (a.id < b.id ? -1 : 1));
    while (unique.length && session.link?.isOpen) this.#sendPart(session, unique);
  }

  /** Sends as many messages as one packet takes, from the front of the list. */
  #sendPart(session: Session, messages: SentMessage[]): void {
    let bytes = 0;
    let count = 0;
    while (count < messages.length && count < containerMessages && (count === 0 || bytes < containerBytes)) {
      bytes += messages[count++]!.body.length;
    }
    const part = messages.splice(0, count);
    const [only] = part;
    // A message that went before may not go again on its own.
    const alone = part.length === 1 && only && !session.sent.wasSent(only.id);
    for (const { id } of part) session.sent.markSent(id);
    this.#send(session, alone ? only : this.#container(session, part));
  }

  #container(session: Session, messages: readonly SentMessage[]): SentMessage {
    const to = new ByteWriter(1024);
    to.id(container);
    to.int(messages.length);
    for (const { id, seqno, body } of messages) {
      to.long(id);
      to.int(seqno);
      to.int(body.length);
      to.raw(body);
    }
    const kind = messages.some(({ id }) => (id & 3n) === 1n) ? 'response' : 'notice';
    return { id: session.messageIds.next(kind), seqno: session.nextSeqno(false), body: to.finish() };
  }

  #send(session: Session, message: SentMessage): void {
    const { hostile } = this.#wire.faults;
    const { id, seqno, body } = spoilContent(message, hostile, () => session.messageIds.next('notice'));
    const salt = session.transportKey.salts.current(serverDate(this.#wire));
    const clear = spoilClear({ salt, sessionId: session.id, id, seqno, body }, hostile);
    const payload = sealMessage(clear, session.transportKey);
    for (const bytes of spoilPayload(payload, hostile)) session.link?.send(bytes);
  }
}
