import { randomBytes } from 'node:crypto';
import { decode, decodeQuery, encode, TlError } from '../tl/codec.ts';
import type { AnyCon, AnyQuery } from '../tl/codec.ts';
import { schema } from '../tl/schema.ts';
import type { Con } from '../tl/schema.gen.ts';
import type { Timer } from '../world/clock.ts';
import type { Link } from '../transport/link.ts';
import { constructorOf } from './container.ts';
import type { InnerMessage } from './container.ts';
import { dropAnswer } from './drop-answer.ts';
import { endAuthKey } from './end-auth-key.ts';
import type { SessionStore } from './session-store.ts';
import type { Session } from './sessions.ts';
import { serverDate } from './wire.ts';
import type { Wire } from './wire.ts';

/** One service message may name no more ids. */
const maxIds = 8192;

/**
 * Answers MTProto's own messages.
 * https://core.telegram.org/mtproto/service_messages, https://core.telegram.org/mtproto/service_messages_about_messages
 */
export class ServiceMessages {
  readonly #wire: Wire;
  readonly #sessions: SessionStore;
  readonly #disconnects = new Map<Link, Timer>();

  constructor(wire: Wire, sessions: SessionStore) {
    this.#wire = wire;
    this.#sessions = sessions;
  }

  receive(link: Link, session: Session, message: InnerMessage): void {
    try {
      if (schema.methodById.has(constructorOf(message.body))) {
        this.#answer(link, session, message, decodeQuery(message.body));
      } else {
        this.#note(link, session, message, decode(message.body));
      }
    } catch (error) {
      if (!(error instanceof TlError)) throw error;
      link.sendError(-404);
    }
  }

  /** Stops what was planned for a connection that is gone. */
  linkClosed(link: Link): void {
    const timer = this.#disconnects.get(link);
    if (timer !== undefined) this.#wire.world.clock.clearTimeout(timer);
    this.#disconnects.delete(link);
  }

  announceSession(session: Session, first_msg_id: bigint): void {
    const created: Con['new_session_created'] = {
      _: 'new_session_created',
      first_msg_id,
      unique_id: randomBytes(8).readBigInt64LE(0),
      server_salt: session.transportKey.salts.current(serverDate(this.#wire)),
    };
    this.#wire.outbox.post(session, { body: encode(created), kind: 'notice', contentRelated: true });
  }

  #answer(link: Link, session: Session, { id }: InnerMessage, query: AnyQuery): void {
    const { outbox } = this.#wire;
    if (query._ === 'ping' || query._ === 'ping_delay_disconnect') {
      if (query._ === 'ping_delay_disconnect') this.#planDisconnect(link, query.disconnect_delay);
      outbox.postService(session, { _: 'pong', msg_id: id, ping_id: query.ping_id });
    } else if (query._ === 'get_future_salts') {
      const now = serverDate(this.#wire);
      const salts = session.transportKey.salts.future(query.num, now);
      outbox.postService(session, { _: 'future_salts', req_msg_id: id, now, salts });
    } else if (query._ === 'destroy_session') {
      const { session_id } = query;
      const known = session_id !== session.id && this.#sessions.destroy(session.transportKey, session_id);
      outbox.postService(session, { _: known ? 'destroy_session_ok' : 'destroy_session_none', session_id });
    } else if (query._ === 'rpc_drop_answer') {
      dropAnswer(this.#wire, session, id, query.req_msg_id);
    } else if (query._ === 'destroy_auth_key') {
      endAuthKey(this.#wire, session);
    }
  }

  #note(link: Link, session: Session, { id }: InnerMessage, value: AnyCon): void {
    if ('msg_ids' in value && value._ !== 'msgs_all_info' && value.msg_ids.length > maxIds) {
      return link.sendError(-429);
    }
    if (value._ === 'msgs_ack') for (const acked of value.msg_ids) session.sent.acknowledge(acked);
    else if (value._ === 'msgs_state_req') this.#state(session, id, value.msg_ids);
    else if (value._ === 'msg_resend_req') this.#resend(session, id, value.msg_ids);
    // msgs_all_info, msgs_state_info, http_wait, pong: nothing to be done.
  }

  #state(session: Session, req_msg_id: bigint, ids: readonly bigint[]): void {
    const info = Uint8Array.from(ids, (id) => session.received.status(id));
    this.#wire.outbox.postService(session, { _: 'msgs_state_info', req_msg_id, info });
  }

  #resend(session: Session, request: bigint, ids: readonly bigint[]): void {
    const messages = ids.map((id) => session.sent.find(id));
    const known = messages.filter((message) => message !== undefined);
    this.#wire.outbox.repeat(session, known);
    if (known.length < ids.length) this.#state(session, request, ids);
  }

  #planDisconnect(link: Link, seconds: number): void {
    this.linkClosed(link);
    const { clock } = this.#wire.world;
    this.#disconnects.set(
      link,
      clock.setTimeout(() => link.close(), Math.max(0, seconds) * 1000),
    );
  }
}
