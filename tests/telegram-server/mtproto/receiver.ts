import { TlError } from '../tl/codec.ts';
import type { Link, LinkEvents } from '../transport/link.ts';
import type { TransportKey } from './auth-keys.ts';
import { checkInner, checkOuter, isService } from './check-message.ts';
import type { BadMessage } from './check-message.ts';
import { constructorOf, isContainer, maxMessages, readContainer, readCopy, unpackBody } from './container.ts';
import type { InnerMessage } from './container.ts';
import { openMessage } from './encryption.ts';
import type { OpenedMessage } from './encryption.ts';
import { Exchanges } from './exchanges.ts';
import { answerRequest } from './requests.ts';
import type { ReceivedMessage } from './received-messages.ts';
import { ServiceMessages } from './service-messages.ts';
import type { SessionStore } from './session-store.ts';
import type { Session } from './sessions.ts';
import { serverDate } from './wire.ts';
import type { Wire } from './wire.ts';

/** An answer up to this size is sent again at once when its request comes twice; a larger one is only announced. */
const smallAnswer = 4096;

/** Takes payloads from connections: finds key and session, checks messages, hands them to who answers them. */
export class Receiver implements LinkEvents {
  readonly #wire: Wire;
  readonly #sessions: SessionStore;
  readonly #exchanges: Exchanges;
  readonly #service: ServiceMessages;
  /** The session that each connection serves. */
  readonly #served = new WeakMap<Link, Session>();

  constructor(wire: Wire, sessions: SessionStore) {
    this.#wire = wire;
    this.#sessions = sessions;
    this.#exchanges = new Exchanges(wire);
    this.#service = new ServiceMessages(wire, sessions);
  }

  onPayload(link: Link, payload: Uint8Array, quickAck: boolean): void {
    if (payload.length < 8) return link.sendError(-404);
    const keyId = Buffer.from(payload.buffer, payload.byteOffset, 8).readBigInt64LE(0);
    if (keyId === 0n) return this.#exchanges.receive(link, payload);
    const key = this.#findKey(link, keyId);
    const message = key && openMessage(payload, key);
    if (!message) return link.sendError(-404);
    const session = this.#sessions.open(key, message.sessionId);
    const accepted = this.#receive(link, session, message);
    if (accepted && quickAck) link.sendQuickAck(message.quickAckToken);
  }

  onClose(link: Link): void {
    this.#service.linkClosed(link);
    this.#wire.connections.linkClosed(link);
  }

  /** A key is known to its own DC. A connection that has not said where it goes is taken to where its key is known. */
  #findKey(link: Link, id: bigint): TransportKey | undefined {
    const dc = link.dcIsCertain ? link.dc : this.#wire.keys.dcOf(id);
    const key = dc === undefined ? undefined : this.#wire.keys.find(dc, id, serverDate(this.#wire));
    if (key) Object.assign(link, { dc: key.dc, dcIsCertain: true });
    return key;
  }

  /** Whether the packet was accepted for processing. */
  #receive(link: Link, session: Session, message: OpenedMessage): boolean {
    const isNew = link.id > session.lastLinkId;
    this.#serve(link, session);
    const bad = checkOuter(this.#wire, session, message);
    if (bad) this.#refuse(session, message, bad);
    const messages = bad ? undefined : this.#split(link, session, message);
    if (!messages) return false;
    this.#announceSession(session, messages);
    // What earlier connections left unacknowledged goes out again.
    if (isNew) this.#wire.outbox.repeat(session, session.sent.unacknowledged);
    session.lastLinkId = Math.max(session.lastLinkId, link.id);
    for (const inner of messages) this.#take(link, session, inner);
    return true;
  }

  /** From now on the connection is this session's: nothing of another one may come over it. */
  #serve(link: Link, session: Session): void {
    const before = this.#served.get(link);
    if (before && before !== session && before.link === link) before.link = undefined;
    this.#served.set(link, session);
    session.link = link;
  }

  /** The messages in a packet; undefined if it was refused as a whole. */
  #split(link: Link, session: Session, message: OpenedMessage): InnerMessage[] | undefined {
    if (!isContainer(message.body)) return [message];
    try {
      const messages = readContainer(message.body);
      if (messages.length > maxMessages) return void link.sendError(-429);
      const late = messages.some(({ id }) => id >= message.id);
      const bad = late ? 64 : checkInner(session, message, constructorOf(message.body));
      if (bad) return void this.#refuse(session, message, bad);
      session.received.add({ id: message.id, seqno: message.seqno, state: 'plain', container: true });
      return messages;
    } catch (error) {
      if (!(error instanceof TlError)) throw error;
      return void this.#refuse(session, message, 64);
    }
  }

  #take(link: Link, session: Session, outer: InnerMessage): void {
    const message = readCopy(outer.body) ?? { ...outer, body: unpackBody(outer.body) };
    const before = session.received.find(message.id);
    if (before) return this.#repeatAnswer(session, before);
    const constructor = constructorOf(message.body);
    const bad = checkInner(session, { ...message, body: outer.body }, constructor);
    if (bad) return this.#refuse(session, message, bad);
    const query = !isService(constructor);
    const received: ReceivedMessage = {
      id: message.id,
      seqno: message.seqno,
      state: query ? 'running' : 'plain',
      container: false,
    };
    session.received.add(received);
    if ((message.seqno & 1) === 1) this.#wire.outbox.acknowledge(session, message.id);
    if (query) answerRequest(this.#wire, session, received, message.body);
    else this.#service.receive(link, session, message);
  }

  /** A request that comes twice is not carried out twice. */
  #repeatAnswer(session: Session, received: ReceivedMessage): void {
    const answer = session.sent.answer(received.id);
    if (!answer) return this.#wire.outbox.acknowledge(session, received.id);
    if (answer.body.length <= smallAnswer) return this.#wire.outbox.repeat(session, [answer]);
    this.#wire.outbox.postService(session, {
      _: 'msg_detailed_info',
      msg_id: received.id,
      answer_msg_id: answer.id,
      bytes: answer.body.length,
      status: 0,
    });
  }

  #refuse(session: Session, message: InnerMessage, error_code: BadMessage): void {
    const about = { bad_msg_id: message.id, bad_msg_seqno: message.seqno, error_code };
    const new_server_salt = session.transportKey.salts.current(serverDate(this.#wire));
    this.#wire.outbox.postService(
      session,
      error_code === 48
        ? { _: 'bad_server_salt', ...about, new_server_salt }
        : { _: 'bad_msg_notification', ...about },
    );
  }

  /** Tells of a session that is new to the server. https://core.telegram.org/mtproto/service_messages#new-session-creation-notification */
  #announceSession(session: Session, messages: readonly InnerMessage[]): void {
    const lowest = messages.reduce<bigint | undefined>(
      (least, { id }) => (least === undefined || id < least ? id : least),
      undefined,
    );
    if (lowest === undefined) return;
    if (session.firstMessageId !== undefined && session.firstMessageId <= lowest) return;
    session.firstMessageId = lowest;
    this.#service.announceSession(session, lowest);
  }
}
