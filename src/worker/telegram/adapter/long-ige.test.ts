import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomBytes, type Bytes } from './bytes.ts';
import { decryptIge, encryptIge } from './ige.ts';
import { decryptIgeLong, prepareLongIge } from './long-ige.ts';
import { loadWasmIge } from './wasm-ige.ts';

const hex = (text: string): Bytes => Uint8Array.from(Buffer.from(text, 'hex'));
/** FIPS 197, C.3. */
const KEY = hex('000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f');
const BLOCK = hex('00112233445566778899aabbccddeeff');
const SEALED = hex('8ea2b7ca516745bfeafc49904b496089');

const implementations = [
  ['JavaScript', async () => decryptIge],
  ['WebAssembly', loadWasmIge],
] as const;

test.each(implementations)('%s: a single block without chaining is AES-256 of FIPS 197', async (_, load) => {
  const decrypt = await load();
  expect(decrypt(SEALED, KEY, new Uint8Array(32), new Uint8Array(16))).toEqual(BLOCK);
});

test('both say the same, whatever the data, its place in memory and what was decrypted before', async () => {
  const decrypt = await loadWasmIge();
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 15 }), (blocks, offset) => {
      const [key, iv] = [randomBytes(32), randomBytes(32)];
      const data = randomBytes(blocks * 16 + offset).subarray(offset);
      const output = new Uint8Array(32 + data.length).subarray(32);
      expect(Buffer.from(decrypt(data, key, iv, output)).equals(decryptIge(data, key, iv))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('what is long comes out right before WebAssembly is there, and after', async () => {
  const [key, iv] = [randomBytes(32), randomBytes(32)];
  const plain = new Uint8Array(200_000).map((_, index) => index * 7);
  const data = encryptIge(plain, key, iv);
  const before = decryptIgeLong(data, key, iv);
  await prepareLongIge();
  expect(Buffer.from(before).equals(plain)).toBe(true);
  expect(Buffer.from(decryptIgeLong(data, key, iv)).equals(plain)).toBe(true);
});
