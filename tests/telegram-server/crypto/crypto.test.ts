import { constants, createHash, createPublicKey, publicEncrypt, randomBytes } from 'node:crypto';
import { IGE } from 'telegram/crypto/IGE.js';
import { describe, expect, test } from 'vitest';
import { decryptIge, encryptIge } from './aes-ige.ts';
import { powMod, toBytes, toNumber } from './big-number.ts';
import { dhGenerator, dhPrime, isGoodPublicValue, newDhSide } from './diffie-hellman.ts';
import { newProofOfWork } from './proof-of-work.ts';
import { decryptPadded } from './rsa-pad.ts';
import { rsaFingerprint, rsaKey } from './rsa.ts';
import { sampleExchange as sample } from './sample-exchange.ts';

const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));
const sha256 = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();

const closeFor = (key: string, bytes: Uint8Array) =>
  publicEncrypt({ key, padding: constants.RSA_NO_PADDING }, bytes);

/** RSA_PAD up to the last step; a modulus of 2048 bits is above any block whose first bit is zero. */
function pad(data: Uint8Array): Uint8Array {
  const tempKey = randomBytes(32);
  const withHash = Buffer.concat([Buffer.from(data).reverse(), sha256(tempKey, data)]);
  const encrypted = encryptIge(withHash, tempKey, new Uint8Array(32));
  const mask = sha256(encrypted);
  const block = Buffer.concat([tempKey.map((byte, at) => byte ^ mask[at]!), encrypted]);
  return block[0]! < 0x80 ? block : pad(data);
}

describe('AES-IGE', () => {
  test('decrypts and encrypts the answer in the documents’ sample', () => {
    const answer = decryptIge(hex(sample.encryptedAnswer), hex(sample.tmpAesKey), hex(sample.tmpAesIv));
    expect(Buffer.from(answer).toString('hex').toUpperCase()).toBe(sample.answerWithHash);
    const again = encryptIge(answer, hex(sample.tmpAesKey), hex(sample.tmpAesIv));
    expect(Buffer.from(again).toString('hex').toUpperCase()).toBe(sample.encryptedAnswer);
  });

  test('agrees with another implementation', () => {
    const [data, key, iv] = [randomBytes(16 * 40), randomBytes(32), randomBytes(32)];
    const theirs = new IGE(key as never, iv as never).encryptIge(data as never) as unknown as Uint8Array;
    expect(Buffer.from(encryptIge(data, key, iv)).equals(theirs)).toBe(true);
    expect(Buffer.from(decryptIge(theirs, key, iv)).equals(data)).toBe(true);
  });

  test('refuses part of a block', () => {
    expect(() => encryptIge(new Uint8Array(15), new Uint8Array(32), new Uint8Array(32))).toThrow(RangeError);
  });
});

describe('RSA', () => {
  test('gives the documented fingerprint of Telegram’s key', () => {
    const key = createPublicKey(sample.publicKeyPem);
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64LE(rsaFingerprint(key));
    expect(bytes.toString('hex').toUpperCase()).toBe('85FD64DE851D9DD0');
  });

  test('opens what RSA_PAD has closed, and nothing else', () => {
    const key = rsaKey();
    const data = randomBytes(192);
    const opened = decryptPadded(closeFor(key.publicKeyPem, pad(data)), key);
    expect(Buffer.from(opened!).equals(data)).toBe(true);
    const close = (bytes: Uint8Array) => closeFor(key.publicKeyPem, bytes);
    expect(decryptPadded(close(Buffer.alloc(256, 1)), key)).toBeUndefined();
    expect(decryptPadded(new Uint8Array(255), key)).toBeUndefined();
    expect(decryptPadded(Buffer.alloc(256, 0xff), key)).toBeUndefined();
  });

  test('a kept key is the same key', () => {
    const key = rsaKey();
    expect(rsaKey(key.privateKeyPem).fingerprint).toBe(key.fingerprint);
    expect(key.publicKeyPem).toContain('BEGIN RSA PUBLIC KEY');
  });
});

describe('Diffie-Hellman', () => {
  test('reaches the key of the documents’ sample', () => {
    expect(Buffer.from(dhPrime).toString('hex').toUpperCase()).toBe(sample.dhPrime);
    const b = toNumber(hex(sample.b));
    const prime = toNumber(dhPrime);
    expect(toBytes(powMod(BigInt(dhGenerator), b, prime), 256)).toEqual(hex(sample.gB));
    expect(toBytes(powMod(toNumber(hex(sample.gA)), b, prime), 256)).toEqual(hex(sample.authKey));
  });

  test('both sides agree', () => {
    const [one, other] = [newDhSide(), newDhSide()];
    expect(one.shared(other.publicValue)).toEqual(other.shared(one.publicValue));
  });

  test('values at the edges are refused', () => {
    const prime = toNumber(dhPrime);
    for (const bad of [0n, 1n, (1n << 1984n) - 1n, prime - 1n, prime - (1n << 1984n) + 1n, prime]) {
      expect(isGoodPublicValue(toBytes(bad, 256))).toBe(false);
    }
    expect(isGoodPublicValue(toBytes(1n << 1984n, 256))).toBe(true);
    expect(isGoodPublicValue(toBytes(prime - (1n << 1984n), 256))).toBe(true);
  });
});

test('pq has two different prime factors in order and fits into 63 bits', () => {
  for (let at = 0; at < 20; at++) {
    const { pq, p, q } = newProofOfWork();
    expect(toNumber(p) * toNumber(q)).toBe(toNumber(pq));
    expect(toNumber(p)).toBeLessThan(toNumber(q));
    expect(toNumber(pq)).toBeLessThan(1n << 63n);
  }
});
