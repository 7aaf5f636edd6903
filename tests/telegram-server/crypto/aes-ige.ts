import { createCipheriv, createDecipheriv } from 'node:crypto';

const block = 16;

function check(data: Uint8Array, key: Uint8Array, iv: Uint8Array): void {
  if (data.length % block || key.length !== 32 || iv.length !== 32) {
    throw new RangeError(`AES-IGE takes whole blocks and 32 bytes of key and iv, not ${data.length}`);
  }
}

/**
 * AES-256 in infinite garble extension mode: c(i) = E(p(i) ⊕ c(i-1)) ⊕ p(i-1), iv = c(-1) ‖ p(-1).
 * One CBC run over p(i) ⊕ p(i-2) gives c(i) ⊕ p(i-1), so the loop over blocks stays in native code.
 * https://core.telegram.org/mtproto/description
 */
export function encryptIge(data: Uint8Array, key: Uint8Array, iv: Uint8Array): Uint8Array {
  check(data, key, iv);
  const before = iv.subarray(block);
  const mixed = new Uint8Array(data);
  for (let at = block; at < data.length; at++) {
    mixed[at]! ^= at < 2 * block ? before[at - block]! : data[at - 2 * block]!;
  }
  const cipher = createCipheriv('aes-256-cbc', key, iv.subarray(0, block)).setAutoPadding(false);
  const result = cipher.update(mixed);
  for (let at = 0; at < result.length; at++) result[at]! ^= at < block ? before[at]! : data[at - block]!;
  return result;
}

/** The reverse. Every block needs the one before it in the clear, so here the loop is ours. */
export function decryptIge(data: Uint8Array, key: Uint8Array, iv: Uint8Array): Uint8Array {
  check(data, key, iv);
  const decipher = createDecipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  const result = new Uint8Array(data.length);
  const input = Buffer.alloc(block);
  for (let at = 0; at < data.length; at += block) {
    for (let i = 0; i < block; i++)
      input[i] = data[at + i]! ^ (at ? result[at - block + i]! : iv[block + i]!);
    const output = decipher.update(input);
    for (let i = 0; i < block; i++) result[at + i] = output[i]! ^ (at ? data[at - block + i]! : iv[i]!);
  }
  return result;
}
