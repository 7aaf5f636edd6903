import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { publicKeyFor, readPublicKey } from './rsa-keys.ts';

const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pkcs1 = publicKey.export({ type: 'pkcs1', format: 'pem' }).toString();
const spki = publicKey.export({ type: 'spki', format: 'pem' }).toString();

test('the built-in keys have the fingerprints that the servers name', async () => {
  const own = await publicKeyFor({ kind: 'telegram' });
  const test = await publicKeyFor({ kind: 'test' });
  expect(BigInt.asUintN(64, own.fingerprint).toString(16)).toBe('d09d1d85de64fd85');
  expect(BigInt.asUintN(64, test.fingerprint).toString(16)).toBe('b25898df208d2603');
});

test('Telegram’s own servers are never trusted by a configured key', async () => {
  const own = await publicKeyFor({ kind: 'telegram', publicKey: pkcs1 });
  expect(own.fingerprint).toBe(-3414540481677951611n);
});

describe('a key of one’s own', () => {
  test('reads the same from PKCS#1 and SPKI', async () => {
    const fromPkcs1 = await readPublicKey(pkcs1);
    expect(await readPublicKey(spki)).toEqual(fromPkcs1);
    expect(fromPkcs1.e).toBe(65537n);
  });

  test('reads with its line ends written out, as in a .env file', async () => {
    const written = pkcs1.replace(/\n/g, '\\n');
    expect((await readPublicKey(written)).fingerprint).toBe((await readPublicKey(pkcs1)).fingerprint);
  });

  test.each(['', 'no key', pkcs1.slice(0, 200)])('is needed, and whole (%#)', async (broken) => {
    await expect(publicKeyFor({ kind: 'custom', publicKey: broken })).rejects.toThrow();
  });

  test('of 1024 bits is refused', async () => {
    const small = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey;
    const pem = small.export({ type: 'pkcs1', format: 'pem' }).toString();
    await expect(readPublicKey(pem)).rejects.toMatchObject({ name: 'SecurityFault' });
  });
});
