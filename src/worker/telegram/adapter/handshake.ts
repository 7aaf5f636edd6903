import { Api } from '../tl/api.gen.ts';
import { encode } from '../tl/write-object.ts';
import type { ServerSettings } from '../telegram.ts';
import { makeAuthKey, type AuthKey } from './auth-key.ts';
import {
  concat,
  equalBytes,
  fromNumber,
  fromNumberShort,
  randomBytes,
  toNumber,
  viewBytes,
  viewOf,
  type Bytes,
} from './bytes.ts';
import { isGoodGroup, isGoodPower } from './dh-checks.ts';
import { factorize } from './factorize.ts';
import { sha1 } from './hashes.ts';
import { decryptIge, encryptIge } from './ige.ts';
import { modPow } from './mod-pow.ts';
import type { PlainChannel } from './plain-channel.ts';
import { publicKeyFor, type RsaKey } from './rsa-keys.ts';
import { rsaPad } from './rsa-pad.ts';
import { SecurityFault } from './security-fault.ts';
import { readObject } from '../tl/read-object.ts';
import { TlReader } from '../tl/tl-reader.ts';

const DH_ATTEMPTS = 5;

/** Question and answer, as PlainChannel has them. */
export type Exchange = Pick<PlainChannel, 'exchange'>;

interface Nonces {
  readonly nonce: Bytes;
  readonly server: Bytes;
  readonly fresh: Bytes;
}

interface Named {
  readonly nonce: Api.int128;
  readonly serverNonce: Api.int128;
}

function demand(condition: boolean, what: string): asserts condition {
  if (!condition) throw new SecurityFault(what);
}

function demandNonces(answer: Named, { nonce, server }: Omit<Nonces, 'fresh'>): void {
  demand(equalBytes(answer.nonce, nonce), 'foreign nonce');
  demand(equalBytes(answer.serverNonce, server), 'foreign server_nonce');
}

/** The DC's number inside the inner data: the test servers count from 10,000. */
const innerDc = (server: ServerSettings, dcId: number): number =>
  server.kind === 'test' ? dcId + 10_000 : dcId;

async function askDhParams(
  channel: Exchange,
  server: ServerSettings,
  dcId: number,
  key: RsaKey,
): Promise<{ nonces: Nonces; answer: Api.TypeServer_DH_Params }> {
  const nonce = randomBytes(16);
  const resPq = await channel.exchange(new Api.ReqPqMulti({ nonce }));
  demand(resPq instanceof Api.ResPQ, 'no resPQ');
  const nonces = { nonce, server: viewOf(resPq.serverNonce), fresh: randomBytes(32) };
  demandNonces(resPq, nonces);
  const { fingerprint } = key;
  demand(resPq.serverPublicKeyFingerprints.includes(fingerprint), 'server has not the key we trust');
  const factors = factorize(toNumber(resPq.pq));
  demand(factors !== undefined, 'pq is no product of two primes');
  const [p, q] = [fromNumberShort(factors.p), fromNumberShort(factors.q)];
  const shared = { nonce: resPq.nonce, serverNonce: resPq.serverNonce, p, q };
  const inner = new Api.PQInnerDataDc({
    ...shared,
    pq: resPq.pq,
    newNonce: nonces.fresh,
    dc: innerDc(server, dcId),
  });
  const encryptedData = await rsaPad(encode(inner), key);
  const request = new Api.ReqDHParams({ ...shared, publicKeyFingerprint: fingerprint, encryptedData });
  return { nonces, answer: (await channel.exchange(request)) as Api.TypeServer_DH_Params };
}

/** AES key and iv of the answer and of our half, made of both nonces (core.telegram.org/mtproto/auth_key, 5). */
async function temporaryKey({ fresh, server }: Nonces): Promise<{ key: Bytes; iv: Bytes }> {
  const newServer = await sha1(fresh, server);
  const serverNew = await sha1(server, fresh);
  const newNew = await sha1(fresh, fresh);
  return {
    key: concat(newServer, serverNew.subarray(0, 12)),
    iv: concat(serverNew.subarray(12, 20), newNew, fresh.subarray(0, 4)),
  };
}

async function openDhParams(
  answer: Api.TypeServer_DH_Params,
  nonces: Nonces,
  temp: { key: Bytes; iv: Bytes },
): Promise<Api.ServerDHInnerData> {
  demandNonces(answer, nonces);
  if (answer instanceof Api.ServerDHParamsFail) {
    const hash = (await sha1(nonces.fresh)).subarray(4, 20);
    demand(equalBytes(answer.newNonceHash, hash), 'foreign new_nonce_hash');
    throw new SecurityFault('server refused the key exchange');
  }
  demand(answer instanceof Api.ServerDHParamsOk, 'no server_DH_params');
  demand(answer.encryptedAnswer.length % 16 === 0, 'answer of a broken length');
  const plain = decryptIge(answer.encryptedAnswer, temp.key, temp.iv);
  const reader = new TlReader(plain.subarray(20));
  const inner = readObject(reader);
  demand(inner instanceof Api.ServerDHInnerData, 'no server_DH_inner_data');
  demand(reader.left < 16, 'too much padding');
  const hash = await sha1(plain.subarray(20, plain.length - reader.left));
  demand(equalBytes(plain.subarray(0, 20), hash), 'wrong SHA-1 of server_DH_inner_data');
  demandNonces(inner, nonces);
  return inner;
}

/** A private number of 2048 bits whose public power is as good as we demand of the server's. */
function chooseHalf(g: number, p: bigint): { b: bigint; gB: bigint } {
  for (;;) {
    const b = toNumber(randomBytes(256));
    const gB = modPow(BigInt(g), b, p);
    if (isGoodPower(gB, p)) return { b, gB };
  }
}

async function nonceHash(nonces: Nonces, which: number, auxHash: Bytes): Promise<Bytes> {
  return (await sha1(nonces.fresh, Uint8Array.of(which), auxHash)).slice(4, 20);
}

/** One offer of our half. The new key, or the auxiliary hash to name in the next offer when the server wants another. */
async function offerHalf(
  channel: Exchange,
  nonces: Nonces,
  temp: { key: Bytes; iv: Bytes },
  inner: Api.ServerDHInnerData,
  retryId: Bytes,
): Promise<AuthKey | { retryId: Bytes }> {
  const p = toNumber(inner.dhPrime);
  const { b, gB } = chooseHalf(inner.g, p);
  const named = { nonce: inner.nonce, serverNonce: inner.serverNonce };
  const data = encode(
    new Api.ClientDHInnerData({
      ...named,
      retryId: viewBytes(retryId).getBigInt64(0, true),
      gB: fromNumber(gB, 256),
    }),
  );
  const hashed = concat(await sha1(data), data);
  const padded = concat(hashed, randomBytes((16 - (hashed.length % 16)) % 16));
  const encryptedData = encryptIge(padded, temp.key, temp.iv);
  const answer = await channel.exchange(new Api.SetClientDHParams({ ...named, encryptedData }));
  const key = await makeAuthKey(fromNumber(modPow(toNumber(inner.gA), b, p), 256));
  if (answer instanceof Api.DhGenOk) {
    demandNonces(answer, nonces);
    const hash = await nonceHash(nonces, 1, key.auxHash);
    demand(equalBytes(answer.newNonceHash1, hash), 'wrong new_nonce_hash1');
    return key;
  }
  demand(answer instanceof Api.DhGenRetry || answer instanceof Api.DhGenFail, 'no dh_gen');
  demandNonces(answer, nonces);
  const isRetry = answer instanceof Api.DhGenRetry;
  const told = isRetry ? answer.newNonceHash2 : answer.newNonceHash3;
  const hash = await nonceHash(nonces, isRetry ? 2 : 3, key.auxHash);
  demand(equalBytes(told, hash), 'wrong new_nonce_hash');
  demand(isRetry, 'server gave the key exchange up');
  return { retryId: key.auxHash };
}

/**
 * Makes an auth key with a DC (core.telegram.org/mtproto/auth_key) under every check of
 * core.telegram.org/mtproto/security_guidelines. Rejects with SecurityFault when one fails.
 */
export async function makeKey(
  channel: Exchange,
  server: ServerSettings,
  dcId: number,
): Promise<{ key: AuthKey; serverTime: number; salt: bigint }> {
  const rsaKey = await publicKeyFor(server);
  const { nonces, answer } = await askDhParams(channel, server, dcId, rsaKey);
  const temp = await temporaryKey(nonces);
  const inner = await openDhParams(answer, nonces, temp);
  const p = toNumber(inner.dhPrime);
  demand(isGoodGroup(p, inner.g), 'bad DH group');
  demand(isGoodPower(toNumber(inner.gA), p), 'g_a out of range');
  const firstSalt = xorSalt(nonces);
  let retryId: Bytes = new Uint8Array(8);
  for (let attempt = 0; attempt < DH_ATTEMPTS; attempt++) {
    const made = await offerHalf(channel, nonces, temp, inner, retryId);
    if ('id' in made) return { key: made, serverTime: inner.serverTime, salt: firstSalt };
    retryId = made.retryId;
  }
  throw new SecurityFault('server wants ever new halves');
}

/** server_salt of the first messages: the first eight bytes of both nonces, one over the other. */
function xorSalt({ fresh, server }: Nonces): bigint {
  const salt = fresh.slice(0, 8).map((byte, index) => byte ^ (server[index] ?? 0));
  return new DataView(salt.buffer).getBigInt64(0, true);
}
