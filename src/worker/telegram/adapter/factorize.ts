import { randomBytes, toNumber } from './bytes.ts';
import { isProbablyPrime } from './primality.ts';

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

const distance = (a: bigint, b: bigint): bigint => (a > b ? a - b : b - a);

/** One run of Pollard's rho in Brent's form, which looks at the gcd only every 128 steps; n itself when it had no luck. */
function findFactor(n: bigint): bigint {
  const c = 1n + (toNumber(randomBytes(8)) % (n - 1n));
  const step = (x: bigint): bigint => (x * x + c) % n;
  let y = toNumber(randomBytes(8)) % n;
  for (let length = 1; ; length *= 2) {
    const x = y;
    for (let done = 0; done < length; done += 128) {
      const start = y;
      let product = 1n;
      for (let i = 0; i < Math.min(128, length - done); i++) {
        y = step(y);
        product = (product * distance(x, y)) % n;
      }
      if (gcd(product, n) === 1n) continue;
      let slow = start;
      do slow = step(slow);
      while (gcd(distance(x, slow), n) === 1n);
      return gcd(distance(x, slow), n);
    }
  }
}

/**
 * The two primes of the key exchange's puzzle, the smaller one first; undefined when `pq` is not such a number (two
 * different odd primes, below 2^63).
 */
export function factorize(pq: bigint): { p: bigint; q: bigint } | undefined {
  if (pq < 15n || pq >= 1n << 63n || pq % 2n === 0n || isProbablyPrime(pq)) return undefined;
  for (let attempt = 0; attempt < 20; attempt++) {
    const factor = findFactor(pq);
    if (factor === pq) continue;
    const [p, q] = factor < pq / factor ? [factor, pq / factor] : [pq / factor, factor];
    return p !== q && isProbablyPrime(p) && isProbablyPrime(q) ? { p, q } : undefined;
  }
  return undefined;
}
