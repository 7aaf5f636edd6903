import { randomBytes, toNumber } from './bytes.ts';
import { modPow } from './mod-pow.ts';

const SMALL_PRIMES = [2n, 3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n];

function isWitness(base: bigint, odd: bigint, twos: number, candidate: bigint): boolean {
  let value = modPow(base, odd, candidate);
  if (value === 1n || value === candidate - 1n) return false;
  for (let step = 1; step < twos; step++) {
    value = (value * value) % candidate;
    if (value === candidate - 1n) return false;
  }
  return true;
}

/** Miller–Rabin with random bases: a composite passes with a probability of at most 4^-rounds. */
export function isProbablyPrime(candidate: bigint, rounds = 32): boolean {
  if (candidate < 2n) return false;
  for (const prime of SMALL_PRIMES) if (candidate % prime === 0n) return candidate === prime;
  let odd = candidate - 1n;
  let twos = 0;
  while (odd % 2n === 0n) {
    odd /= 2n;
    twos++;
  }
  const length = Math.ceil(candidate.toString(16).length / 2) + 8;
  for (let round = 0; round < rounds; round++) {
    const base = 2n + (toNumber(randomBytes(length)) % (candidate - 3n));
    if (isWitness(base, odd, twos, candidate)) return false;
  }
  return true;
}
