import { createHash } from 'node:crypto';
import { decryptIge } from './aes-ige.ts';
import type { RsaKey } from './rsa.ts';

function sha256(...parts: Uint8Array[]): Uint8Array {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** What `key_aes_encrypted` (256 bytes) holds: 192 bytes, data and padding; undefined if its hash is wrong. */
export function openPadded(keyAesEncrypted: Uint8Array): Uint8Array | undefined {
  const encrypted = keyAesEncrypted.subarray(32);
  const mask = sha256(encrypted);
  const tempKey = keyAesEncrypted.subarray(0, 32).map((byte, at) => byte ^ mask[at]!);
  const withHash = decryptIge(encrypted, tempKey, new Uint8Array(32));
  const data = withHash.slice(0, 192).reverse();
  return Buffer.compare(sha256(tempKey, data), withHash.subarray(192)) === 0 ? data : undefined;
}

/**
 * Undoes RSA_PAD of `req_DH_params`: undefined if this is not 256 bytes encrypted for this key in that way.
 * https://core.telegram.org/mtproto/auth_key, 4.1
 */
export function decryptPadded(encrypted: Uint8Array, key: RsaKey): Uint8Array | undefined {
  if (encrypted.length !== 256) return undefined;
  try {
    return openPadded(key.decrypt(encrypted));
  } catch {
    // Not below the modulus: OpenSSL refuses it.
    return undefined;
  }
}
