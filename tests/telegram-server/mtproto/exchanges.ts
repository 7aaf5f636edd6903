import { spoilAnswer, spoilPlain } from '../faults/hostile-exchange.ts';
import { decodeQuery, encode, TlError } from '../tl/codec.ts';
import type { AnyQuery } from '../tl/codec.ts';
import type { Type } from '../tl/schema.gen.ts';
import type { Link } from '../transport/link.ts';
import { openPlain, sealPlain } from './encryption.ts';
import { answerClientParams, answerDhParams, beginExchange, ExchangeError } from './exchange-steps.ts';
import type { Exchange } from './exchange-steps.ts';
import { MessageIds } from './message-ids.ts';
import type { Wire } from './wire.ts';

type Answer = Type['ResPQ'] | Type['Server_DH_Params'] | Type['Set_client_DH_params_answer'];

/** The server remembers an exchange for ten minutes. */
const lifetimeMs = 600_000;

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/**
 * The key exchanges under way, on any connection. A wrong query is answered with transport error -404 (-444 for a wrong
 * DC) and ends its exchange; a query that is repeated byte for byte gets the same answer again.
 * https://core.telegram.org/mtproto/auth_key
 */
export class Exchanges {
  readonly #wire: Wire;
  readonly #ids: MessageIds;
  readonly #running = new Map<string, Exchange>();
  readonly #answers = new Map<string, { answer: Answer; since: number }>();

  constructor(wire: Wire) {
    this.#wire = wire;
    this.#ids = new MessageIds(() => wire.now());
  }

  /** Takes an unencrypted payload. */
  receive(link: Link, payload: Uint8Array): void {
    const body = openPlain(payload);
    if (!body) return link.sendError(-404);
    // msgs_ack, which some clients send here as well, wants no answer.
    if (hex(body.subarray(0, 4)) === '59b4d662') return;
    try {
      this.#forgetOld();
      const { hostile } = this.#wire.faults;
      const answer = spoilAnswer(this.#answer(link, body), hostile);
      link.send(spoilPlain(sealPlain(this.#ids.next('response'), encode(answer)), hostile));
    } catch (error) {
      if (!(error instanceof ExchangeError) && !(error instanceof TlError)) throw error;
      link.sendError(error instanceof ExchangeError ? error.code : -404);
    }
  }

  #answer(link: Link, body: Uint8Array): Answer {
    const key = `${link.dc} ${hex(body)}`;
    const before = this.#answers.get(key);
    if (before) return before.answer;
    const answer = this.#run(link, decodeQuery(body));
    this.#answers.set(key, { answer, since: this.#wire.world.clock.now() });
    return answer;
  }

  #run(link: Link, query: AnyQuery): Answer {
    if (query._ === 'req_pq' || query._ === 'req_pq_multi') {
      const { exchange, answer } = beginExchange(this.#wire, query.nonce);
      this.#running.set(this.#name(exchange.nonce, exchange.serverNonce), exchange);
      return answer;
    }
    if (query._ !== 'req_DH_params' && query._ !== 'set_client_DH_params') {
      throw new ExchangeError(-404, `${query._} unencrypted`);
    }
    const name = this.#name(query.nonce, query.server_nonce);
    const exchange = this.#running.get(name);
    if (!exchange) throw new ExchangeError(-404, 'unknown nonces');
    try {
      if (query._ === 'req_DH_params') return answerDhParams(this.#wire, exchange, query, link);
      const answer = answerClientParams(this.#wire, exchange, query.encrypted_data, link);
      if (answer._ !== 'dh_gen_retry') this.#running.delete(name);
      return answer;
    } catch (error) {
      this.#running.delete(name);
      throw error;
    }
  }

  #name(nonce: Uint8Array, serverNonce: Uint8Array): string {
    return `${hex(nonce)} ${hex(serverNonce)}`;
  }

  #forgetOld(): void {
    const oldest = this.#wire.world.clock.now() - lifetimeMs;
    for (const [name, { since }] of this.#running) if (since < oldest) this.#running.delete(name);
    for (const [key, { since }] of this.#answers) if (since < oldest) this.#answers.delete(key);
  }
}
