import { createHash, timingSafeEqual } from 'node:crypto';
import { decryptIge } from '../crypto/aes-ige.ts';
import type { Key } from './encryption.ts';

function sha1(...parts: Uint8Array[]): Buffer {
  const hash = createHash('sha1');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/**
 * Opens what a client encrypted in the way of MTProto 1.0, which lives on in the binding of temporary keys only.
 * Gives the clear text up to `length` bytes, or undefined if msg_key does not match.
 * https://core.telegram.org/mtproto/description_v1#defining-aes-key-and-initialization-vector
 */
export function openVersion1(payload: Uint8Array, { key }: Key, length: number): Uint8Array | undefined {
  const encrypted = payload.subarray(24);
  if (encrypted.length < length || encrypted.length % 16 !== 0 || encrypted.length >= length + 16)
    return undefined;
  const messageKey = payload.subarray(8, 24);
  const a = sha1(messageKey, key.subarray(0, 32));
  const b = sha1(key.subarray(32, 48), messageKey, key.subarray(48, 64));
  const c = sha1(key.subarray(64, 96), messageKey);
  const d = sha1(messageKey, key.subarray(96, 128));
  const aesKey = Buffer.concat([a.subarray(0, 8), b.subarray(8, 20), c.subarray(4, 16)]);
  const iv = Buffer.concat([a.subarray(8, 20), b.subarray(0, 8), c.subarray(16, 20), d.subarray(0, 8)]);
  const clear = decryptIge(encrypted, aesKey, iv).subarray(0, length);
  return timingSafeEqual(sha1(clear).subarray(4, 20), messageKey) ? clear : undefined;
}
