import { Buffer as GramBuffer } from 'buffer/index.js';
import { IGE } from 'telegram/crypto/IGE.js';
import { createCipheriv, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { encryptWords, expandKey } from './aes.ts';
import type { Bytes } from './bytes.ts';
import { decryptIge, encryptIge, encryptIgeLong } from './ige.ts';

const gram = (bytes: Uint8Array) => GramBuffer.from(bytes);
const plainly = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);

test('says the same as GramJS, at any length and any place in memory, and is undone', () => {
  for (let blocks = 1; blocks <= 65; blocks++) {
    const memory = plainly(randomBytes(blocks * 16 + 7));
    const data = memory.subarray(blocks % 7, (blocks % 7) + blocks * 16);
    const [key, iv] = [plainly(randomBytes(32)), plainly(randomBytes(32))];
    const theirs = new IGE(gram(key), gram(iv)).encryptIge(gram(data));
    const ours = encryptIge(data, key, iv);
    expect(Buffer.from(ours).toString('hex')).toBe(Buffer.from(theirs).toString('hex'));
    expect(decryptIge(ours, key, iv)).toEqual(plainly(data));
  }
});

test.each([16, 48, 32 * 1024, 32 * 1024 + 16, 524_288])(
  'over WebCrypto it is the same: %i bytes',
  async (length) => {
    const [data, key, iv] = [length, 32, 32].map((size) => plainly(randomBytes(size))) as [
      Bytes,
      Bytes,
      Bytes,
    ];
    const [long, short] = [await encryptIgeLong(data, key, iv), encryptIge(data, key, iv)];
    expect(Buffer.from(long).equals(short)).toBe(true);
  },
);

test('the block below is AES-256', () => {
  for (let round = 0; round < 50; round++) {
    const [key, block] = [randomBytes(32), randomBytes(16)];
    const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
    const output = new Int32Array(4);
    const words = (bytes: Uint8Array) => new Int32Array(plainly(bytes).buffer);
    encryptWords(words(block), output, expandKey(words(key)), new Int32Array(8));
    expect(Buffer.from(output.buffer).equals(cipher.update(block))).toBe(true);
  }
});
