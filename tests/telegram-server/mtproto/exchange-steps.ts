import { randomBytes } from 'node:crypto';
import { isGoodPublicValue, newDhSide } from '../crypto/diffie-hellman.ts';
import type { DhSide } from '../crypto/diffie-hellman.ts';
import { newProofOfWork } from '../crypto/proof-of-work.ts';
import type { ProofOfWork } from '../crypto/proof-of-work.ts';
import { decryptPadded } from '../crypto/rsa-pad.ts';
import { spoilInner, spoilResPq } from '../faults/hostile-exchange.ts';
import { ByteReader } from '../tl/byte-reader.ts';
import { encode, readBoxed } from '../tl/codec.ts';
import type { Con, Methods, Type } from '../tl/schema.gen.ts';
import type { Link } from '../transport/link.ts';
import { authKeyId } from './auth-keys.ts';
import { auxHash, exchangeAes, firstSalt, newNonceHash, openAnswer, sealAnswer } from './exchange-secrets.ts';
import type { ExchangeAes } from './exchange-secrets.ts';
import { serverDate } from './wire.ts';
import type { Wire } from './wire.ts';

/** One run of the key exchange, identified by (nonce, server_nonce). */
export interface Exchange {
  readonly nonce: Uint8Array;
  readonly serverNonce: Uint8Array;
  readonly work: ProofOfWork;
  readonly since: number;
  newNonce?: Uint8Array;
  aes?: ExchangeAes;
  side?: DhSide;
  /** auth_key_aux_hash of the attempt that was answered with dh_gen_retry; 0 before. */
  retryId: bigint;
  retries: number;
  /** Seconds that a temporary key lives. */
  expiresIn?: number;
}

/** A query that is wrong ends the exchange with this transport error. */
export class ExchangeError extends Error {
  readonly code: -404 | -444;
  constructor(code: -404 | -444, reason: string) {
    super(reason);
    this.code = code;
  }
}

function demand(condition: boolean, reason: string): asserts condition {
  if (!condition) throw new ExchangeError(-404, reason);
}

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** After so many values of g_b that gave a known key, the exchange fails. */
const maxRetries = 5;

/** Steps 1 and 2: req_pq, req_pq_multi. https://core.telegram.org/mtproto/auth_key */
export function beginExchange(wire: Wire, nonce: Uint8Array): { exchange: Exchange; answer: Con['resPQ'] } {
  const exchange: Exchange = {
    nonce,
    serverNonce: new Uint8Array(randomBytes(16)),
    work: newProofOfWork(),
    since: wire.world.clock.now(),
    retryId: 0n,
    retries: 0,
  };
  const answer: Con['resPQ'] = {
    _: 'resPQ',
    nonce,
    server_nonce: exchange.serverNonce,
    pq: exchange.work.pq,
    server_public_key_fingerprints: [wire.rsa.fingerprint],
  };
  return { exchange, answer: spoilResPq(answer, wire.faults.hostile) };
}

/** The test servers add 10000, media servers make it negative. An exchange on a connection without a DC decides it. */
function checkDc(link: Link, field: number): void {
  const value = Math.abs(field);
  const dc = value > 10000 ? value - 10000 : value;
  if (!link.dcIsCertain && dc >= 1 && dc <= 5) {
    link.dc = dc;
    link.dcIsCertain = true;
  }
  if (dc !== link.dc || value > 10000 !== link.test)
    throw new ExchangeError(-444, `dc ${field} asked of ${link.dc}`);
}

function openInner(wire: Wire, encrypted: Uint8Array): Type['P_Q_inner_data'] {
  const data = decryptPadded(encrypted, wire.rsa);
  demand(data !== undefined, 'RSA_PAD does not open');
  const inner = readBoxed(new ByteReader(data));
  demand(inner._.startsWith('p_q_inner_data'), `${inner._} is no P_Q_inner_data`);
  return inner as Type['P_Q_inner_data'];
}

/** Steps 5 and 6: req_DH_params. */
export function answerDhParams(
  wire: Wire,
  exchange: Exchange,
  query: Methods['req_DH_params']['params'],
  link: Link,
): Con['server_DH_params_ok'] {
  const { nonce, serverNonce, work } = exchange;
  demand(same(query.p, work.p) && same(query.q, work.q), 'p and q are wrong');
  demand(query.public_key_fingerprint === wire.rsa.fingerprint, 'unknown fingerprint');
  const inner = openInner(wire, query.encrypted_data);
  demand(same(inner.pq, work.pq) && same(inner.p, work.p) && same(inner.q, work.q), 'inner pq is wrong');
  demand(same(inner.nonce, nonce) && same(inner.server_nonce, serverNonce), 'inner nonces are wrong');
  if ('dc' in inner) checkDc(link, inner.dc);
  if ('expires_in' in inner) {
    demand(inner.expires_in > 0, 'expires_in is not positive');
    exchange.expiresIn = inner.expires_in;
  }
  exchange.newNonce = inner.new_nonce;
  exchange.aes = exchangeAes(inner.new_nonce, serverNonce);
  exchange.side = newDhSide();
  return dhParams(wire, exchange, exchange.side, exchange.aes);
}

function dhParams(
  wire: Wire,
  exchange: Exchange,
  honest: DhSide,
  aes: ExchangeAes,
): Con['server_DH_params_ok'] {
  const { nonce, serverNonce } = exchange;
  const { side, inner, hash } = spoilInner(wire.faults.hostile, honest, {
    _: 'server_DH_inner_data',
    nonce,
    server_nonce: serverNonce,
    g: honest.generator,
    dh_prime: honest.prime,
    g_a: honest.publicValue,
    server_time: serverDate(wire),
  });
  exchange.side = side;
  const surplus = wire.faults.hostile.take('longInnerPadding') ? 16 : 0;
  const encrypted_answer = sealAnswer(encode(inner), aes, { hash, surplus });
  return { _: 'server_DH_params_ok', nonce, server_nonce: serverNonce, encrypted_answer };
}

function openClientValue(
  exchange: Exchange,
  encrypted: Uint8Array,
  aes: ExchangeAes,
  side: DhSide,
): Uint8Array {
  const inner = openAnswer(encrypted, aes);
  demand(inner?._ === 'client_DH_inner_data', 'client_DH_inner_data does not open');
  const { nonce, server_nonce, retry_id, g_b } = inner as Con['client_DH_inner_data'];
  demand(same(nonce, exchange.nonce) && same(server_nonce, exchange.serverNonce), 'inner nonces are wrong');
  demand(retry_id === exchange.retryId, 'retry_id is wrong');
  demand(isGoodPublicValue(g_b, side.prime), 'g_b is out of range');
  return g_b;
}

/** Steps 7 to 9: set_client_DH_params. On dh_gen_ok the DC knows the new key. */
export function answerClientParams(
  wire: Wire,
  exchange: Exchange,
  encrypted: Uint8Array,
  link: Link,
): Type['Set_client_DH_params_answer'] {
  const { nonce, serverNonce, newNonce, aes, side } = exchange;
  demand(newNonce !== undefined && aes !== undefined && side !== undefined, 'req_DH_params was not called');
  const authKey = side.shared(openClientValue(exchange, encrypted, aes, side));
  const nonces = { nonce, server_nonce: serverNonce };
  const outcome = wire.faults.handshake.take() ?? judge(wire, exchange, authKey);
  if (outcome === 'fail') {
    return { _: 'dh_gen_fail', ...nonces, new_nonce_hash3: newNonceHash(newNonce, 3, authKey) };
  }
  if (outcome === 'retry') {
    exchange.retryId = auxHash(authKey);
    exchange.retries++;
    return { _: 'dh_gen_retry', ...nonces, new_nonce_hash2: newNonceHash(newNonce, 2, authKey) };
  }
  const createdAt = serverDate(wire);
  const expiry = exchange.expiresIn === undefined ? {} : { expiresAt: createdAt + exchange.expiresIn };
  wire.keys.add(authKey, { dc: link.dc, createdAt, firstSalt: firstSalt(newNonce, serverNonce), ...expiry });
  const new_nonce_hash1 = newNonceHash(newNonce, 1, authKey);
  if (wire.faults.hostile.take('wrongNewNonceHash')) new_nonce_hash1[0]! ^= 1;
  return { _: 'dh_gen_ok', ...nonces, new_nonce_hash1 };
}

/** A key whose id is taken has to be made anew. */
function judge(wire: Wire, exchange: Exchange, authKey: Uint8Array): 'retry' | 'fail' | undefined {
  if (wire.keys.dcOf(authKeyId(authKey)) === undefined) return undefined;
  return exchange.retries < maxRetries ? 'retry' : 'fail';
}
