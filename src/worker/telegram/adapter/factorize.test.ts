import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factorize } from './factorize.ts';
import { isProbablyPrime } from './primality.ts';

test('the example of the document: 17ED48941A08F981', () => {
  expect(factorize(0x17ed48941a08f981n)).toEqual({ p: 0x494c553bn, q: 0x53911073n });
});

test.each([2n, 21n * 2n, 1n << 63n, 1402015859n, 15n * 7n, 49n])(
  '%i is no product of two odd primes',
  (n) => {
    expect(factorize(n)).toBeUndefined();
  },
);

test('small primes are told from composites', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 20_000 }), (n) => {
      let isPrime = true;
      for (let d = 2; d * d <= n; d++) if (n % d === 0) isPrime = false;
      expect(isProbablyPrime(BigInt(n))).toBe(isPrime);
    }),
  );
});

test('a Carmichael number is no prime', () => {
  expect(isProbablyPrime(3215031751n)).toBe(false);
});
