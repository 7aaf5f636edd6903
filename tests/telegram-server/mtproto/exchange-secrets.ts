import { createHash, randomBytes } from 'node:crypto';
import { decryptIge, encryptIge } from '../crypto/aes-ige.ts';
import { ByteReader } from '../tl/byte-reader.ts';
import { readBoxed } from '../tl/codec.ts';
import type { TlObject } from '../tl/codec.ts';

function sha1(...parts: Uint8Array[]): Buffer {
  const hash = createHash('sha1');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** tmp_aes_key and tmp_aes_iv. https://core.telegram.org/mtproto/auth_key, 6 */
export interface ExchangeAes {
  readonly key: Uint8Array;
  readonly iv: Uint8Array;
}

export function exchangeAes(newNonce: Uint8Array, serverNonce: Uint8Array): ExchangeAes {
  const newServer = sha1(newNonce, serverNonce);
  const serverNew = sha1(serverNonce, newNonce);
  return {
    key: Buffer.concat([newServer, serverNew.subarray(0, 12)]),
    iv: Buffer.concat([serverNew.subarray(12, 20), sha1(newNonce, newNonce), newNonce.subarray(0, 4)]),
  };
}

/** SHA1 + answer + padding, encrypted. `hash` if it is to be another than the answer's own, `surplus` bytes too much of padding. */
export function sealAnswer(
  answer: Uint8Array,
  aes: ExchangeAes,
  { hash = sha1(answer), surplus = 0 }: { hash?: Uint8Array | undefined; surplus?: number } = {},
): Uint8Array {
  const padding = randomBytes((-(answer.length + 20) & 15) + surplus);
  return encryptIge(Buffer.concat([hash, answer, padding]), aes.key, aes.iv);
}

/** The object in data_with_hash; undefined if the hash or the length of the padding (0…15) is wrong. Throws TlError. */
export function openAnswer(encrypted: Uint8Array, aes: ExchangeAes): TlObject | undefined {
  if (encrypted.length === 0 || encrypted.length % 16 !== 0) return undefined;
  const clear = decryptIge(encrypted, aes.key, aes.iv);
  const from = new ByteReader(clear.subarray(20));
  const value = readBoxed(from);
  const hash = sha1(clear.subarray(20, 20 + from.position));
  return from.remaining < 16 && Buffer.compare(hash, clear.subarray(0, 20)) === 0 ? value : undefined;
}

/** auth_key_aux_hash: the high 64 bits of SHA1 of the key, as a signed long. */
export function auxHash(authKey: Uint8Array): bigint {
  return sha1(authKey).readBigInt64LE(0);
}

/** new_nonce_hash1, 2 or 3. https://core.telegram.org/mtproto/auth_key, 9 */
export function newNonceHash(newNonce: Uint8Array, number: 1 | 2 | 3, authKey: Uint8Array): Uint8Array {
  return sha1(newNonce, Uint8Array.of(number), sha1(authKey).subarray(0, 8)).subarray(4, 20);
}

/** The server salt that an exchange ends with: substr(new_nonce, 0, 8) XOR substr(server_nonce, 0, 8). */
export function firstSalt(newNonce: Uint8Array, serverNonce: Uint8Array): bigint {
  return Buffer.from(newNonce).readBigInt64LE(0) ^ Buffer.from(serverNonce).readBigInt64LE(0);
}
