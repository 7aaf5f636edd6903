import { isProbablyPrime } from './primality.ts';

/** Telegram's usual prime, checked by everybody for years: a safe prime of 2048 bits. */
const KNOWN_PRIME = BigInt(
  '0x' +
    'c71caeb9c6b1c9048e6c522f70f13f73980d40238e3e21c14934d037563d930f' +
    '48198a0aa7c14058229493d22530f4dbfa336f6e0ac925139543aed44cce7c37' +
    '20fd51f69458705ac68cd4fe6b6b13abdc9746512969328454f18faf8c595f64' +
    '2477fe96bb2a941d5bcd1d4ac8cc49880708fa9b378e3c4f3a9060bee67cf9a4' +
    'a4a695811051907e162753b56b0f6b410dba74d8a84b2a14b3144e0ef1284754' +
    'fd17ed950d5965b4b9dd46582db1178d169c6bc465b0d6ff9ca3928fef5b9ae4' +
    'e418fc15e83ebea0f87fa9ff5eed70050ded2849f47bf959d956850ce929851f' +
    '0d8115f635b105ee2e4e15d04b2454bf6f4fadf034b10403119cd8e3b92fcc5b',
);

const MARGIN = 1n << 1984n;

const isSafePrime = (p: bigint): boolean =>
  p === KNOWN_PRIME ||
  (p >> 2047n === 1n && p % 2n === 1n && isProbablyPrime(p) && isProbablyPrime((p - 1n) / 2n));

/** Whether g generates the subgroup of prime order (p−1)/2, by quadratic reciprocity. */
function isGenerator(g: number, p: bigint): boolean {
  switch (g) {
    case 2:
      return p % 8n === 7n;
    case 3:
      return p % 3n === 2n;
    case 4:
      return true;
    case 5:
      return [1n, 4n].includes(p % 5n);
    case 6:
      return [19n, 23n].includes(p % 24n);
    case 7:
      return [3n, 5n, 6n].includes(p % 7n);
    default:
      return false;
  }
}

/** core.telegram.org/mtproto/security_guidelines: p is a safe prime of 2048 bits and g one of 2 … 7 that fits it. */
export function isGoodGroup(p: bigint, g: number): boolean {
  return isGenerator(g, p) && isSafePrime(p);
}

/** The same document on g_a and g_b: between 2^1984 and p − 2^1984, so neither 1, nor p − 1, nor guessable. */
export function isGoodPower(power: bigint, p: bigint): boolean {
  return power > 1n && power < p - 1n && power >= MARGIN && power <= p - MARGIN;
}
