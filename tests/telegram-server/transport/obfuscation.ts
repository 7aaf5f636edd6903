import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { Cipher, Decipher } from 'node:crypto';
import type { Framing } from './framing.ts';

/** What the first 64 bytes of a connection say. */
export interface Obfuscation {
  readonly framing: Framing;
  /** The DC field as it stands: +10000 for test, negative for media; random where the client does not use it. */
  readonly dcField: number;
  readonly decrypt: Decipher;
  readonly encrypt: Cipher;
}

const framings: Record<number, Framing> = {
  0xefefefef: 'abridged',
  0xeeeeeeee: 'intermediate',
  0xdddddddd: 'padded',
};

/**
 * Reads the initialization payload of an obfuscated connection; undefined if it names no known framing.
 * https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation
 */
export function readObfuscation(init: Uint8Array): Obfuscation | undefined {
  const reversed = Uint8Array.from(init).reverse();
  const decrypt = createDecipheriv('aes-256-ctr', init.subarray(8, 40), init.subarray(40, 56));
  const encrypt = createCipheriv('aes-256-ctr', reversed.subarray(8, 40), reversed.subarray(40, 56));
  const clear = decrypt.update(init);
  const framing = framings[clear.readUInt32LE(56)];
  return framing && { framing, dcField: clear.readInt16LE(60), decrypt, encrypt };
}
