import { Buffer } from 'buffer/index.js';
import { IGE } from 'telegram/crypto/IGE.js';
import { viewOf, type Bytes } from './bytes.ts';

const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength);

/** AES-256-IGE; `iv` is 32 bytes, `data` a multiple of 16. */
export function encryptIge(data: Uint8Array, key: Uint8Array, iv: Uint8Array): Bytes {
  return viewOf(new IGE(asBuffer(key), asBuffer(iv)).encryptIge(asBuffer(data)));
}

/** The inverse of `encryptIge`. */
export function decryptIge(data: Uint8Array, key: Uint8Array, iv: Uint8Array): Bytes {
  return viewOf(new IGE(asBuffer(key), asBuffer(iv)).decryptIge(asBuffer(data)));
}
