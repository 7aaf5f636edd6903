import { constants, createHash, publicEncrypt, randomBytes } from 'node:crypto';
import { decryptIge, encryptIge } from '../crypto/aes-ige.ts';
import { powMod, toBytes, toNumber } from '../crypto/big-number.ts';
import { ByteReader } from '../tl/byte-reader.ts';
import { ByteWriter } from '../tl/byte-writer.ts';
import { decode, encode, encodeQuery, readBoxed } from '../tl/codec.ts';
import type { AnyCon } from '../tl/codec.ts';
import type { Con, MethodName, Methods } from '../tl/schema.gen.ts';
import type { RawConnection } from './raw-connection.ts';

export interface RawKey {
  id: bigint;
  key: Uint8Array;
  salt: bigint;
}

/** What a test may change about an exchange; each hook sees the honest value. */
export interface ExchangeOptions {
  dc?: number;
  expiresIn?: number;
  change?: {
    dhParams?: (query: Methods['req_DH_params']['params']) => Methods['req_DH_params']['params'];
    inner?: (inner: Con['p_q_inner_data']) => Con['p_q_inner_data'];
    clientInner?: (inner: Con['client_DH_inner_data']) => Con['client_DH_inner_data'];
  };
  /** Sees every answer. */
  watch?: (answer: AnyCon) => void;
}

const sha1 = (...parts: Uint8Array[]): Buffer => createHash('sha1').update(Buffer.concat(parts)).digest();
const sha256 = (...parts: Uint8Array[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();

let lastId = 0n;

/** Sends a query unencrypted and waits for the answer; a transport error is thrown as a number. */
export async function askPlain<N extends MethodName>(
  connection: RawConnection,
  method: N,
  params: Methods[N]['params'],
): Promise<AnyCon> {
  const now = ((BigInt(Date.now()) << 32n) / 1000n) & ~3n;
  lastId = now > lastId ? now : lastId + 4n;
  const body = encodeQuery(method, params);
  const to = new ByteWriter();
  to.long(0n);
  to.long(lastId);
  to.int(body.length);
  to.raw(body);
  connection.send(to.finish());
  const frame = await connection.frames.take();
  if (frame.length < 20) throw Buffer.from(frame).readInt32LE(0);
  const from = new ByteReader(frame);
  if (from.long() !== 0n) throw new Error('an encrypted answer to an unencrypted query');
  if ((from.long() & 3n) !== 1n) throw new Error('the msg_id of an answer is 1 modulo 4');
  return decode(from.raw(from.int()));
}

function factorize(pq: bigint): [bigint, bigint] {
  const gcd = (a: bigint, b: bigint): bigint => (b ? gcd(b, a % b) : a);
  for (let seed = 1n; ; seed++) {
    let [x, y, d] = [2n, 2n, 1n];
    const f = (value: bigint) => (value * value + seed) % pq;
    while (d === 1n) {
      x = f(x);
      y = f(f(y));
      d = gcd(x > y ? x - y : y - x, pq);
    }
    if (d !== pq) return d < pq / d ? [d, pq / d] : [pq / d, d];
  }
}

/** RSA_PAD. https://core.telegram.org/mtproto/auth_key, 4.1 */
function rsaPad(data: Uint8Array, key: string): Uint8Array {
  const padded = Buffer.concat([data, randomBytes(192 - data.length)]);
  const tempKey = randomBytes(32);
  const withHash = Buffer.concat([Buffer.from(padded).reverse(), sha256(tempKey, padded)]);
  const encrypted = encryptIge(withHash, tempKey, new Uint8Array(32));
  const mask = sha256(encrypted);
  const block = Buffer.concat([tempKey.map((byte, at) => byte ^ mask[at]!), encrypted]);
  // A number whose first bit is zero is below every modulus of 2048 bits.
  return block[0]! >= 0x80
    ? rsaPad(data, key)
    : publicEncrypt({ key, padding: constants.RSA_NO_PADDING }, block);
}

function innerData(honest: Con['p_q_inner_data'], { dc, expiresIn, change }: ExchangeOptions): Uint8Array {
  const inner = change?.inner?.(honest) ?? honest;
  if (expiresIn === undefined)
    return encode(dc === undefined ? inner : { ...inner, _: 'p_q_inner_data_dc', dc });
  return encode(
    dc === undefined
      ? { ...inner, _: 'p_q_inner_data_temp', expires_in: expiresIn }
      : { ...inner, _: 'p_q_inner_data_temp_dc', dc, expires_in: expiresIn },
  );
}

type Ask = <N extends MethodName>(method: N, params: Methods[N]['params']) => Promise<AnyCon>;

/** What both sides know after the second answer. */
interface Agreed {
  nonce: Uint8Array;
  server_nonce: Uint8Array;
  new_nonce: Uint8Array;
  key: Uint8Array;
  iv: Uint8Array;
  dh: Con['server_DH_inner_data'];
}

function openDh(encrypted: Uint8Array, key: Uint8Array, iv: Uint8Array): Con['server_DH_inner_data'] {
  const clear = decryptIge(encrypted, key, iv);
  const from = new ByteReader(clear.subarray(20));
  const dh = readBoxed(from) as Con['server_DH_inner_data'];
  const hash = sha1(clear.subarray(20, 20 + from.position));
  if (Buffer.compare(hash, clear.subarray(0, 20)))
    throw new Error('the hash of server_DH_inner_data is wrong');
  return dh;
}

/** Steps 1 to 6. */
async function askParameters(
  ask: Ask,
  server: { publicKeyPem: string; fingerprint: bigint },
  options: ExchangeOptions,
): Promise<Agreed> {
  const nonce = new Uint8Array(randomBytes(16));
  const { server_nonce, pq } = (await ask('req_pq_multi', { nonce })) as Con['resPQ'];
  const [p, q] = factorize(toNumber(pq)).map((factor) => toBytes(factor, 4)) as [Uint8Array, Uint8Array];
  const new_nonce = new Uint8Array(randomBytes(32));
  const inner = innerData({ _: 'p_q_inner_data', pq, p, q, nonce, server_nonce, new_nonce }, options);
  const encrypted_data = rsaPad(inner, server.publicKeyPem);
  const query = { nonce, server_nonce, p, q, public_key_fingerprint: server.fingerprint, encrypted_data };
  const params = await ask('req_DH_params', options.change?.dhParams?.(query) ?? query);
  const mixed = sha1(server_nonce, new_nonce);
  const key = Buffer.concat([sha1(new_nonce, server_nonce), mixed.subarray(0, 12)]);
  const iv = Buffer.concat([mixed.subarray(12), sha1(new_nonce, new_nonce), new_nonce.subarray(0, 4)]);
  const dh = openDh((params as Con['server_DH_params_ok']).encrypted_answer, key, iv);
  options.watch?.(dh);
  return { nonce, server_nonce, new_nonce, key, iv, dh };
}

/** Steps 7 to 9, once: the key, and what became of it. */
async function offerValue(
  ask: Ask,
  { nonce, server_nonce, new_nonce, key, iv, dh }: Agreed,
  retry_id: bigint,
  options: ExchangeOptions,
): Promise<{ authKey: Uint8Array; outcome: string }> {
  const b = toNumber(randomBytes(256));
  const prime = toNumber(dh.dh_prime);
  const g_b = toBytes(powMod(BigInt(dh.g), b, prime), 256);
  const authKey = toBytes(powMod(toNumber(dh.g_a), b, prime), 256);
  const honest: Con['client_DH_inner_data'] = {
    _: 'client_DH_inner_data',
    nonce,
    server_nonce,
    retry_id,
    g_b,
  };
  const data = encode(options.change?.clientInner?.(honest) ?? honest);
  const padding = randomBytes((16 - ((data.length + 20) % 16)) % 16);
  const encrypted_data = encryptIge(Buffer.concat([sha1(data), data, padding]), key, iv);
  const answer = await ask('set_client_DH_params', { nonce, server_nonce, encrypted_data });
  const hashes = {
    dh_gen_ok: 'new_nonce_hash1',
    dh_gen_retry: 'new_nonce_hash2',
    dh_gen_fail: 'new_nonce_hash3',
  };
  const field = hashes[answer._ as keyof typeof hashes];
  const expected = sha1(
    new_nonce,
    Uint8Array.of(Number(field.at(-1))),
    sha1(authKey).subarray(0, 8),
  ).subarray(4);
  if (Buffer.compare(answer[field as never] as Uint8Array, expected)) throw new Error(`${field} is wrong`);
  return { authKey, outcome: answer._ };
}

/** The key exchange as a client does it. https://core.telegram.org/mtproto/auth_key */
export async function exchangeKeys(
  connection: RawConnection,
  server: { publicKeyPem: string; fingerprint: bigint },
  options: ExchangeOptions = {},
): Promise<RawKey> {
  const ask: Ask = async (method, params) => {
    const answer = await askPlain(connection, method, params);
    options.watch?.(answer);
    return answer;
  };
  const agreed = await askParameters(ask, server, options);
  for (let retryId = 0n; ;) {
    const { authKey, outcome } = await offerValue(ask, agreed, retryId, options);
    if (outcome === 'dh_gen_fail') throw new Error(outcome);
    if (outcome === 'dh_gen_ok') {
      const [one, other] = [Buffer.from(agreed.new_nonce), Buffer.from(agreed.server_nonce)];
      const salt = one.readBigInt64LE(0) ^ other.readBigInt64LE(0);
      return { id: sha1(authKey).readBigInt64LE(12), key: authKey, salt };
    }
    retryId = sha1(authKey).readBigInt64LE(0);
  }
}
