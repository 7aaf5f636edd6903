import { randomBytes } from 'node:crypto';
import { powMod, toBytes, toNumber } from './big-number.ts';

/** The safe 2048-bit prime that Telegram uses. https://core.telegram.org/mtproto/security_guidelines */
export const dhPrime: Uint8Array = new Uint8Array(
  Buffer.from(
    'c71caeb9c6b1c9048e6c522f70f13f73980d40238e3e21c14934d037563d930f48198a0aa7c14058229493d22530f4db' +
      'fa336f6e0ac925139543aed44cce7c3720fd51f69458705ac68cd4fe6b6b13abdc9746512969328454f18faf8c595f64' +
      '2477fe96bb2a941d5bcd1d4ac8cc49880708fa9b378e3c4f3a9060bee67cf9a4a4a695811051907e162753b56b0f6b41' +
      '0dba74d8a84b2a14b3144e0ef1284754fd17ed950d5965b4b9dd46582db1178d169c6bc465b0d6ff9ca3928fef5b9ae4' +
      'e418fc15e83ebea0f87fa9ff5eed70050ded2849f47bf959d956850ce929851f0d8115f635b105ee2e4e15d04b2454bf' +
      '6f4fadf034b10403119cd8e3b92fcc5b',
    'hex',
  ),
);

/** The generator that goes with it: dhPrime mod 3 = 2. */
export const dhGenerator = 3;

const margin = 1n << (2048n - 64n);

/** One side of a key exchange. */
export interface DhSide {
  readonly prime: Uint8Array;
  readonly generator: number;
  /** g^a mod p, 256 bytes. */
  readonly publicValue: Uint8Array;
  /** The shared key, 256 bytes, from the other side's value. */
  shared(other: Uint8Array): Uint8Array;
}

/** A fresh secret exponent of 2048 bits. */
export function newDhSide(prime = dhPrime, generator = dhGenerator): DhSide {
  const modulus = toNumber(prime);
  const secret = toNumber(randomBytes(256));
  return {
    prime,
    generator,
    publicValue: toBytes(powMod(BigInt(generator), secret, modulus), 256),
    shared: (other) => toBytes(powMod(toNumber(other), secret, modulus), 256),
  };
}

/** 2^(2048-64) ≤ value ≤ p - 2^(2048-64), which contains the weaker 1 < value < p - 1. */
export function isGoodPublicValue(value: Uint8Array, prime = dhPrime): boolean {
  const number = toNumber(value);
  return number >= margin && number <= toNumber(prime) - margin;
}
