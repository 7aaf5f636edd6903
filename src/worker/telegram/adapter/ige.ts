import { decryptWords, encryptWords, expandInverseKey, expandKey } from './aes.ts';
import type { Bytes } from './bytes.ts';

/** The bytes as words; a view where they lie well, a copy elsewhere. */
function wordsOf(bytes: Uint8Array): Int32Array {
  const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Int32Array(whole.buffer, whole.byteOffset, whole.length / 4);
}

/** AES-256-IGE; `iv` is 32 bytes, `data` a multiple of 16. `output`, when given, begins at a multiple of 4 in its memory. */
export function encryptIge(
  data: Uint8Array,
  key: Uint8Array,
  iv: Uint8Array,
  output: Bytes = new Uint8Array(data.length),
): Bytes {
  encryptWords(wordsOf(data), wordsOf(output), expandKey(wordsOf(key)), wordsOf(iv));
  return output;
}

/** The inverse of `encryptIge`. */
export function decryptIge(
  data: Uint8Array,
  key: Uint8Array,
  iv: Uint8Array,
  output: Bytes = new Uint8Array(data.length),
): Bytes {
  decryptWords(wordsOf(data), wordsOf(output), expandInverseKey(wordsOf(key)), wordsOf(iv));
  return output;
}
